import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsIn } from '../../src/commands/parse.ts';
import { tooHeavy } from '../../src/markdown/heavy.ts';
import { decide } from '../../src/review/decide.ts';
import { World } from '../review/world.ts';
import { cpu, ENOUGH } from './clock.ts';
import { settings } from './settings.ts';
import { FULL, longest, SHAPES } from './shapes.ts';

const HEAD = '## Problème\n\nx\n\n## Solution\n\n';

/** As long as GitHub lets it be, and as long as it is read at all. */
const bodies = (name: string): string[] => {
  const make = (length: number) => HEAD + SHAPES[name]!(length);
  return [make(FULL - HEAD.length), make(longest((length) => !tooHeavy(make(length))))];
};

describe('no body holds a run', () => {
  // The same in lines of other lengths: `npm run fuzz`.
  const names = Object.keys(SHAPES).filter((name) => !/ by \d/.test(name));
  test.each(names)('of %s', async (name) => {
    for (const body of bodies(name)) {
      const { now } = new World(settings, body, ['investigation']);
      const took = await cpu(async () => {
        expect((await decide(now, settings)).kind).toBe('fiche');
        commandsIn(`/aide\n${body}`);
      });
      expect(took).toBeLessThan(ENOUGH);
    }
  });
});

describe('what people write is read', () => {
  test.each([
    ['a rule of sixty dashes', `${'-'.repeat(60)}\n\n${'*'.repeat(80)}\n`],
    ['a title under which sixty are typed', `Le problème\n${'-'.repeat(60)}\n${'='.repeat(70)}\n`],
    [
      'a long page of lists',
      '- Une idée, **forte** et [datée](https://a.fr)\n  - une autre\n'.repeat(60),
    ],
    [
      'a table of its indicators',
      `| a | b | c | d |\n| - | - | - | - |\n${'| 1 | 2 | 3 | 4 |\n'.repeat(100)}`,
    ],
    ['a quoted conversation', '> > Bonjour,\n> > Merci.\n>\n> Avec plaisir.\n\n'.repeat(60)],
  ])('%s', (_, text) => {
    expect(tooHeavy(text)).toBeUndefined();
  });

  const CORPUS = process.env.FICHES_CORPUS ?? '../shared/corpus';

  test.skipIf(!existsSync(CORPUS))('every real fiche', () => {
    const names = (readdirSync(CORPUS, { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.md'),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => tooHeavy(readFileSync(join(CORPUS, name), 'utf8')))).toEqual([]);
  });
});
