import { shown } from '../markdown/harmless.ts';
import { deadline } from '../method/deadlines.ts';
import type { Stages } from '../method/stages.ts';
import { turnIn } from '../review/turn.ts';
import { lastHuman, lastWriter } from './activity.ts';
import type { Attention, Row } from './board.ts';
import { daysBetween } from '../method/calendar.ts';
import type { Standing } from './standing.ts';

/** What reading a fiche's text tells of it. */
export type Read = { readonly administration: string | null; readonly errors: number | null };

const stageSince = ({ stays }: Standing): string => stays.at(-1)?.from ?? '';

/** Committees meet on an acceleration every six months: what was approved there was seen by one (METHOD: stages). */
const committeeSince = (standing: Standing, stages: Stages): string => {
  const since = stageSince(standing);
  if (!stages.find(({ id }) => id === standing.stage)?.renewed) return since;
  const approved = standing.reviews.findLast(({ review }) => review === 'approved');
  return approved && approved.at > since ? approved.at : since;
};

const turnOf = (standing: Standing, at: string): Row['turn'] => {
  const { review = 'toReview', reviewSince } = standing;
  const turn = turnIn(review, () => {
    const last = lastWriter(standing, reviewSince, at);
    return last === 'other' ? 'coach' : last;
  });
  return turn === 'nobody' ? 'committee' : turn;
};

export const rowOf = (
  standing: Standing,
  at: string,
  { read, stages }: { readonly read: Read; readonly stages: Stages },
): Row => {
  const { fiche, stage, review, reviewSince, coach } = standing;
  const { number, title, url, author } = fiche;
  return {
    number,
    title: shown(title),
    url,
    administration: read.administration,
    author,
    coach: coach ?? null,
    stage,
    since: stageSince(standing),
    review: review ?? null,
    reviewSince,
    daysWaiting: Math.floor(daysBetween(reviewSince, at)),
    turn: turnOf(standing, at),
    deadline: deadline(stages, stage, committeeSince(standing, stages)),
    daysSilent: Math.floor(daysBetween(lastHuman(fiche, at), at)),
    errors: read.errors,
  };
};

/** METHOD: the weekly board. */
const SILENT_DAYS = 30;

const by =
  <Key extends keyof Row>(key: Key, order: 1 | -1 = 1) =>
  (a: Row, b: Row): number =>
    (a[key]! < b[key]! ? -1 : a[key]! > b[key]! ? 1 : 0) * order || a.number - b.number;

export const isOverdue = (row: Row, at: string): boolean => row.deadline < at;

/** What needs someone, each list the most urgent first. */
export const attentionOf = (rows: readonly Row[], at: string): Attention => ({
  toReview: rows
    .filter(({ turn, review }) => review === 'toReview' && turn === 'coach')
    .sort(by('reviewSince')),
  overdue: rows.filter((row) => isOverdue(row, at)).sort(by('deadline')),
  silent: rows.filter(({ daysSilent }) => daysSilent >= SILENT_DAYS).sort(by('daysSilent', -1)),
  waitingForAuthor: rows.filter(({ turn }) => turn === 'author').sort(by('reviewSince')),
});
