import { isSameAccount } from '../markdown/login.ts';
import { daysBetween } from '../method/calendar.ts';
import { sameLabel } from '../method/labels.ts';
import { lastHuman } from './activity.ts';
import type { Board, Row } from './board.ts';
import type { FicheHistory, RepositorySnapshot } from './snapshot.ts';

/** One comment to the person whose turn it is, once a deadline has passed. */
export type Reminder = {
  readonly number: number;
  readonly login: string;
  readonly turn: 'author' | 'coach';
  readonly deadline: string;
};

type By = {
  /** Who we are: our own comments since the deadline are the reminders given. */
  readonly viewer: string;
  /** The time of the reminders themselves, ISO 8601. */
  readonly now: string;
  /** A label by which anybody stops the reminders of a fiche. */
  readonly pause: string;
};

const WEEK = 7;

/** Days after the deadline until the next reminder, when so many were given: 0, 7, 21, 49… */
const dueAfter = (given: number): number => WEEK * (2 ** given - 1);

const personOf = (row: Row): string | undefined =>
  row.turn === 'author' ? row.author : row.turn === 'coach' ? (row.coach ?? undefined) : undefined;

const isDue = ({ deadline }: Row, fiche: FicheHistory, { viewer, now: at, pause }: By): boolean => {
  if (deadline >= at || fiche.labels.some((label) => sameLabel(label, pause))) return false;
  // Somebody did something since: it is in good hands.
  if (lastHuman(fiche, at) > deadline) return false;
  const given = fiche.comments
    .filter((comment) => isSameAccount(comment.author, viewer) && comment.at > deadline)
    .map((comment) => comment.at);
  const last = given.sort().at(-1);
  if (last !== undefined && daysBetween(last, at) < WEEK) return false;
  return daysBetween(deadline, at) >= dueAfter(given.length);
};

/**
 * Who is to be reminded now: at the deadline, then at growing intervals, never twice in a week, and
 * no more once a person has done something.
 */
export const remindersOf = (
  { rows }: Board,
  { fiches }: RepositorySnapshot,
  by: By,
): readonly Reminder[] =>
  rows.flatMap((row) => {
    const fiche = fiches.find(({ number }) => number === row.number);
    const login = personOf(row);
    if (!fiche || !login || row.turn === 'committee' || !isDue(row, fiche, by)) return [];
    return [{ number: row.number, login, turn: row.turn, deadline: row.deadline }];
  });
