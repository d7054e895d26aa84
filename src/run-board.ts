import type { Board } from './board/board.ts';
import { type BoardChange, boardChange } from './board/issue.ts';
import { type BoardSettings, measure } from './board/measure.ts';
import type { Client } from './github/client.ts';
import { observeHistory, type Watching } from './github/history.ts';
import { publish } from './github/publish.ts';
import { boardMarkdown } from './views/board-markdown.ts';

export type BoardRun = {
  /** A day, as 2026-11-23; today when absent. */
  readonly at?: string | undefined;
  readonly dryRun: boolean;
  readonly settings: BoardSettings;
  readonly watching: Watching;
  /** Where all fiches stand. */
  readonly issuesUrl: string;
  /** Given the board before anything is written: without the right to write, it is still read. */
  readonly summarize: (markdown: string) => Promise<void>;
};

export type BoardOutcome = { readonly board: Board; readonly change: BoardChange | undefined };

/** A job summary may hold one mebibyte; letters with accents take two bytes. */
const LONGEST_SUMMARY = 500_000;

/** Observe → measure → diff → apply: the board in its issue, once. */
export const runBoard = async (
  client: Client,
  { at, dryRun, settings, watching, issuesUrl, summarize }: BoardRun,
): Promise<BoardOutcome> => {
  const { snapshot, viewer } = await observeHistory(client, watching);
  const board = await measure(snapshot, at, settings);
  const matter = { board, texts: settings.texts, issuesUrl };
  // It may be longer than an issue.
  await summarize(boardMarkdown(matter, LONGEST_SUMMARY));
  const title = settings.texts.board.issueTitle;
  const change = boardChange(snapshot, viewer, { title, body: boardMarkdown(matter) });
  if (change && !dryRun) await publish(client, change);
  return { board, change };
};
