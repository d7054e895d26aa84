import type { Template } from '../fiche/template.ts';
import { type Finding, isError } from '../lint.ts';

/** The findings of one section, under the template's heading. */
export type Group = {
  readonly id: string | undefined;
  readonly name: string;
  readonly findings: Finding[];
};

export const groupBySection = (
  findings: readonly Finding[],
  template: Template,
  whole: string,
): Group[] => {
  const groups = new Map<string | undefined, Group>();
  for (const finding of findings) {
    const section = template.sections.find(({ id }) => id === finding.section);
    const group = groups.get(section?.id) ?? {
      id: section?.id,
      name: section?.heading ?? whole,
      findings: [],
    };
    group.findings.push(finding);
    groups.set(section?.id, group);
  }
  return [...groups.values()];
};

/** The rules that find nothing written: one line a section says it all. */
const UNWRITTEN: readonly (string | undefined)[] = ['section-missing', 'section-empty'];

/** What a public page should not show: it is told before all else. */
const EXPOSED = 'personal-data';

/** More of one kind tell nothing new, and a comment has its bounds. */
const OF_A_KIND = 3;

const fewOfAKind = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ ruleId }, index) =>
      findings.slice(0, index).filter((other) => other.ruleId === ruleId).length < OF_A_KIND,
  );

/** Findings as the comment tells them: each stands in one place. */
export const sortOut = (findings: readonly Finding[]) => {
  const unwritten = new Set(
    findings.filter(({ ruleId }) => UNWRITTEN.includes(ruleId)).map(({ section }) => section),
  );
  const rest = findings.filter(({ ruleId }) => !UNWRITTEN.includes(ruleId));
  const absent = new Set(
    findings.filter(({ ruleId }) => ruleId === 'section-missing').map(({ section }) => section),
  );
  return {
    unwritten,
    absent,
    exposed: fewOfAKind(rest.filter(({ ruleId }) => ruleId === EXPOSED)),
    toComplete: rest.filter(isError),
    advice: fewOfAKind(rest.filter((finding) => !isError(finding) && finding.ruleId !== EXPOSED)),
  };
};
