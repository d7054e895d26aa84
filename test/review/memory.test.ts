import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../src/commands/command.ts';
import { ENDS, filed, OPINIONS } from '../../src/method/course.ts';
import { STAGES } from '../method.ts';
import { parse } from '../../src/markdown/parse.ts';
import { isOurs } from '../../src/review/marker.ts';
import { markerLine, type Memory, memoryIn } from '../../src/review/memory.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('-->', '--', '<!-- x -->', '@coach #1', '\n\n## Titre', '__proto__', '\u2028'),
);
const time = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100') })
  .map((date) => date.toISOString());
const login = fc.constantFrom('autrice', 'marie_corp', 'un-bot[bot]', 'é@b.fr', 'constructor');
const line = fc.constantFrom('sponsor-named', 'à relire', '-->', '--', '__proto__');
const word = { by: login, at: time, note: text };
const memory: fc.Arbitrary<Memory> = fc.record({
  course: fc.record(
    {
      stage: fc.constantFrom(...STAGES),
      stageSince: time,
      opinion: fc.constantFrom(...OPINIONS),
      opinionSince: time,
      coach: login,
      asked: fc.record(word),
      end: fc.record({ ...word, how: fc.constantFrom(...ENDS) }),
      waivers: fc.array(fc.record({ ...word, rule: line }), { maxLength: 3 }),
    },
    { requiredKeys: ['stage', 'stageSince', 'opinion', 'opinionSince', 'waivers'] },
  ),
  read: fc.nat(),
  replies: fc.array(
    fc.record({ by: login, wrote: text, say: fc.constantFrom(...ANSWERS), words: fc.array(text) }),
    { maxLength: 3 },
  ),
  handled: fc.dictionary(fc.nat().map(String), fc.boolean()),
});

describe('what the comment remembers', () => {
  test('is read as it was written, whatever people wrote, and stays hidden', () =>
    fc.assert(
      fc.property(memory, fc.constantFrom('\n', '\r\n'), (kept, end) => {
        const line = markerLine(kept);
        expect(memoryIn(`${line}${end}## Merci`)).toEqual(kept);
        const [first, second] = parse(`${line}\n## Merci`).children;
        expect([first?.type, second?.type]).toEqual(['html', 'heading']);
        expect(first?.position?.end.offset).toBe(line.length);
      }),
      { numRuns: 500 },
    ));

  test.each([
    ['nothing', '<!-- fiches:comment -->'],
    ['no JSON', '<!-- fiches:comment {"course": -->'],
    ['half of it', '<!-- fiches:comment {"course"} -->'],
    ['other JSON', '<!-- fiches:comment {"course":{"stage":"lancement"}} -->'],
    ['an array', '<!-- fiches:comment [] -->'],
    ['an older note', '<!-- fiches:comment 0123456789ab -->'],
  ])('that holds %s is taken for none, and is still ours', (_, line) => {
    expect(memoryIn(line)).toBeUndefined();
    expect(isOurs(line)).toBe(true);
  });

  const at = '2026-11-24T09:00:00Z';
  const kept = (more: object) => ({
    course: { ...filed('investigation', at), ...more },
    read: 0,
    replies: [],
    handled: {},
  });
  const line = (more: object) => `<!-- fiches:comment ${JSON.stringify(kept(more))} -->`;

  test.each([
    ['a login that holds a space', { coach: 'le coach' }],
    ['that begins with one', { coach: ' coach' }],
    ['or ends with one', { coach: 'coach ' }],
    ['one that is too long', { coach: 'x'.repeat(101) }],
    ['a stage on two lines', { stage: 'investigation\u2028' }],
    ['a line, then a stage', { stage: '\u2028investigation' }],
    ['a stage that is too long', { stage: 'x'.repeat(201) }],
    ['what would end the hidden line', { pivot: { by: 'coach', at, note: 'A -- b' } }],
  ])('what we could not have written is none: %s', (_, more) => {
    expect(memoryIn(line({}))).toEqual(kept({}));
    expect(memoryIn(line(more))).toBeUndefined();
  });
});
