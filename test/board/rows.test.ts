import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot, time, type Told, wrote } from './history.ts';

const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

const board = (at: string, ...fiches: FicheHistory[]) => measure(snapshot(...fiches), at, settings);

const row = async (at: string, events: readonly Told[], more: Partial<FicheHistory> = {}) =>
  (await board(at, fiche(1, '2026-01-05', events, more))).rows[0]!;

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
