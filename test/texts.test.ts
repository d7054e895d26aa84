import { expect, test } from 'vitest';
import { RULE_IDS } from '../src/texts/rule-text.ts';
import { doorTextsIn } from '../src/texts/door.ts';
import { textsIn } from '../src/texts/texts.ts';
import type { Trouble } from '../src/texts/trouble-text.ts';
import { TroubleError } from '../src/texts/trouble.ts';

type Say = (...told: never[]) => string | string[];

const FOUND = {
  section: 'Problème',
  quote: 'x',
  names: ['date'],
  count: 2,
  number: 1,
  stage: 's',
  review: 'r',
  errors: 1,
  warnings: 2,
  fiches: 3,
  year: 2027,
};
/** What sentences are made with: what was found, two numbers, or names. */
const TOLD: readonly unknown[][] = [
  [FOUND],
  [2, 3],
  [['Problème', 'Solution']],
  ['etape', 'construction'],
  ['1', ''],
];

const say = (sentence: Say): string[] =>
  TOLD.flatMap((told): string[] => {
    try {
      return [sentence(...(told as never[]))].flat();
    } catch {
      // Not what this sentence takes.
      return [];
    }
  }).filter((said) => !/undefined|NaN|\[object/.test(said));

/** Every sentence of a language. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return say(value as Say);
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
};

const french = sentences(textsIn('fr'));

const OTHER_SIGNS = / [:;!?»]|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|"|\.\.\.(?!>)/;

test('French has its own spaces, apostrophes and quotation marks', () => {
  expect(french.length).toBeGreaterThan(130);
  expect(french.filter((text) => OTHER_SIGNS.test(text))).toEqual([]);
});

test('no word of computing, and no reproach', () => {
  const hard =
    /\b(?:markdown|issue|label|bug|commit|repository|dépôt|template|parser|erreur|invalide|faux|mauvais|échec|interdit|vous devez|il faut que)\b/i;
  // The words of GitHub's own buttons are to be told as they stand on the page.
  const ours = french.map((text) => text.replace(/(?:Reopen|New) issue|«\s?Issues\s?»/g, ''));
  expect(ours.filter((text) => hard.test(text))).toEqual([]);
});

test('each rule says what, why and how to start, in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const { rules } = textsIn(language);
    for (const id of RULE_IDS) {
      const said = rules[id].message({ section: 'X', quote: 'x', names: [], count: 1 });
      expect([said, rules[id].why, rules[id].start].every((text) => text.length > 10)).toBe(true);
      expect(said).toMatch(/[.]$/);
      expect(rules[id].start).toMatch(/[.]$/);
    }
  }
});

/** One of each kind: the compiler wants the next ones too. */
const TROUBLES: Readonly<Record<Trouble['kind'], Trouble>> = {
  absent: { kind: 'absent', path: 'a.md' },
  closed: { kind: 'closed', path: 'a.md' },
  folder: { kind: 'folder', path: 'a.md' },
  'no-folder': { kind: 'no-folder', path: 'a.md' },
  unreadable: { kind: 'unreadable', path: 'a.md', code: 'EIO' },
  'no-markdown': { kind: 'no-markdown', path: 'a' },
  'no-text': { kind: 'no-text', path: 'a.md' },
  'too-heavy': { kind: 'too-heavy', path: 'a.md' },
  'no-option-file': { kind: 'no-option-file', option: '--config', path: 'a.yml' },
  'none-of': { kind: 'none-of', option: '--format', written: 'xml', accepted: ['json', 'csv'] },
  'no-date': { kind: 'no-date', option: '--at', written: 'hier' },
  'no-repository-name': { kind: 'no-repository-name', written: 'fiches' },
  'not-cloned': { kind: 'not-cloned' },
  'no-token': { kind: 'no-token' },
  'one-source': { kind: 'one-source' },
  'input-taken': { kind: 'input-taken' },
  'no-issue-number': { kind: 'no-issue-number', written: 'douze' },
  'no-issue': { kind: 'no-issue' },
  'not-checked-out': { kind: 'not-checked-out', path: 'a.yml' },
  'no-template': { kind: 'no-template', where: 'a', stages: ['investigation'] },
  'no-stage': { kind: 'no-stage', path: 'a.md', stages: ['investigation'] },
  'none-of-stage': { kind: 'none-of-stage', stage: 'construction' },
  'no-yaml': { kind: 'no-yaml', path: 'a.yml', line: 3 },
  'no-heading': { kind: 'no-heading', path: 'a.md' },
  'asks-nothing': { kind: 'asks-nothing', path: 'a.yml' },
  'no-json': { kind: 'no-json', path: 'a.json' },
  snapshot: { kind: 'snapshot', path: 'a.json', place: 'takenAt', expected: 'time' },
  'unknown-issue': { kind: 'unknown-issue', number: 4 },
  'unknown-repository': { kind: 'unknown-repository', name: 'a/b' },
  silent: { kind: 'silent', asked: 'GET /user' },
  garbled: { kind: 'garbled', asked: 'GET /user' },
  refused: { kind: 'refused', status: 429, asked: 'GET /user', rest: 12 },
};
const STATUSES = [401, 403, 404, 410, 422, 500].map(
  (status) => ({ kind: 'refused', status, asked: undefined, rest: undefined }) as const,
);

test.each([...Object.values(TROUBLES), ...STATUSES])('%j is told in one sentence', (trouble) => {
  const fr = doorTextsIn('fr').trouble(trouble);
  const en = doorTextsIn('en').trouble(trouble);
  for (const said of [fr, en]) expect(said).toMatch(/^[^.].{20,}\.$/);
  expect(fr).not.toBe(en);
  expect(fr.replace('permissions: issues: write', '')).not.toMatch(OTHER_SIGNS);
  expect(new TroubleError(trouble).message).toBe(en);
});

test('the help is French, and whole in both languages', () => {
  const [fr, en] = [doorTextsIn('fr').usage, doorTextsIn('en').usage];
  // An example of a command is none of French.
  const said = sentences({ ...fr, misuse: [] }).map((text) => text.replace(/^ {2}.*$/gm, ''));
  expect(said.filter((text) => OTHER_SIGNS.test(text))).toEqual([]);
  const uses = (text: string) => text.match(/^ {2}.*?fiches \w+/gm)?.length;
  for (const name of ['lint', 'new', 'board', 'init', 'doctor'] as const) {
    expect(uses(fr[name].more)).toBe(uses(en[name].more));
  }
});
