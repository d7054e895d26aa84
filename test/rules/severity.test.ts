import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readFiche } from '../../src/fiche/read.ts';
import { lint } from '../../src/lint.ts';
import { parse } from '../../src/markdown/parse.ts';
import type { Programme } from '../../src/method/programme.ts';
import { RULES } from '../../src/rules/index.ts';
import { ficheRule, type RuleMeta, severityFor } from '../../src/rules/rule.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD, STAGES, UNWRITTEN } from '../method.ts';

const templates = await loadTemplates('templates', METHOD.stages);

/** What a rule is at each stage of a programme, in order. */
const severities = (meta: RuleMeta, programme: Programme = METHOD) =>
  STAGES.map((stage) =>
    severityFor(meta, {
      template: templates.find((template) => template.stage === stage)!,
      programme,
    }),
  );

const metaOf = (id: string): RuleMeta => RULES.find(({ meta }) => meta.id === id)!.meta;

/** METHOD: rules. An error is « e », advice « a », a stage that is not judged « - ». */
const METHOD_RULES = `
section-missing eee                section-empty eee        section-short aaa
section-duplicate aaa              hint-left aaa            title-generic eee
fiche-long aaa                     personal-data aaa        image-alternative aaa
problem-quantified eee             problem-user-side aaa    problem-tool-first aaa
solution-named aaa                 solution-present aaa     solution-breaks-habit aaa
solution-feature-list aaa          procurement-words aaa    deployment-first-users eee
deployment-reduced-scope aaa       deployment-horizon eee   deployment-external-dependency aaa
deployment-scaling aaa             impact-indicators aee    impact-questionnaire-only aaa
risk-action aaa                    carrier-time aaa         sponsor-named aee
team-roles -ee                     success-criterion -ee    launch-date -ee
production-link --e                stats-link --e`;

const LETTERS = new Map<string | undefined, string>([
  ['error', 'e'],
  ['warning', 'a'],
  [undefined, '-'],
]);
const letters = (found: readonly (string | undefined)[]) =>
  found.map((one) => LETTERS.get(one) ?? one).join('');

test('each rule of the method judges as METHOD says, and there is no other', () => {
  const told = Object.fromEntries(
    METHOD_RULES.trim()
      .split(/\s{2,}|\n/)
      .map((cell) => cell.split(' ')),
  );
  const found = RULES.map(({ meta }) => [meta.id, letters(severities(meta))]);
  expect(Object.fromEntries(found)).toEqual(told);
});

describe('a programme says otherwise', () => {
  const with_ = (id: string, setting: Programme['rules'][string], method = true): string =>
    letters(severities(metaOf(id), { ...METHOD, method, rules: { [id]: setting } }));

  test.each<[string, Programme['rules'][string], string]>([
    ['section-empty', { severity: 'off' }, '---'],
    ['section-empty', { severity: 'warning' }, 'aaa'],
    ['hint-left', { severity: 'error' }, 'eee'],
    ['impact-indicators', { severity: 'warning' }, 'aaa'],
    ['impact-indicators', { from: 'construction' }, '-ee'],
    ['team-roles', { from: 'investigation' }, 'eee'],
    ['team-roles', { from: 'acceleration', severity: 'warning' }, '--a'],
    ['team-roles', { options: {} }, '-ee'],
    ['section-empty', { from: 'lancement' }, '---'],
  ])('%s: %j', (id, setting, expected) => {
    expect(with_(id, setting)).toBe(expected);
  });

  test('another method: rules of the form alone judge, and those that it names', () => {
    const other = { ...METHOD, method: false };
    expect(letters(severities(metaOf('section-empty'), other))).toBe('eee');
    expect(letters(severities(metaOf('problem-quantified'), other))).toBe('---');
    expect(with_('problem-quantified', {}, false)).toBe('eee');
    // Its stages are none of the method's.
    expect(with_('team-roles', {}, false)).toBe('eee');
    expect(with_('team-roles', { from: 'construction' }, false)).toBe('-ee');
  });
});

const reading = (stage: string) => ({
  template: templates.find((template) => template.stage === stage)!,
  programme: METHOD,
  texts: textsIn('fr'),
  title: 'Relais : payés dès le premier mois',
  filedAt: '2026-11-24T09:00:00Z',
});

test('a finding tells its rule, its place, the author’s words, why, and how to start', async () => {
  const body = `## Problème\n\n${UNWRITTEN}\n`;
  const { findings } = await lint(body, reading('investigation'));
  const empty = findings.find(({ ruleId }) => ruleId === 'section-empty')!;
  const text = textsIn('fr').rules['section-empty'];
  expect(empty).toMatchObject({
    fatal: true,
    source: 'fiches',
    section: 'problem',
    quote: UNWRITTEN,
    actual: UNWRITTEN,
    expected: [text.start],
    note: text.why,
    url: 'https://github.com/fiches/fiches/blob/main/src/rules/section-empty.md',
    line: 1,
  });
  expect(empty.reason).toBe(`${empty.lead} « ${UNWRITTEN} »`);
  const missing = findings.find(({ ruleId }) => ruleId === 'section-missing')!;
  expect([missing.reason, missing.quote, missing.place]).toEqual([
    missing.lead,
    undefined,
    undefined,
  ]);
  const { findings: advised } = await lint(
    '## Problème\n\nIls attendent.',
    reading('investigation'),
  );
  expect(advised.find(({ ruleId }) => ruleId === 'section-short')!.fatal).toBe(false);
});

test('a rule is told its own options, and what the programme sets of them', async () => {
  const seen: object[] = [];
  const rule = ficheRule(
    { id: 'fiche-long', severity: 'warning', options: { words: 1, other: 2 } },
    (_, __, options) => void seen.push(options),
  );
  const tree = parse('## Problème');
  const judge = (programme: Programme) =>
    rule.judge(readFiche(tree, { ...reading('investigation'), programme }), new VFile());
  await judge(METHOD);
  await judge({ ...METHOD, rules: { 'fiche-long': { options: { words: 3 } } } });
  await judge({ ...METHOD, rules: { 'fiche-long': { severity: 'off' } } });
  expect(seen).toEqual([
    { words: 1, other: 2 },
    { words: 3, other: 2 },
  ]);
});

test('the trace of errors is as long as before', async () => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 7;
  try {
    await lint('', reading('investigation'));
    expect(Error.stackTraceLimit).toBe(7);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
});
