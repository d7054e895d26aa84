import { expect, test } from 'vitest';
import type { Fix } from '../../src/doctor/fix.ts';
import type { Problem } from '../../src/doctor/problem.ts';
import { isAdvice } from '../../src/doctor/problem.ts';
import { LANGUAGES } from '../../src/texts/texts.ts';
import { maintenanceTextsIn } from '../../src/texts/maintenance.ts';
import { tell } from '../../src/views/told.ts';

const file = '.github/x.yml';
const label = { name: 'pivot', color: 'ffffff', description: '' };

/** At least one of every kind: the compiler proves that none is left out. */
const PROBLEMS: { readonly [One in Problem as One['kind']]: readonly One[] } = {
  configuration: [
    {
      kind: 'configuration',
      file,
      line: 1,
      about: { kind: 'missing-key', file, line: 1, column: 1, key: 'x' },
    },
  ],
  'template-yaml': [
    { kind: 'template-yaml', file, form: false },
    { kind: 'template-yaml', file, form: true },
  ],
  'template-no-heading': [
    { kind: 'template-no-heading', file, form: false },
    { kind: 'template-no-heading', file, form: true },
  ],
  'template-heavy': [{ kind: 'template-heavy', file }],
  'template-unnamed': [{ kind: 'template-unnamed', file, keys: ['name', 'about'] }],
  'template-no-stage': [
    { kind: 'template-no-stage', file, labels: [], near: undefined, stages: ['a', 'b'] },
    { kind: 'template-no-stage', file, labels: ['x', 'y'], near: 'a', stages: ['a', 'b'] },
  ],
  'template-two-stages': [{ kind: 'template-two-stages', file, stages: ['a', 'b'] }],
  'marker-missing': [{ kind: 'marker-missing', file, stage: 'a' }],
  'marker-other': [{ kind: 'marker-other', file, marked: 'b', stage: 'a' }],
  'stage-twice': [{ kind: 'stage-twice', file, stage: 'a', others: ['y.md'] }],
  'templates-none': [{ kind: 'templates-none', file }],
  'stage-without-template': [{ kind: 'stage-without-template', file, stage: 'a' }],
  'section-twice': [{ kind: 'section-twice', file, first: 'A', second: 'B' }],
  'chooser-missing': [{ kind: 'chooser-missing', file }],
  'chooser-yaml': [{ kind: 'chooser-yaml', file }],
  'chooser-blank': [{ kind: 'chooser-blank', file }],
  'workflow-yaml': [{ kind: 'workflow-yaml', file }],
  'workflow-missing': [{ kind: 'workflow-missing', file }],
  'trigger-missing': [
    { kind: 'trigger-missing', file, event: 'issues', types: ['opened'], wanted: ['opened'] },
    { kind: 'trigger-missing', file, event: 'issues', types: ['b'], wanted: ['a', 'b'] },
  ],
  'permissions-unsaid': [{ kind: 'permissions-unsaid', file, job: 'j', scopes: ['a', 'b'] }],
  'permission-missing': [
    { kind: 'permission-missing', file, job: 'j', scope: 'issues: write', given: 'issues: read' },
  ],
  'branch-unwritable': [{ kind: 'branch-unwritable', file, job: 'j', branch: 'b' }],
  'checkout-missing': [{ kind: 'checkout-missing', file, job: 'j' }],
  'checkout-sparse': [{ kind: 'checkout-sparse', file, folder: 'f' }],
  'runs-cancelled': [{ kind: 'runs-cancelled', file }],
  'runs-shared': [{ kind: 'runs-shared', file, group: 'g' }],
  'runs-at-once': [{ kind: 'runs-at-once', file }],
  'version-old': [{ kind: 'version-old', file, used: 'v1', current: '2.0.0' }],
  'version-moves': [{ kind: 'version-moves', places: [{ file }], used: 'v1' }],
  'board-missing': [{ kind: 'board-missing', file }],
  'schedule-missing': [{ kind: 'schedule-missing', file }],
  'schedule-unread': [{ kind: 'schedule-unread', file, cron: 'lundi' }],
  archived: [{ kind: 'archived' }],
  'issues-off': [{ kind: 'issues-off' }],
  'token-blind': [{ kind: 'token-blind' }],
  'token-reads-only': [{ kind: 'token-reads-only' }],
  label: [
    { kind: 'label', change: { kind: 'create', label } },
    { kind: 'label', change: { kind: 'rename', from: 'cap', label } },
    { kind: 'label', change: { kind: 'look', label } },
  ],
  'actions-off': [{ kind: 'actions-off' }],
  'actions-local': [{ kind: 'actions-local' }],
  'workflow-asleep': [{ kind: 'workflow-asleep', file, id: 1 }],
  'workflow-off': [{ kind: 'workflow-off', file }],
  'run-failed': [{ kind: 'run-failed', file, url: 'https://github.com/a/b' }],
  'board-late': [{ kind: 'board-late', file, days: 15 }],
  'board-never': [{ kind: 'board-never', file }],
  'file-unsent': [1, 2].map((count) => ({
    kind: 'file-unsent',
    places: Array(count).fill({ file }),
    branch: 'main',
  })),
  'file-differs': [1, 2].map((count) => ({
    kind: 'file-differs',
    places: Array(count).fill({ file }),
    branch: 'main',
  })),
};

