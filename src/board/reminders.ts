import { isSameAccount } from '../markdown/login.ts';
import { daysBetween } from '../method/calendar.ts';
import { sameLabel } from '../method/labels.ts';
import { lastHuman } from './activity.ts';
import type { Board, Row } from './board.ts';
import type { FicheHistory } from './snapshot.ts';

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

const personOf = ({ turn, author, coach }: Row): string | null =>
  turn === 'author' ? author : coach;

/** What reminders turn on in a fiche's history; the rest of it is let go. */
export type Quiet = {
  /** The last time that a person did something. */
  readonly since: string;
  /** When we wrote, in order. */
  readonly ours: readonly string[];
};

/** @returns nothing where a label asks for no reminder */
export const quietOf = (fiche: FicheHistory, { viewer, now, pause }: By): Quiet | undefined => {
  if (fiche.labels.some((label) => sameLabel(label, pause))) return undefined;
  const ours = fiche.comments.filter(({ author }) => isSameAccount(author, viewer));
  return { since: lastHuman(fiche, now), ours: ours.map(({ at }) => at).sort() };
};

const isDue = ({ deadline }: Row, { since, ours }: Quiet, at: string): boolean => {
  // Somebody did something since: it is in good hands.
  if (deadline >= at || since > deadline) return false;
  const given = ours.filter((time) => time > deadline);
  const last = given.at(-1);
  if (last !== undefined && daysBetween(last, at) < WEEK) return false;
  return daysBetween(deadline, at) >= dueAfter(given.length);
};

/**
 * Who is to be reminded now: at the deadline, then at growing intervals, never twice in a week, and
 * no more once a person has done something.
 * @param quiet of each fiche, by its number
 */
export const remindersOf = (
  { rows }: Board,
  quiet: ReadonlyMap<number, Quiet>,
  now: string,
): readonly Reminder[] =>
  rows.flatMap((row) => {
    const history = quiet.get(row.number);
    const login = personOf(row);
    if (!history || !login || row.turn === 'committee' || !isDue(row, history, now)) return [];
    return [{ number: row.number, login, turn: row.turn, deadline: row.deadline }];
  });
