import { oneLine } from '../markdown/harmless.ts';
import type { Accepted } from '../texts/config-text.ts';
import type { Language, Texts } from '../texts/texts.ts';

/** Where something stands in the configuration; lines and columns begin at 1. */
type Where = { readonly file: string; readonly line: number; readonly column: number };

/** What is wrong with a configuration: its first fault. */
export type ConfigProblem = Where &
  (
    | { readonly kind: 'yaml'; readonly code: string }
    | {
        readonly kind: 'unknown-key';
        readonly key: string;
        readonly near: string | undefined;
        readonly accepted: readonly string[];
      }
    | {
        readonly kind: 'value';
        readonly key: string;
        readonly written: string;
        /** The words that are accepted, or the name of what is. */
        readonly accepted: readonly string[] | Accepted;
      }
    | { readonly kind: 'missing-key'; readonly key: string }
    /** A label, or a stage's id, that two places claim. */
    | { readonly kind: 'twice'; readonly key: string; readonly written: string }
    | {
        readonly kind: 'unknown-stage';
        readonly key: string;
        readonly written: string;
        readonly stages: readonly string[];
      }
  );

/** A configuration that cannot be used: its message is one sentence in the reader's language. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problem: ConfigProblem;
  readonly language: Language;
  constructor(problem: ConfigProblem, { config, language }: Texts) {
    super(oneLine(config.where(problem) + config.problem(problem)));
    this.problem = problem;
    this.language = language;
  }
}