const FIXES: { readonly [One in Fix as One['kind']]: readonly One[] } = {
  label: [
    { kind: 'label', change: { kind: 'create', label } },
    { kind: 'label', change: { kind: 'rename', from: 'cap', label } },
    { kind: 'label', change: { kind: 'look', label } },
  ],
  wake: [{ kind: 'wake', id: 1, file }],
  write: [{ kind: 'write', file, text: '' }],
};

const problems = Object.values(PROBLEMS).flat() as Problem[];
const fixes = Object.values(FIXES).flat() as Fix[];

const said = (language: (typeof LANGUAGES)[number]): string[] => {
  const { doctor, labels } = maintenanceTextsIn(language);
  const counts = [0, 1, 2].flatMap((one) => [0, 1, 2].map((two) => ({ one, two })));
  return [
    ...problems.flatMap((problem) => Object.values(tell(problem, doctor))),
    ...fixes.flatMap((fix) => [doctor.done(fix), doctor.refused(fix)]),
    ...FIXES.label.flatMap(({ change }) => [labels.planned(change), labels.done(change)]),
    ...counts.map(({ one, two }) => doctor.counted({ checked: 9, problems: one, advice: two })),
    ...[1, 2].map(doctor.fixable),
    doctor.alsoOnGitHub,
    labels.nothing,
  ];
};

test.each(LANGUAGES)('each is one whole sentence (%s)', (language) => {
  for (const text of said(language)) {
    expect(text).toMatch(/^\S.*[^.][.?]$/);
    expect(text).not.toMatch(/undefined|\[object|\n/);
  }
});

test('what and cure are two, and no two problems say the same', () => {
  for (const language of LANGUAGES) {
    const { doctor } = maintenanceTextsIn(language);
    const told = problems.map((problem) => tell(problem, doctor));
    for (const { what, cure } of told) expect(what).not.toBe(cure);
    expect(new Set(told.map(({ what, cure }) => what + cure)).size).toBe(problems.length);
  }
});

/** What stands between quotation marks is written so in a file, or on GitHub's pages. */
const ours = (text: string): string => text.replace(/«[^»]*»/g, '«\u00a0\u00a0»');

test('French has its own spaces, apostrophes and quotation marks', () => {
  const wrong = / [:;!?»]|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|"|\.\.\./;
  const { labels } = maintenanceTextsIn('fr');
  const written = [
    ...Object.values(labels.descriptions),
    labels.stage({ name: 'x', place: 1, count: 2 }),
  ];
  expect([...said('fr').map(ours), ...written].filter((text) => wrong.test(text))).toEqual([]);
});

test('no word of computing that GitHub does not show, and no reproach', () => {
  const hard =
    /\b(?:markdown|issue|label|bug|commit|repository|workflow|template|parser|token|job|erreur|invalide|faux|mauvais|échec|interdit|vous devez|il faut que)\b/i;
  expect(
    said('fr')
      .map(ours)
      .filter((text) => hard.test(text)),
  ).toEqual([]);
});

test('advice is what works as it stands', () => {
  const advice = new Set(problems.filter(isAdvice).map(({ kind }) => kind));
  expect([...advice].sort()).toEqual([
    'board-missing',
    'branch-unwritable',
    'chooser-blank',
    'chooser-missing',
    'file-differs',
    'label',
    'marker-missing',
    'permissions-unsaid',
    'runs-at-once',
    'token-reads-only',
    'version-moves',
  ]);
});
