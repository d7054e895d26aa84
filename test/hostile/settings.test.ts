import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { readForm } from '../../src/fiche/form.ts';
import { readTemplate } from '../../src/fiche/template.ts';
import { TroubleError } from '../../src/texts/trouble.ts';
import { METHOD } from '../method.ts';
import { cpu, ENOUGH } from './clock.ts';
import { often } from './often.ts';
import { filled, SHAPES } from './shapes.ts';
import { line, words } from './words.ts';

const { stages } = METHOD;

/** It is read, or refused in one sentence of ours. */
const ends = async (read: () => unknown): Promise<void> => {
  const took = await cpu(async () => {
    try {
      await read();
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof TroubleError)) throw error;
      expect(error.message).not.toMatch(/[\r\n]|\n\s+at /);
    }
  });
  expect(took).toBeLessThan(ENOUGH);
};

const configured = (text: string) => () => configure(text, '.github/fiches.yml', {});
const template = (text: string) => () => readTemplate(text, 'fiche.md', stages)?.sections;
const form = (text: string) => () => readForm(text, 'fiche.yml', stages);

const ALIASES = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghij'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`),
].join('\n');

const WORST: Readonly<Record<string, string>> = {
  'names of its own parts, again and again': ALIASES,
  'brackets without end': filled('['),
  'braces without end': filled('{a: '),
  'dashes without end': filled('- '),
  'deeper and deeper': Array.from({ length: 350 }, (_, depth) => `${' '.repeat(depth)}a:`).join(
    '\n',
  ),
  'a quotation without end': `a: "${filled('b\n')}`,
  'one key, again and again': filled('a: 1\n'),
  'many keys': Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join('\n'),
  'keys of every object':
    '__proto__: {a: 1}\nconstructor: {prototype: {a: 1}}\nrules: {__proto__: off, constructor: off}\nlabels: {__proto__: a, toString: b}\n',
  'a stage that every object has': 'stages: [{id: constructor, deadline: 6 mois}]\n',
  tags: 'a: !!js/function "function(){}"\nb: !<tag:yaml.org,2002:binary> x\n',
  'a merge of itself': 'a: &a\n  <<: *a\n',
  controls: 'language: "\\0\\u202e"\n',
  'a number without end': `rules: {fiche-long: {words: ${'9'.repeat(5_000)}}}`,
};

describe('a configuration', () => {
  test.each(Object.entries(WORST))('%s', (_, text) => ends(configured(text)));

  test('of any words ends in a sentence', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          words,
          fc
            .dictionary(
              fc.oneof(line, fc.constantFrom('stages', 'labels', 'rules', 'coaches', 'board')),
              fc.jsonValue(),
            )
            .map((value) => JSON.stringify(value)),
        ),
        (text) => ends(configured(text)),
      ),
      often(100),
    ));

  test('a stage may have any name that is asked for, and its own deadline', async () => {
    const { programme } = await configure(WORST['a stage that every object has'], 'f', {});
    expect(programme.stages[0]?.length).toEqual({ months: 6 });
  });
});

describe('a template', () => {
  test.each(Object.entries(WORST))('with a head of %s', (_, text) =>
    ends(template(`---\n${text}\n---\n<!-- fiches: investigation -->\n## a\n`)),
  );
  test.each(Object.entries(WORST))('that is a form of %s', (_, text) => ends(form(text)));

  test.each(Object.keys(SHAPES).filter((name) => !/ by /.test(name)))('of %s', (name) =>
    ends(template(`<!-- fiches: investigation -->\n## a\n\n${SHAPES[name]!(60_000)}`)),
  );

  test('of any words ends in a sentence, and so does what asks for it', () =>
    fc.assert(
      fc.asyncProperty(words, words, (head, text) =>
        ends(
          template(
            `---\n${head}\n---\n<!-- fiches: investigation -->\n\n## ${text}\n\n<!-- ${text} -->`,
          ),
        ),
      ),
      often(100),
    ));
});
