import { describe, expect, test } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { ConfigError } from '../../src/config/problem.ts';

const told = async (text: string, language: 'fr' | 'en' = 'en'): Promise<string> => {
  try {
    await configure(text, '.github/fiches.yml', { language });
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

const FAULTS: readonly [name: string, text: string, ...sentence: string[]][] = [
  ['a misspelt key', 'langage: fr', 'line 1, column 1', '“langage”', 'did you mean “language”'],
  ['a key of nothing', 'couleur: 1', 'no key “couleur”', 'Keys: language, templates'],
  ['a value', 'language: de', 'line 1, column 11', '“language”', 'write fr or en'],
  ['a list for a word', 'reminders: [1]', 'column 12', 'true or false'],
  ['no YAML', 'labels:\n  - a\n b: {', 'line'],
  [
    'a quotation that is not closed',
    'language: fr\ncoaches: "a\nlabels:\n  pivot: x\n',
    'line 2, column 10',
    'that opens here',
  ],
  ['a list that is not closed', 'coaches: [a\nlabels:\n  pivot: x', 'line 1, column 10', 'close'],
  ['two in one another', 'rules:\n  - [a, "b\n  c: 1\n', 'line 2, column 9', 'close'],
  ['no comma', 'language: fr\ncoaches: ["a" "b"]', 'line 2, column 15', 'a comma or a space'],
  ['a key twice', 'language: fr\nlanguage: en', 'line 2', 'stands there twice'],
  ['a tab', 'labels:\n\tpivot: x', 'line 2', 'use spaces'],
  ['a rule', 'rules:\n  solution-name: off', 'line 2, column 3', 'did you mean “solution-named”'],
  ['a severity', 'rules:\n  fiche-long: maybe', 'rules.fiche-long', 'off, warning or error'],
  ['an option', 'rules:\n  fiche-long:\n    word: 3', 'line 3', 'did you mean “words”'],
  ['a number', 'rules:\n  fiche-long: { words: 0 }', 'rules.fiche-long.words', 'whole number'],
  ['a length', 'deadlines:\n  construction: soon', 'line 2', '“9 weeks” or “6 months”'],
  ['a stage', 'deadlines:\n  build: 3 weeks', 'no stage “build”', 'investigation, construction'],
  ['a rule’s stage', 'rules:\n  team-roles: { from: x }', 'line 2', 'no stage “x”'],
  ['a label’s role', 'labels:\n  review: x', 'line 2', 'no key “review”', 'toReview'],
  ['a label twice', 'labels:\n  toReview: Validée', 'line 2', 'is taken already'],
  ['a stage’s label', 'labels:\n  pivot: Construction', 'is taken already'],
  ['a colour', 'labels:\n  pivot: { color: red }', 'labels.pivot.color', 'six digits'],
  ['no stage', 'stages: []', '“stages”', 'one stage at least'],
  [
    'a stage twice',
    'stages:\n  - { id: a, deadline: 1 week }\n  - { id: a, deadline: 1 week }',
    'line 3',
  ],
  ['a stage with no time', 'stages:\n  - id: a', 'line 2', 'stages.0.deadline” is missing'],
  ['a reserved stage', 'stages:\n  - { id: stopped, deadline: 1 week }', 'is taken already'],
  ['a login', 'coaches: ["a b"]', 'coaches.0', 'a GitHub login'],
  ['a text alone', 'bonjour', 'line 1', 'keys and their values'],
  ['prototypes', '__proto__: { language: en }\nconstructor: 1', 'no key'],
];

describe('a faulty configuration is told with its place and what is accepted', () => {
  test.each(FAULTS)('%s', async (_name, text, ...sentence) => {
    const message = await told(text);
    for (const part of ['.github/fiches.yml', ...sentence]) expect(message).toContain(part);
    expect(message).toMatch(/[^.]\.$/);
    expect(await told(text, 'fr')).toMatch(
      /^\.github\/fiches\.yml, ligne \d+, colonne \d+\u00a0: /,
    );
  });
});

test.each(['', '# only a remark', 'language: fr', 'rules: {}', 'rules:\n  solution-named: off'])(
  'all is optional: %j',
  async (text) => {
    expect(await told(text)).toBe('');
  },
);

test('aliases that grow without end are refused', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef']) {
    bomb.push(`${two}: &${two} [${Array(10).fill(`*${one}`).join(', ')}]`);
  }
  expect(await told(bomb.join('\n'))).toContain('.github/fiches.yml');
});

test('the file’s own language tells its faults', async () => {
  const wrong = configure('language: en\ncoach: x', 'f.yml', {});
  await expect(wrong).rejects.toThrow('did you mean “coaches”');
});
