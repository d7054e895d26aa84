import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pico from 'picocolors';
import { measure } from '../board/measure.ts';
import type { Board } from '../board/board.ts';
import { startOfDay } from '../method/calendar.ts';
import { type RepositoryHistory, snapshotOf } from '../board/snapshot.ts';
import { readSnapshotPieces, snapshotPieces } from '../board/snapshot-file.ts';
import { refuse } from '../files.ts';
import { observeHistory } from '../github/history.ts';
import { jsonOf } from '../markdown/json.ts';
import { firstTemplates } from '../templates.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';
import { boardCsv } from '../views/board-csv.ts';
import { boardHtml } from '../views/board-html.ts';
import { boardMarkdown } from '../views/board-markdown.ts';
import { boardTerminal } from '../views/board-terminal.ts';
import { clientFor } from './client.ts';
import { configurationHere } from './configuration.ts';
import { boardStyle, shippedTemplates } from './own.ts';

export const BOARD_FORMATS = ['terminal', 'markdown', 'html', 'json', 'csv'] as const;
export type BoardFormat = (typeof BOARD_FORMATS)[number];

export type BoardOptions = {
  readonly snapshot?: string;
  readonly repo?: string;
  readonly at?: string;
  readonly format?: BoardFormat;
  readonly out?: string;
  readonly config?: string;
  readonly language?: Language;
};

/** Reads a repository's fiches from GitHub, telling on a terminal how far it is. */
const fromGitHub = async (repository: string): Promise<RepositoryHistory> => {
  const client = await clientFor(repository).patient();
  return observeHistory(client, {
    now: () => new Date(),
    wait,
    progress: (read, all) => {
      if (process.stderr.isTTY)
        process.stderr.write(`\r\u001b[K${read < all ? `${read}/${all}` : ''}`);
    },
  });
};

const fromFile = (path: string): Promise<RepositoryHistory> =>
  readSnapshotPieces(createReadStream(path, 'utf8'), path).catch((error) => refuse(path, error));

const historyOf = ({ snapshot, repo }: BoardOptions): Promise<RepositoryHistory> => {
  if ((snapshot === undefined) === (repo === undefined)) {
    throw new TroubleError({ kind: 'one-source' });
  }
  return snapshot === undefined ? fromGitHub(repo ?? '') : fromFile(snapshot);
};

const EXTENSIONS = {
  terminal: 'txt',
  markdown: 'md',
  html: 'html',
  json: 'json',
  csv: 'csv',
} as const;

const layOut = (board: Board, format: BoardFormat, texts: Texts): string => {
  switch (format) {
    case 'markdown':
      return `${boardMarkdown({ board, texts, issuesUrl: `https://github.com/${board.repository}/issues` })}\n`;
    case 'html':
      return boardHtml({ board, texts, style: boardStyle() });
    case 'json':
      return `${jsonOf(board, 2)}\n`;
    case 'csv':
      return boardCsv(board);
    case 'terminal':
      return boardTerminal(board, texts, pico);
  }
};

/** `fiches board`: prints one format, or writes all of them (or the one asked for) to a folder. */
export const showBoard = async (options: BoardOptions): Promise<void> => {
  const { at, format, out } = options;
  if (at !== undefined && startOfDay(at) === undefined) {
    throw new TroubleError({ kind: 'no-date', option: '--at', written: at });
  }
  const history = await historyOf(options);
  const { programme, texts, templates: own } = await configurationHere(options);
  const folders = [own, shippedTemplates(texts.language)];
  const templates = await firstTemplates(folders, programme.stages);
  const board = await measure(history, at, { programme, templates, texts });
  if (out === undefined) {
    process.stdout.write(layOut(board, format ?? 'terminal', texts));
    return;
  }
  await mkdir(out, { recursive: true });
  const formats = format ? [format] : BOARD_FORMATS.filter((one) => one !== 'terminal');
  for (const one of formats) {
    const path = join(out, `${board.week}.${EXTENSIONS[one]}`);
    await writeFile(path, layOut(board, one, texts));
    process.stdout.write(`${path}\n`);
  }
};

export type SnapshotOptions = { readonly repo: string; readonly out?: string };

/** `fiches snapshot`: what GitHub says now of all fiches, to measure again at any time. */
export const takeSnapshot = async ({ repo, out }: SnapshotOptions): Promise<void> => {
  // Nothing is written over an older one before all is read.
  const pieces = snapshotPieces(await snapshotOf(await fromGitHub(repo)));
  if (out === undefined) await pipeline(pieces, process.stdout, { end: false });
  else await writeFile(out, pieces).catch((error) => refuse(out, error));
};
