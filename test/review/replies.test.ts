import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/review/memory.ts';
import { answered, reply } from '../../src/review/replies.ts';

describe('answers', () => {
  const to = (by: string, wrote = '/valider'): Reply => ({ by, wrote, say: 'ended', words: [] });

  test('stand until that person’s next act', () => {
    expect(answered([to('a'), to('b'), to('a')], 'a', [to('a', '/aide')])).toEqual([
      to('b'),
      to('a', '/aide'),
    ]);
    expect(answered([to('a'), to('b')], 'a', [])).toEqual([to('b')]);
  });

  test('to five people at most, the oldest gone; a person’s together', () => {
    const five = ['a', 'b', 'b', 'c', 'd', 'e'].map((by) => to(by));
    expect(answered(five, 'f', [to('f')]).map(({ by }) => by)).toEqual([
      'b',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
    expect(answered(five, 'f', [])).toEqual(five);
    expect(answered(five, 'e', [to('e')]).map(({ by }) => by)).toEqual([
      'a',
      'b',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  test('four at most to one act', () => {
    const six = ['1', '2', '3', '4', '5', '6'].map((wrote) => to('a', wrote));
    expect(answered([], 'a', six)).toEqual(six.slice(0, 4));
  });

  test('a long word is cut', () => {
    const long = 'x'.repeat(100);
    expect(reply('a', long, { say: 'ruleUnknown', words: [long, 'court'] })).toEqual({
      by: 'a',
      wrote: long.slice(0, 80),
      say: 'ruleUnknown',
      words: [long.slice(0, 80), 'court'],
    });
  });
});
