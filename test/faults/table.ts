import type { Recorded } from '../github/server.ts';
import type { Clean, Result } from './cell.ts';
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

const shown = ({ method, path }: Recorded): string =>
  path === '/graphql'
    ? 'query'
    : `${method} ${decodeURIComponent(path)
        .replace(/^\/repos\/[^/]+\/[^/]+/, '')
        .replace(/[0-9a-f]{40}/, 'SHA')
        .replace(/\d{4,}/, 'N')}`;

/** What each flow asks of GitHub, in its order. */
export const requestsOf = (cleans: ReadonlyMap<string, Clean>): string =>
  [...cleans]
    .map(([flow, { requests }]) => `- ${flow}: ${requests.map(shown).join(', ')}`)
    .join('\n');

/** What a run said that could not end well, once for each kind; a sweep says it of each fiche. */
export const sentencesOf = (cells: readonly Done[]): string => {
  const said = cells
    .flatMap(({ sentence }) => sentence.split(' ⏎ '))
    .filter((sentence) => sentence.startsWith('GitHub') || /^\d+: /.test(sentence))
    .map((sentence) => sentence.replace(/^\d+: /, ''))
    .map((sentence) => sentence.replace(/(?<= à )[A-Z]+ \/repos.*?(?=\s: )/u, '…'));
  return [...new Set(said)]
    .sort()
    .map((one) => `- ${one}`)
    .join('\n');
};
