import { isError } from '../lint.ts';
import { code, list, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import { REVIEW } from '../method/labels.ts';
import type { Outcome } from '../review/decide.ts';
import { describe } from '../review/plan.ts';
import type { Texts } from '../texts/texts.ts';

export type SummaryMatter = {
  readonly number: number;
  readonly dryRun: boolean;
  readonly texts: Texts;
};

/** The job summary: for maintainers, what was found and what was written, in a few lines. */
export const summaryFor = (
  { decision, plan }: Outcome,
  { number, dryRun, texts }: SummaryMatter,
): string => {
  const { summary, comment } = texts;
  if (decision.kind !== 'fiche') return print([paragraph(summary[decision.kind](number))]);
  const errors = decision.result.findings.filter(isError).length;
  const told = {
    number,
    stage: comment.stages[decision.stage],
    review: REVIEW[decision.review],
    errors,
    warnings: decision.result.findings.length - errors,
  };
  return print([
    paragraph(summary.fiche(told)),
    paragraph(plan.length === 0 ? summary.nothing : dryRun ? summary.wouldWrite : summary.written),
    ...(plan.length === 0 ? [] : [list(plan.map((change) => [paragraph(code(describe(change)))]))]),
  ]);
};
