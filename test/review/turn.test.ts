import { describe, expect, test } from 'vitest';
import { type Course, filed } from '../../src/method/course.ts';
import type { Situation } from '../../src/method/transitions.ts';
import type { Memory } from '../../src/review/memory.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { type Turn, turnOf } from '../../src/review/turn.ts';
import { at, comment, issue } from './issue.ts';

describe('whose turn it is', () => {
  const memory = (more: Partial<Course> = {}, handled: Memory['handled'] = {}): Memory => ({
    course: { ...filed('investigation', at(10)), coach: 'coach', ...more },
    read: 0,
    replies: [],
    handled,
  });
  const text = { hasError: false, editedAt: undefined };
  const turn = (
    situation: Situation,
    comments: Snapshot['comments'],
    kept = memory(),
    edited: string | undefined = undefined,
  ) => turnOf(issue({ comments }), kept, situation, { ...text, editedAt: edited });

  test.each<[string, Situation, Snapshot['comments'], Turn]>([
    ['an error stands', 'incomplete', [comment(1, 12, 'autrice', 'Voilà')], 'author'],
    ['to review', 'toReview', [], 'coach'],
    ['a coach has asked', 'toReview', [comment(1, 12, 'coach', 'Qui ?')], 'author'],
    [
      'and was answered',
      'toReview',
      [comment(1, 12, 'coach', 'Qui ?'), comment(2, 13, 'autrice', 'Eux')],
      'coach',
    ],
    ['a stranger has asked', 'toReview', [comment(1, 12, 'passant', 'Qui ?')], 'coach'],
    ['a bot has', 'toReview', [comment(1, 12, 'coach', 'Qui ?', { bot: true })], 'coach'],
    ['it was before', 'toReview', [comment(1, 10, 'coach', 'Qui ?')], 'coach'],
    [
      'it held commands',
      'toReview',
      [comment(1, 12, 'coach', '/aide', { reactions: ['+1'] })],
      'coach',
    ],
    ['changes were asked', 'changesAsked', [], 'author'],
    ['and answered', 'changesAsked', [comment(1, 12, 'autrice', 'Voilà')], 'coach'],
    ['and asked again', 'changesAsked', [comment(1, 12, 'coach', 'Alors ?')], 'author'],
    ['approved', 'approved', [comment(1, 12, 'autrice', 'Merci')], 'committee'],
    ['stopped', 'stopped', [], 'nobody'],
    ['handed over', 'transferred', [comment(1, 12, 'coach', 'Bravo')], 'nobody'],
  ])('%s: %s', (_, situation, comments, expected) => {
    expect(turn(situation, comments)).toBe(expected);
  });

  test('a comment whose commands were handled says nothing more', () => {
    const said = [comment(7, 12, 'coach', '/aide')];
    expect(turn('toReview', said, memory({}, { 7: false }))).toBe('coach');
    expect(turn('toReview', said, memory({}, { 8: false }))).toBe('author');
  });

  test('an edit since says more than what was written before it', () => {
    expect(turn('toReview', [comment(1, 12, 'coach', 'Qui ?')], memory(), at(13))).toBe('coach');
  });

  test('whoever acted as a coach is one', () => {
    const word = { by: 'marie', at: at(9), note: '' };
    const said = [comment(1, 12, 'marie', 'Qui ?')];
    expect(turn('toReview', said)).toBe('coach');
    for (const more of [
      { coach: 'marie' },
      { asked: word },
      { approved: word },
      { waivers: [{ ...word, rule: 'sponsor-named' }] },
    ]) {
      expect(turn('toReview', said, memory(more)), JSON.stringify(more)).toBe('author');
    }
  });
});
