import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot, type Told, time } from './history.ts';

const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

const board = (at: string, ...fiches: FicheHistory[]) => measure(snapshot(...fiches), at, settings);

const row = async (at: string, events: readonly Told[], more: Partial<FicheHistory> = {}) =>
  (await board(at, fiche(1, '2026-01-05', events, more))).rows[0]!;

const wrote = (day: string, author: string, byBot = false) => ({ at: time(day), author, byBot });

const FILED = ['2026-01-05', 'labeled', 'investigation'] as const;
const REVIEWED = ['2026-01-05', 'labeled', 'à relire'] as const;

test('a row tells all that a list may show of a fiche', async () => {
  const events: Told[] = [FILED, REVIEWED, ['2026-01-07', 'assigned', 'coach']];
  expect(await row('2026-02-01', events, { title: 'Relais : payés à temps' })).toEqual({
    number: 1,
    title: 'Relais : payés à temps',
    url: 'https://github.com/incubateur/fiches/issues/1',
    administration: null,
    author: 'autrice',
    coach: 'coach',
    stage: 'investigation',
    since: '2026-01-05T09:00:00.000Z',
    review: 'toReview',
    reviewSince: '2026-01-05T09:00:00.000Z',
    daysWaiting: 26,
    turn: 'coach',
    deadline: '2026-03-09T09:00:00.000Z',
    daysSilent: 24,
    errors: null,
  });
});

test('no review was told yet: it waits for a coach, since its filing', async () => {
  const { review, reviewSince, coach, turn } = await row('2026-02-01', [FILED]);
  expect({ review, reviewSince, coach, turn }).toEqual({
    review: null,
    reviewSince: '2026-01-05T09:00:00.000Z',
    coach: null,
    turn: 'coach',
  });
});

describe('whose turn it is', () => {
  test.each<[string, string, FicheHistory['comments'], string]>([
    ['an error stands', 'à compléter', [wrote('2026-01-08', 'autrice')], 'author'],
    ['nobody has written', 'à relire', [], 'coach'],
    ['a coach has asked something', 'à relire', [wrote('2026-01-08', 'coach')], 'author'],
    [
      'and was answered',
      'à relire',
      [wrote('2026-01-08', 'coach'), wrote('2026-01-09', 'autrice')],
      'coach',
    ],
    ['it was before this review', 'à relire', [wrote('2026-01-05', 'coach')], 'coach'],
    ['at its last instant', 'à relire', [wrote('2026-01-31T23:00:00Z', 'coach')], 'author'],
    ['it was after this day', 'à relire', [wrote('2026-02-02', 'coach')], 'coach'],
    ['a bot has written', 'à relire', [wrote('2026-01-08', 'fiches[bot]', true)], 'coach'],
    ['changes were asked for', 'à corriger', [], 'author'],
    ['and were answered', 'à corriger', [wrote('2026-01-08', 'autrice')], 'coach'],
    ['approved', 'validée', [wrote('2026-01-08', 'autrice')], 'committee'],
  ])('%s', async (_, label, comments, turn) => {
    const events: Told[] = [FILED, ['2026-01-05', 'labeled', label]];
    expect((await row('2026-02-01', events, { comments })).turn).toBe(turn);
  });
});

describe('the deadline (METHOD: the weekly board)', () => {
  const deadline = async (at: string, ...events: Told[]) =>
    (await row(at, [FILED, ...events])).deadline.slice(0, 10);
  const ACCELERATION = ['2026-02-02', 'labeled', 'acceleration'] as const;

  test('nine weeks of investigation, six months of construction', async () => {
    expect(await deadline('2026-02-01')).toBe('2026-03-09');
    expect(await deadline('2026-02-03', ['2026-02-02', 'labeled', 'construction'])).toBe(
      '2026-08-02',
    );
  });

  test('an approval begins the time of an acceleration anew, and no other’s', async () => {
    expect(await deadline('2026-02-03', ACCELERATION)).toBe('2026-08-02');
    const approved = ['2026-06-01', 'labeled', 'validée'] as const;
    expect(await deadline('2026-06-02', ACCELERATION, approved)).toBe('2026-12-01');
    const since = ['2026-07-01', 'labeled', 'à relire'] as const;
    expect(await deadline('2026-07-02', ACCELERATION, approved, since)).toBe('2026-12-01');
    expect(await deadline('2026-02-03', ['2026-01-15', 'labeled', 'validée'], ACCELERATION)).toBe(
      '2026-08-02',
    );
    expect(await deadline('2026-02-01', ['2026-01-15', 'labeled', 'validée'])).toBe('2026-03-09');
    expect(
      await deadline(
        '2026-09-01',
        ACCELERATION,
        approved,
        ['2026-07-01', 'labeled', 'à relire'],
        ['2026-08-03', 'labeled', 'validée'],
      ),
    ).toBe('2027-02-03');
  });

  test('a stage entered again has its time again', async () => {
    const back: Told[] = [
      ['2026-02-02', 'labeled', 'construction'],
      ['2026-03-02', 'labeled', 'investigation'],
    ];
    expect(await deadline('2026-03-03', ...back)).toBe('2026-05-04');
  });
});

