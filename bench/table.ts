import type { Cost } from './process.ts';

/** One line of what was measured; every cell as it is shown. */
export type Line = {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly theirs: string;
  /** Ours over theirs, and the most that it may be. */
  readonly ratio?: number;
  readonly bound?: number;
};

const amount = (value: number): string =>
  Math.round(value).toLocaleString('en-GB').replaceAll(',', '\u202f');

export const milliseconds = (value: number): string =>
  value < 10 ? `${value.toFixed(2)} ms` : `${amount(value)} ms`;

export const cost = ({ milliseconds: time, megabytes }: Cost): string =>
  `${milliseconds(time)}, ${amount(megabytes)} MB`;

export const requests = (count: number): string =>
  `${amount(count)} ${count === 1 ? 'request' : 'requests'}`;

export const isOver = ({ ratio, bound }: Line): boolean =>
  ratio !== undefined && bound !== undefined && ratio > bound;

const cells = (line: Line): readonly string[] => [
  line.what,
  line.ours,
  line.beside,
  line.theirs,
  line.ratio?.toFixed(2) ?? '',
  line.bound === undefined ? '' : `${line.bound}${isOver(line) ? ', over' : ''}`,
];

/** What was measured, as a table in Markdown. */
export const table = (lines: readonly Line[]): string => {
  const head = ['measured', 'Fiches', 'beside', 'takes', 'ratio', 'at most'];
  const rows = [head, head.map(() => '---'), ...lines.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
};
