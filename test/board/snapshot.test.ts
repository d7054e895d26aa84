import { describe, expect, test } from 'vitest';
import { readSnapshot, withLikeTimes } from '../../src/board/snapshot.ts';
import { TroubleError } from '../../src/texts/trouble.ts';
import { fiche, snapshot } from './history.ts';

const WHOLE = snapshot(
  fiche(
    1,
    '2026-01-05',
    [
      ['2026-01-05', 'labeled', 'investigation'],
      ['2026-01-06', 'unlabeled', 'question'],
      ['2026-01-07', 'assigned', 'coach'],
      ['2026-01-08', 'unassigned', 'coach'],
      ['2026-01-09', 'renamed'],
      ['2026-01-10', 'closed'],
      ['2026-01-11', 'reopened'],
    ],
    {
      assignees: ['coach'],
      stateReason: 'reopened',
      closedAt: '2026-01-10T09:00:00Z',
      comments: [{ at: '2026-01-20T09:00:00Z', author: 'autrice', byBot: false }],
    },
  ),
  fiche(2, '2026-01-05', [], { stateReason: 'completed' }),
  fiche(3, '2026-01-05', [], { stateReason: 'not_planned' }),
  fiche(4, '2026-01-05', [], { stateReason: 'duplicate' }),
);

test('a snapshot is read as it was written', () => {
  expect(readSnapshot(JSON.stringify(WHOLE), 'fiches.json')).toEqual(WHOLE);
});

describe('one that cannot be used: the file, the place, what is expected', () => {
  const [first] = WHOLE.fiches;
  const with_ = (more: object) => ({ ...WHOLE, fiches: [{ ...first, ...more }] });
  const event = { at: '2026-01-05T09:00:00Z', type: 'labeled', actor: 'coach' };

  test.each<[json: unknown, sentence: RegExp]>([
    [[], /^f\.json: the whole: expected a value of type object\.$/],
    [{ ...WHOLE, repository: 1 }, /^f\.json: repository: expected a value of type string\.$/],
    [{ ...WHOLE, takenAt: undefined }, /^f\.json: takenAt: /],
    [
      { ...WHOLE, takenAt: 'le 2026-11-24T09:00' },
      /^f\.json: takenAt: expected a time, as 2026-11-24T09:/,
    ],
    [{ ...WHOLE, takenAt: '2026-11-24' }, /^f\.json: takenAt: expected a time, as 2026-11-24T09:/],
    [{ ...WHOLE, takenAt: '02026-11-24T09:00:00Z' }, /^f\.json: takenAt: expected a time/],
    [{ ...WHOLE, fiches: {} }, /^f\.json: fiches: .*array/],
    [with_({ number: '1' }), /^f\.json: fiches\[0\]\.number: .*number/],
    [
      with_({ stateReason: 'done' }),
      /^f\.json: fiches\[0\]\.stateReason: expected one of completed, not_planned, duplicate, reopened\.$/,
    ],
    [
      with_({ events: [{ ...event, type: 'locked' }] }),
      /fiches\[0\]\.events\[0\]\.type: expected one of labeled, /,
    ],
    [with_({ events: [{ ...event, label: 1 }] }), /fiches\[0\]\.events\[0\]\.label: /],
    [with_({ events: [{ ...event, at: 'x' }] }), /fiches\[0\]\.events\[0\]\.at: expected a time/],
    [with_({ comments: [{ at: event.at, author: 'a' }] }), /fiches\[0\]\.comments\[0\]\.byBot: /],
  ])('%#: $1', (json, sentence) => {
    const read = () => readSnapshot(JSON.stringify(json), 'f.json');
    expect(read).toThrow(TroubleError);
    expect(read).toThrow(sentence);
  });

  test('no JSON', () => {
    const read = () => readSnapshot('# Fiches', 'README.md');
    expect(read).toThrow(TroubleError);
    expect(read).toThrow('README.md: this is no JSON; take a snapshot with « fiches snapshot ».');
  });

  test('it bears a name of its own, that no door takes for a bug', () => {
    expect(new TroubleError({ kind: 'no-issue' }).name).toBe('TroubleError');
  });
});

test('times are written alike, wherever they stand', () => {
  const paris = '2026-11-24T10:00:00+01:00';
  const utc = '2026-11-24T09:00:00.000Z';
  const timed = (at: string, closedAt: string | null) => ({
    ...fiche(1, at, [[at, 'labeled', 'investigation']]),
    closedAt,
    comments: [{ at, author: 'autrice', byBot: false }],
  });
  expect(withLikeTimes(timed(paris, paris))).toEqual(timed(utc, utc));
  expect(withLikeTimes(timed(paris, null))).toEqual(timed(utc, null));
});