describe('silence: what people do ends it, what bots do does not', () => {
  const silent = async (more: Partial<FicheHistory>) =>
    (await row('2026-02-01', [], { labels: ['investigation'], ...more })).daysSilent;
  const event = (actor: string, day: string) => ({
    at: time(day),
    type: 'renamed' as const,
    actor,
  });

  test.each<[string, Partial<FicheHistory>, number]>([
    ['since the filing', {}, 26],
    ['an event', { events: [event('coach', '2026-01-11')] }, 20],
    ['an event of a bot', { events: [event('fiches[bot]', '2026-01-11')] }, 26],
    ['an event of the workflow', { events: [event('github-actions', '2026-01-11')] }, 26],
    ['one whose name only holds a bot’s', { events: [event('a[bot]b', '2026-01-11')] }, 20],
    ['a comment', { comments: [wrote('2026-01-12', 'coach')] }, 19],
    ['a comment of a bot', { comments: [wrote('2026-01-12', 'x', true)] }, 26],
    ['a comment at its last instant', { comments: [wrote('2026-01-31T23:00:00Z', 'coach')] }, 0],
    ['a comment after this day', { comments: [wrote('2026-02-02', 'coach')] }, 26],
    [
      'the last of them, whatever their order',
      { events: [event('coach', '2026-01-21')], comments: [wrote('2026-01-12', 'coach')] },
      10,
    ],
  ])('%s', async (_, more, days) => {
    expect(await silent(more)).toBe(days);
  });
});

describe('what needs someone: each list the most urgent first', () => {
  const filed = (number: number, day: string, ...labels: string[]) =>
    fiche(number, day, [
      [day, 'labeled', 'investigation'],
      ...labels.map((label): Told => [day, 'labeled', label]),
    ]);
  const numbers = (rows: readonly { readonly number: number }[]) =>
    rows.map(({ number }) => number);

  test('to review and waiting for the author: the oldest first, then the first filed', async () => {
    const { attention, rows } = await board(
      '2026-02-02',
      filed(5, '2026-01-20', 'à relire'),
      filed(4, '2026-01-10', 'à relire'),
      filed(3, '2026-01-20', 'à relire'),
      filed(2, '2026-01-20', 'à compléter'),
      filed(1, '2026-01-21', 'à corriger'),
      filed(6, '2026-01-10', 'à compléter'),
      filed(7, '2026-01-09', 'validée'),
      // No label tells that it is to be reviewed.
      filed(8, '2026-01-08'),
      // Longer in their stage than in this review.
      fiche(9, '2026-01-08', [
        ['2026-01-08', 'labeled', 'investigation'],
        ['2026-01-25', 'labeled', 'à relire'],
      ]),
      fiche(10, '2026-01-07', [
        ['2026-01-07', 'labeled', 'investigation'],
        ['2026-01-26', 'labeled', 'à compléter'],
      ]),
      // A coach has asked something.
      { ...filed(11, '2026-01-06', 'à relire'), comments: [wrote('2026-01-08', 'coach')] },
    );
    expect(numbers(attention.toReview)).toEqual([4, 3, 5, 9]);
    expect(numbers(attention.waitingForAuthor)).toEqual([11, 6, 2, 1, 10]);
    expect(numbers(rows)).toEqual([11, 10, 8, 9, 7, 4, 6, 2, 3, 5, 1]);
  });

  test('past the deadline, the longest first; at the deadline itself, not yet', async () => {
    // Nine weeks after these, at midnight in Paris.
    const { attention } = await board(
      '2026-03-09',
      filed(1, '2026-01-04T23:00:00Z', 'validée'),
      filed(2, '2026-01-04T22:59:59Z', 'validée'),
      filed(3, '2026-01-02', 'validée'),
      fiche(4, '2025-06-02', [['2025-06-02', 'labeled', 'construction']]),
      filed(5, '2025-08-04'),
    );
    expect(numbers(attention.overdue)).toEqual([5, 4, 3, 2]);
  });

  test('silent for thirty days, the longest first', async () => {
    const { attention } = await board(
      '2026-02-04',
      filed(1, '2026-01-04T23:00:00Z', 'validée'),
      filed(2, '2026-01-04T23:00:01Z', 'validée'),
      filed(3, '2026-01-02', 'validée'),
      { ...filed(4, '2026-01-01'), comments: [wrote('2026-01-03', 'coach')] },
      filed(5, '2026-01-02', 'validée'),
    );
    // As silent as another: the first filed.
    expect(numbers(attention.silent)).toEqual([3, 5, 4, 1]);
  });

  test('the load of each coach: the heaviest first, then by name', async () => {
    const followed = (number: number, coach: string, label: string, day = '2026-01-20') =>
      fiche(number, day, [
        [day, 'labeled', 'investigation'],
        [day, 'labeled', label],
        [day, 'assigned', coach],
      ]);
    const { coaches } = await board(
      '2026-03-09',
      followed(1, 'marie', 'à relire', '2025-12-01'),
      followed(2, 'jean', 'à relire'),
      followed(3, 'jean', 'à compléter'),
      followed(4, 'anne', 'validée', '2026-01-25'),
      { ...followed(6, 'jean', 'à relire'), comments: [wrote('2026-01-22', 'coach')] },
      filed(5, '2026-01-20', 'à relire'),
    );
    expect(coaches).toEqual([
      { login: 'jean', open: 3, toReview: 1, overdue: 0 },
      { login: 'anne', open: 1, toReview: 0, overdue: 0 },
      { login: 'marie', open: 1, toReview: 1, overdue: 1 },
    ]);
  });
});
