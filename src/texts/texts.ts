import { en } from './en.ts';
import { fr } from './fr.ts';
import type { StartupStage } from '../method/programme.ts';
import type { RuleTexts } from './rule-text.ts';
import type { BoardTexts } from './board-text.ts';
import type { ConfigTexts } from './config-text.ts';
import type { CommentTexts } from './comment-text.ts';
import type { FilingTexts } from './filing-text.ts';
import type { ReviewTexts } from './review-text.ts';
import type { SetupTexts } from './setup-text.ts';
import type { SummaryTexts } from './summary-text.ts';
import type { TerminalTexts } from './terminal-text.ts';

/** The languages in which people are answered. */
export const LANGUAGES = ['fr', 'en'] as const;

/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.includes(value as Language);

/** Everything a person reads, in one language. */
export type Texts = {
  readonly language: Language;
  /** The names of the method's own stages. */
  readonly stages: Readonly<Record<StartupStage, string>>;
  readonly rules: RuleTexts;
  readonly board: BoardTexts;
  readonly comment: CommentTexts;
  readonly config: ConfigTexts;
  readonly filing: FilingTexts;
  readonly review: ReviewTexts;
  readonly setup: SetupTexts;
  readonly summary: SummaryTexts;
  readonly terminal: TerminalTexts;
};

const TEXTS: Readonly<Record<Language, Texts>> = { fr, en };

/** Every sentence that Fiches says, in one language. */
export const textsIn = (language: Language): Texts => TEXTS[language];
