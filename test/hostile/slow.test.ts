import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/commands/parse.ts';
import { titleIn } from '../../src/fiche/names.ts';
import { fold } from '../../src/markdown/fold.ts';
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

// The same in lines of other lengths: `npm run fuzz`.
const names = Object.keys(SHAPES).filter((name) => !/ by \d/.test(name));

describe('no body holds a run', () => {
  test.each(names)('of %s', async (name) => {
    for (const body of bodies(name)) {
      const { now } = new World(settings, body, ['investigation']);
      const took = await cpu(async () => {
        expect((await decide(now, settings)).kind).toBe('fiche');
        commandsOf([`/aide\n${body}`]);
      });
      expect(took).toBeLessThan(ENOUGH);
    }
  });
});

/** The words of a title are looked for in every part: in a text of its little words too. */
test.each([
  ['de.fr', 'de '],
  ['les.gouv.fr : la.fr', 'l’ la '],
  ['relais de poste', 'relais de '],
  ['d.d.d', 'd '],
])('no text made for the title « %s » holds a run', async (title, words) => {
  const took = await cpu(async () => {
    titleIn({ title }, fold(words).repeat(FULL / words.length));
  });
  expect(took).toBeLessThan(ENOUGH / 4);
});

test('no flood of comments holds a run, nor keeps a command from being heard', async () => {
  const each = names.map((name) => bodies(name).at(-1)!);
  const world = new World(settings, '## Problème\n\nx\n\n## Solution\n\ny', ['investigation']);
  for (const body of [...each, ...each, ...each])
    world.do({ type: 'say', who: 'passant', body: `/ \n${body}` });
  world.do({ type: 'say', who: 'coach', body: '/coach @coach' });
  const took = await cpu(() => world.run());
  expect(took).toBeLessThan(ENOUGH);
  expect(world.now.assignees).toEqual(['coach']);
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
    expect(tooHeavy(text)).toBe(false);
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
