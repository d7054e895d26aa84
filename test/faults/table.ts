import type { Result } from './cell.ts';
import type { Trouble } from './faults.ts';
import type { Flow } from './flows.ts';
import type { Cell } from './worker.ts';

export type Done = Cell & Result;

/** « 7 » where each run mended itself, « 5 + 2 » where two more runs were needed, ✗ for what is wrong. */
const cellOf = (cells: readonly Done[]): string => {
  if (cells.length === 0) return '–';
  const wrong = cells.filter((cell) => cell.wrong.length > 0).length;
  const right = cells.filter((cell) => cell.wrong.length === 0);
  const later = right.filter(({ runs }) => runs === 1).length;
  return [
    right.length - later || later === 0 ? String(right.length - later) : '0',
    ...(later > 0 ? [`+ ${later}`] : []),
    ...(wrong > 0 ? [`✗ ${wrong}`] : []),
  ].join(' ');
};

const row = (words: readonly string[]) => `| ${words.join(' | ')} |`;

/** A table of Markdown: a line for each fault, a column for each flow. */
export const tableOf = (
  cells: readonly Done[],
  flows: readonly Flow[],
  troubles: readonly Trouble[],
): string =>
  [
    row(['', ...flows.map(({ name }) => name)]),
    row(['---', ...flows.map(() => '---')]),
    ...troubles.map((trouble) =>
      row([
        trouble.name,
        ...flows.map((flow) =>
          cellOf(cells.filter((cell) => cell.flow === flow.name && cell.trouble === trouble.name)),
        ),
      ]),
    ),
  ].join('\n');
