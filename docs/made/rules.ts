import { readFile } from 'node:fs/promises';
import { type Severity, startupDEtat } from '../../src/method/programme.ts';
import { RULES } from '../../src/rules/index.ts';
import { type RuleMeta, severityFor } from '../../src/rules/rule.ts';
import {
  DEPLOYMENT_RULES,
  FORM_RULES,
  IMPACT_RULES,
  LATER_RULES,
  PROBLEM_RULES,
  type RuleId,
  SOLUTION_RULES,
} from '../../src/texts/rule-text.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { code, table } from './table.ts';

const GROUPS: readonly (readonly [string, readonly RuleId[]])[] = [
  ['La forme', FORM_RULES],
  ['Le problème', PROBLEM_RULES],
  ['La solution', SOLUTION_RULES],
  ['Le déploiement et les premiers utilisateurs', DEPLOYMENT_RULES],
  ['L’impact, les risques, le porteur, le sponsor', IMPACT_RULES],
  ['À partir de la construction', LATER_RULES],
];

const SAID: Readonly<Record<Severity, string>> = { error: 'à compléter', warning: 'conseil' };

const programme = startupDEtat(textsIn('fr').stages);

const severities = (meta: RuleMeta): string[] =>
  programme.stages.map(({ id }) => {
    // Of a template, only its stage counts here.
    const severity = severityFor(meta, {
      programme,
      template: { path: '', name: '', title: '', stage: id, sections: [] },
    });
    return severity ? SAID[severity] : '—';
  });

/** The spaces of French, which a rule's page may leave to its reader. */
const spaced = (text: string): string =>
  text.replace(/ (?=[:;!?»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

/** What a rule's page says first, below its severity. */
const whatOf = async (id: string): Promise<string> => {
  const page = await readFile(`src/rules/${id}.md`, 'utf8');
  return spaced(page.split(/\n{2,}/)[2] ?? '');
};

const row = async ({ meta }: (typeof RULES)[number]): Promise<string[]> => [
  `[${code(meta.id)}](../../src/rules/${meta.id}.md)`,
  ...severities(meta),
  Object.entries(meta.options ?? {})
    .map(([name, value]) => code(`${name}: ${value}`))
    .join(', '),
  await whatOf(meta.id),
];

/** Every rule, one line each, by what it looks at. */
export const rules = async (): Promise<string> => {
  const head = [
    'Règle',
    ...programme.stages.map(({ name }) => name),
    'Réglages',
    'Ce qu’elle regarde',
  ];
  const parts = await Promise.all(
    GROUPS.map(async ([title, ids]) => {
      const within = RULES.filter(({ meta }) => ids.includes(meta.id));
      return `## ${title}\n\n${table(head, await Promise.all(within.map(row)))}`;
    }),
  );
  return parts.join('\n\n');
};
