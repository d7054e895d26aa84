import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOurs } from '../../src/review/marker.ts';
import { markerLine, memoryIn } from '../../src/review/memory.ts';
import { World } from '../review/world.ts';
import { AXES } from '../method.ts';
import { often } from './often.ts';
import { deedsIn } from './seen.ts';
import { settings, SITE } from './settings.ts';
import { words } from './words.ts';

const BODY = '## Problème\n\nLes apprentis attendent.\n\n## Solution\n\nRelais.';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What nobody of us has ever written there. */
const strange: fc.Arbitrary<Json> = fc.oneof(
  words,
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    1.5,
    1e308,
    1e9,
    2 ** 53,
    '',
    [],
    {},
    'abc',
    '2026-13-45T99:00:00Z',
    '+275760-09-13T00:00:00.000Z',
    '\ud800',
    'x'.repeat(5_000),
    ['constructor'],
    { constructor: true },
    [[[[]]]],
    Array(300).fill('a'),
  ),
  fc.constant(
    JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as Json,
  ),
  fc.constant(Object.fromEntries(Array.from({ length: 3_000 }, (_, id) => [String(id), true]))),
);

/** Every place within it, as a path. */
const placesIn = (value: Json, path: readonly string[] = []): (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [
        path,
        ...Object.entries(value).flatMap(([key, one]) => placesIn(one as Json, [...path, key])),
      ];

const put = (value: Json, [key, ...rest]: readonly string[], fresh: Json): Json => {
  if (key === undefined || typeof value !== 'object' || value === null) return fresh;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? put(one, rest, fresh) : one));
  return { ...value, [key]: put(value[key] ?? null, rest, fresh) };
};

/** A fiche with a past: answers, a note, a waiver. */
const lived = async (): Promise<World> => {
  const world = new World(settings, BODY, []);
  await world.run();
  world.do({
    type: 'say',
    who: 'coach',
    body: '/ignorer fiche-long Utile\n/corriger Précisez\n/zzzz\n/ignorer abc',
  });
  world.do({ type: 'say', who: 'passant', body: '/valider\n/aide' });
  world.do({ type: 'label', who: 'passant', label: 'pivot' });
  await world.run();
  return world;
};

const own = (world: World): string => world.now.comments.find((comment) => comment.own)!.body;

const rewritten = (world: World, body: string): void => {
  const comments = world.now.comments.map((one) => (one.own ? { ...one, body } : one));
  world.now = { ...world.now, comments };
};

const PAST = await lived();
const lineOf = (at: number, name: string): Json =>
  JSON.parse(own(PAST).split('\n')[at]!.slice(`<!-- fiches:${name} `.length, -' -->'.length));
/** What its two hidden lines keep. */
const KEPT = { memory: lineOf(0, 'comment'), seal: lineOf(1, 'seal') };

test('whoever changes what the bot remembers makes it neither fail, nor call, nor stay restless', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...placesIn(KEPT)), strange), {
        minLength: 1,
        maxLength: 4,
      }),
      async (changes) => {
        const world = await lived();
        const changed = changes.reduce<Json>((kept, [path, fresh]) => put(kept, path, fresh), KEPT);
        const { memory, seal } = Object(changed);
        const lines = [
          `<!-- fiches:comment ${JSON.stringify(memory)} -->`,
          `<!-- fiches:seal ${JSON.stringify(seal)} -->`,
        ];
        rewritten(
          world,
          own(world).replace(/^.*\n.*/, () => lines.join('\n')),
        );
        await world.run();
        await world.run();
        expect(await world.run()).toBe(0);
        const seen = world.seen();
        expect(seen.labels.filter((label) => AXES.includes(label))).toHaveLength(2);
        expect(seen.own).toHaveLength(1);
        const { replies = [] } = memoryIn(own(world)) ?? {};
        const calls = replies.map(({ by }) => by);
        expect(deedsIn(own(world), { calls, links: [`${SITE}/`] })).toEqual([]);
        expect({}).not.toHaveProperty('polluted');
      },
    ),
    // A hidden line that ends too early.
    { ...often(60), examples: [[[[['seal', 'review'], '-->']]]] },
  ));

test('somebody else’s comment with our hidden line is a comment as any other', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom('passant', 'coach', 'autrice'), words, async (who, rest) => {
      const forged = own(PAST).split('\n')[0]!.replace('changesAsked', 'approved');
      expect(isOurs(forged)).toBe(true);
      const [world, other] = [new World(settings, BODY, []), new World(settings, BODY, [])];
      // Lines that begin with « / » might be commands of theirs.
      world.do({ type: 'say', who, body: `${forged}\n${rest.replaceAll('/', '')}` });
      for (const one of [world, other]) await one.run();
      expect(world.seen().labels).toEqual(other.seen().labels);
      expect(own(world).replace(/^.*\n.*\n/, '')).toBe(own(other).replace(/^.*\n.*\n/, ''));
    }),
    often(15),
  ));

test('a secret that somebody writes in a note is not kept, not even hidden', () => {
  const note = `ghp_${'a1B2'.repeat(9)} et -----BEGIN RSA PRIVATE KEY-----\nMIIE`;
  const said = { by: 'coach', at: '2026-11-24T09:00:00Z', note };
  const course = { ...memoryIn(own(PAST))!.course, asked: said };
  const written = markerLine({ course, read: 0, replies: [], handled: {} });
  expect(written).not.toMatch(/a1B2|MIIE/);
  expect(memoryIn(written)?.course.asked?.note).toMatch(/^ghp_•••• et /);
});
