import type { Board, Row } from '../board/board.ts';

export const CSV_COLUMNS: readonly (keyof Row)[] = [
  'number',
  'title',
  'url',
  'administration',
  'author',
  'coach',
  'stage',
  'since',
  'review',
  'reviewSince',
  'daysWaiting',
  'turn',
  'deadline',
  'daysSilent',
  'errors',
];

/** A spreadsheet takes a cell that begins so for a formula of its own. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const cell = (value: Row[keyof Row]): string => {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The open fiches, a line each (RFC 4180); the first line names the columns. */
export const boardCsv = ({ rows }: Board): string =>
  [
    CSV_COLUMNS.join(','),
    ...rows.map((row) => CSV_COLUMNS.map((column) => cell(row[column])).join(',')),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
