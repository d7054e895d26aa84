import { isError } from '../lint.ts';
import type { Linted } from '../linted.ts';
import { jsonOf } from '../markdown/json.ts';

/** The findings as data, for other programs. Lines and columns begin at 1; null where a finding has no place. */
export const json = (fiches: readonly Linted[]): string => {
  const told = fiches.map(({ path, stage, findings }) => ({
    path,
    stage,
    findings: findings.map((finding) => ({
      rule: finding.ruleId,
      severity: isError(finding) ? 'error' : 'warning',
      section: finding.section ?? null,
      message: finding.lead ?? finding.reason,
      quote: finding.quote ?? '',
      line: finding.line ?? null,
      column: finding.column ?? null,
    })),
  }));
  return `${jsonOf(told, 2)}\n`;
};
