import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import { quietOf, remindersOf } from '../../src/board/reminders.ts';
import { type FicheHistory, withLikeTimes } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const DAY = 24 * 60 * 60 * 1000;
const FILED = Date.parse('2026-01-05T09:00:00Z');
/** Nine weeks after the filing. */
const DEADLINE = FILED + 63 * DAY;
const time = (days: number) => new Date(DEADLINE + days * DAY).toISOString();

const fiche = (more: Partial<FicheHistory> = {}): FicheHistory => ({
  number: 1,
  title: 'Relais',
  url: 'https://github.com/incubateur/fiches/issues/1',
  author: 'autrice',
  createdAt: new Date(FILED).toISOString(),
  closedAt: null,
  stateReason: null,
  body: '',
  assignees: [],
  labels: ['investigation', 'à compléter'],
  events: [],
  comments: [],
  ...more,
});

const given = (...days: number[]) =>
  days.map((day) => ({ at: time(day), author: 'fiches[bot]', byBot: true }));

const reminded = async (days: number, history: FicheHistory): Promise<string[]> => {
  const now = time(days);
  const snapshot = { repository: 'a/b', takenAt: now, fiches: [history] };
  const board = await measure(snapshot, undefined, {
    programme: METHOD,
    templates: [],
    texts: textsIn('fr'),
  });
  const quiet = quietOf(withLikeTimes(history), { viewer: 'fiches', now, pause: 'pause' });
  return remindersOf(board, new Map(quiet && [[history.number, quiet]]), now).map(
    ({ login }) => login,
  );
};

test.each([
  ['before the deadline', -1, fiche(), []],
  ['once it has passed, the author', 2, fiche(), ['autrice']],
  ['not twice in a week', 5, fiche({ comments: given(2) }), []],
  ['after a week', 9, fiche({ comments: given(2) }), ['autrice']],
  ['not yet after two weeks, when two were given', 16, fiche({ comments: given(2, 9) }), []],
  ['after three weeks', 23, fiche({ comments: given(2, 9) }), ['autrice']],
  [
    'no more once somebody has written',
    9,
    fiche({ comments: [...given(2), { at: time(4), author: 'coach', byBot: false }] }),
    [],
  ],
  ['at its very instant, not yet', 0, fiche(), []],
  ['three weeks after it, to the instant', 21, fiche({ comments: given(2, 9) }), ['autrice']],
  ['not twice in a week, whichever comes first', 23, fiche({ comments: given(20, 2) }), []],
  ['what we wrote before is no reminder', 2, fiche({ comments: given(-10, 0) }), ['autrice']],
  [
    'nor is what another bot writes',
    5,
    fiche({ comments: [{ at: time(2), author: 'autre[bot]', byBot: true }] }),
    ['autrice'],
  ],
  [
    'what somebody did until then is no answer',
    2,
    fiche({ comments: [{ at: time(0), author: 'autrice', byBot: false }] }),
    ['autrice'],
  ],
  [
    'not where a label asks for a pause',
    2,
    fiche({ labels: ['investigation', 'à compléter', 'Pause'] }),
    [],
  ],
  ['nobody, where no coach is named', 2, fiche({ labels: ['investigation', 'à relire'] }), []],
  [
    'the coach, where it is the coach’s turn',
    2,
    fiche({
      labels: ['investigation', 'à relire'],
      events: [{ at: time(-30), type: 'assigned', assignee: 'coach', actor: 'mainteneuse' }],
    }),
    ['coach'],
  ],
  [
    'nobody for the committee',
    2,
    fiche({
      labels: ['investigation', 'validée'],
      events: [{ at: time(-30), type: 'assigned', assignee: 'coach', actor: 'mainteneuse' }],
    }),
    [],
  ],
])('%s', async (_, days, history, logins) => {
  expect(await reminded(days, history)).toEqual(logins);
});

test('however often it is asked, never two in a week, and the gaps grow', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: -5, max: 120 }), { maxLength: 40 }),
      async (days) => {
        const times: number[] = [];
        for (const day of [...days].sort((a, b) => a - b)) {
          const logins = await reminded(day, fiche({ comments: given(...times) }));
          if (logins.length > 0) times.push(day);
        }
        for (const [index, day] of times.entries()) {
          expect(day).toBeGreaterThanOrEqual(7 * (2 ** index - 1));
          if (index > 0) expect(day - times[index - 1]!).toBeGreaterThanOrEqual(7);
        }
      },
    ),
    { numRuns: 60 },
  ));
