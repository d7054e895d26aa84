import { isError } from '../lint.ts';
import { code, list, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import { labelOf } from '../method/labels.ts';
import type { Decision } from '../review/decide.ts';
import type { Texts } from '../texts/texts.ts';

export type SummaryMatter = {
  readonly number: number;
  /** What is written, one line a change. */
  readonly changes: readonly string[];
  readonly dryRun: boolean;
  readonly texts: Texts;
};

/** The job summary: for maintainers, what was found and what was written, in a few lines. */
export const summaryFor = (
  decision: Decision,
  { number, changes, dryRun, texts }: SummaryMatter,
): string => {
  const { summary, comment } = texts;
  if (decision.kind !== 'fiche') return print([paragraph(summary[decision.kind](number))]);
  const errors = decision.result.findings.filter(isError).length;
  const told = {
    number,
    stage: comment.stages[decision.course.stage],
    review: labelOf(decision.situation),
    errors,
    warnings: decision.result.findings.length - errors,
  };
  return print([
    paragraph(summary.fiche(told)),
    paragraph(
      changes.length === 0 ? summary.nothing : dryRun ? summary.wouldWrite : summary.written,
    ),
    ...(changes.length === 0 ? [] : [list(changes.map((change) => [paragraph(code(change))]))]),
  ]);
};
