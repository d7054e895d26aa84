import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configure } from '../../src/config/configuration.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { jsonSchema, SCHEMA_URL } from '../../src/config/schema.ts';
import { textsIn } from '../../src/texts/texts.ts';

const published = JSON.parse(await readFile('templates/fiches.schema.json', 'utf8'));
const accepts = new Ajv({ allErrors: true }).compile(published);

/** The bot's own reading. */
const isRead = async (text: string): Promise<boolean> => {
  try {
    await configure(text, 'fiches.yml', {});
    return true;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
};

test('what is published is what this source says', () => {
  expect(published).toEqual(jsonSchema(textsIn('fr')));
});

describe('an editor accepts what the bot reads', () => {
  const GOOD = [
    '{}',
    'language: en',
    'coaches: ["@marie", org/coachs]',
    'deadlines: { construction: 9 mois, acceleration: 1 day }',
    'deadlines: { investigation: 9 Semaines }',
    'labels: { toReview: to review, pivot: { name: virage, color: "#1D76DB" }, construction: { color: 0e8a16 } }',
    'rules: { solution-named: off, fiche-long: { severity: error, words: 900, from: construction } }',
    'stages: [{ id: idée, deadline: 3 semaines, name: L’idée, renewed: true }]',
    'board: { branch: false }',
    'reminders: true',
  ];
  test.each(GOOD)('%s', async (text) => {
    expect(await isRead(text)).toBe(true);
    expect(accepts(parse(text))).toBe(true);
  });
});

describe('and refuses what the bot refuses', () => {
  const BAD = [
    'langage: fr',
    'language: de',
    'coaches: ["a b"]',
    'deadlines: { construction: soon }',
    'deadlines: { construction: 0 mois }',
    'labels: { pivot: { colour: red } }',
    'labels: { pivot: { color: red } }',
    'rules: { solution-name: error }',
    'rules: { fiche-long: { word: 3 } }',
    'rules: { fiche-long: { words: 0 } }',
    'stages: []',
    'stages: [{ id: a }]',
    'board: { branche: x }',
    'reminders: 1',
    'bonjour',
  ];
  test.each(BAD)('%s', async (text) => {
    expect(await isRead(text)).toBe(false);
    expect(accepts(parse(text))).toBe(false);
  });
});

test('a length is one for both, or for neither', async () => {
  const part = fc.constantFrom(
    '9',
    '12',
    '0',
    '',
    ' ',
    '  ',
    'mois',
    'Weeks',
    'JOURS',
    'jour',
    '.',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      const config = { deadlines: { construction: parts.join('') } };
      expect(accepts(config)).toBe(await isRead(JSON.stringify(config)));
    }),
  );
});

test.each(['fiches.yml', 'fiches.en.yml'])(
  '%s names the schema in its first line',
  async (name) => {
    const text = await readFile(`templates/settings/${name}`, 'utf8');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_URL}`);
    expect(accepts(parse(text))).toBe(true);
    // What it shows as an example is accepted too.
    const shown = text.replace(/^# (?=[a-z]+:| {2}|-)/gm, '');
    expect(Object.keys(parse(shown)).length).toBeGreaterThan(4);
    expect(accepts(parse(shown))).toBe(true);
  },
);
