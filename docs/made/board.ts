import type { Board, Row } from '../../src/board/board.ts';
import { CSV_COLUMNS } from '../../src/views/board-csv.ts';
import { code, table } from './table.ts';

/** What each part of the board’s JSON tells; the compiler asks for all of them. */
const PARTS: Readonly<Record<keyof Board, string>> = {
  repository: 'owner/name',
  week: 'the ISO week, « 2026-W48 »',
  at: 'the instant at which everything is counted: the start of a day in Paris',
  stages: 'the programme’s stages, in order, with their names',
  labels: 'the names of the four review labels',
  totals: 'fiches that are open, by stage; those that ended, by end',
  attention: 'rows to review, overdue, silent, waiting for their author; most urgent first',
  moved:
    'of the last seven days: created, stageChanged, validated, pivoted, stopped, transferred; each with number, title, url, at, stage, from',
  rows: 'one for each open fiche, the longest in its stage first',
  flow: 'from each stage to what follows: entered, continued, stopped, stillThere, medianDays, p90Days, spread',
  survival:
    'how many fiches it tells of, the days that the longest was followed, the curve, the share that goes on beyond six months',
  months: 'the totals at the beginning of each month since the first fiche, then now',
  coaches: 'the load of each: open, toReview, overdue',
  rules: 'the rules that most open fiches fail; empty for a past day',
};

const COLUMNS: Readonly<Record<keyof Row, string>> = {
  number: 'the issue’s number',
  title: 'its present title',
  url: 'its address',
  administration: 'read in its text; empty for a past day, or where none is named',
  author: 'who filed it',
  coach: 'who is assigned',
  stage: 'its stage’s id',
  since: 'when that stage began',
  review: 'incomplete, toReview, changesAsked or approved; empty without a label',
  reviewSince: 'when that review began',
  daysWaiting: 'whole days in this review',
  turn: 'author, coach or committee',
  deadline: 'when the committee should see it',
  daysSilent: 'whole days since a person did something',
  errors: 'errors that stand in its text; empty for a past day',
};

/** The parts of the board as JSON. */
export const boardParts = (): string =>
  table(
    ['key', 'what it tells'],
    Object.entries(PARTS).map(([name, told]) => [code(name), told]),
  );

/** The columns of the board as CSV, in their order, which are those of a row of its JSON. */
export const boardColumns = (): string => {
  return table(
    ['column', 'what it tells'],
    CSV_COLUMNS.map((name) => [code(name), COLUMNS[name]]),
  );
};
