import { trouble as enTrouble } from './en/trouble.ts';
import { usage as enUsage } from './en/usage.ts';
import { trouble as frTrouble } from './fr/trouble.ts';
import { usage as frUsage } from './fr/usage.ts';
import type { Language } from './texts.ts';
import type { DoorTexts } from './usage-text.ts';

const TEXTS: Readonly<Record<Language, DoorTexts>> = {
  fr: { usage: frUsage, trouble: frTrouble },
  en: { usage: enUsage, trouble: enTrouble },
};

/** What is said at the doors: how a command is used, and what went wrong. */
export const doorTextsIn = (language: Language): DoorTexts => TEXTS[language];
