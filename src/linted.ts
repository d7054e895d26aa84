import type { Template } from './fiche/template.ts';
import type { LintResult } from './lint.ts';
import type { Stage } from './method/stages.ts';

/** One file that was linted, as every format shows it. */
export type Linted = {
  /** As the user wrote it; `-` for the standard input. */
  readonly path: string;
  readonly stage: Stage;
  readonly template: Template;
  readonly findings: LintResult['findings'];
};
