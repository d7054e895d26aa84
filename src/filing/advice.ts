import type { Reading } from '../fiche/read.ts';
import type { Template } from '../fiche/template.ts';
import { type Finding, lint } from '../lint.ts';
import { bodyOf, type Draft } from './draft.ts';

/** All that the rules say of a draft as it stands. */
export const judgeDraft = async (reading: Reading, draft: Draft): Promise<readonly Finding[]> =>
  (await lint(bodyOf(reading.template, draft), { ...reading, title: draft.title })).findings;

const PLAN = ['first-users', 'pilot', 'launch'];

/** What later parts may still tell: it is early to miss it before they were asked. */
const TOLD_LATER: Readonly<Record<string, readonly string[]>> = {
  'deployment-first-users': PLAN,
  'deployment-horizon': PLAN,
  'deployment-reduced-scope': PLAN,
  'deployment-scaling': [...PLAN, 'scaling'],
};

/**
 * What there is to say once a part was answered: on that part, and on an earlier one that
 * it might have completed. `asked` are the parts that were asked so far.
 */
export const adviceAfter = (
  id: string,
  asked: ReadonlySet<string>,
  findings: readonly Finding[],
  { sections }: Template,
): Finding[] =>
  findings.filter(({ section, ruleId = '' }) => {
    if (section === undefined || !asked.has(section)) return false;
    const later = (TOLD_LATER[ruleId] ?? []).filter((part) =>
      sections.some((expected) => expected.id === part),
    );
    if (!later.every((part) => asked.has(part))) return false;
    return section === id || later.includes(id);
  });

export const adviceOnTitle = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ ruleId }) => ruleId === 'title-generic');
