import type { Board } from './board/board.ts';
import { type BoardChange, boardChange, isOurBoard } from './board/issue.ts';
import { type BoardSettings, measure } from './board/measure.ts';
import { type Quiet, quietOf, type Reminder, remindersOf } from './board/reminders.ts';
import { type FicheHistory, withLikeTimes } from './board/snapshot.ts';
import { commitToArchive, observeArchive } from './github/archive.ts';
import type { Asking, Client } from './github/client.ts';
import { observeHistory, type Watching } from './github/history.ts';
import { lookingAgain } from './github/looking-again.ts';
import { comment, publish } from './github/publish.ts';
import { jsonOf } from './markdown/json.ts';
import { archiveFeed, archiveIndex, WEEK_FILES } from './views/archive.ts';
import { boardCsv } from './views/board-csv.ts';
import { boardHtml } from './views/board-html.ts';
import { boardMarkdown } from './views/board-markdown.ts';
import { reminderText } from './views/reminder.ts';

export type BoardRun = {
  /** A day, as 2026-11-23; today when absent. */
  readonly at?: string | undefined;
  readonly dryRun: boolean;
  readonly settings: BoardSettings;
  readonly watching: Watching;
  /** Where all fiches stand. */
  readonly issuesUrl: string;
  /** Whether people are reminded of deadlines that have passed. */
  readonly reminders: boolean;
  /** The branch that keeps each week's board; none when empty. */
  readonly branch: string;
  /** The page's style sheet. */
  readonly style: string;
  /** Given the board before anything is written: without the right to write, it is still read. */
  readonly summarize: (markdown: string) => Promise<void>;
};

export type BoardOutcome = {
  readonly board: Board;
  readonly change: BoardChange | undefined;
  /** The board in each of its forms, to be put on a site. */
  readonly forms: WeekFiles;
  /** Those who were reminded, or would be. */
  readonly reminded: readonly Reminder[];
  /** What became of the week in the branch; nothing when none was asked for, or in a dry run. */
  readonly archived?: 'written' | 'same' | 'refused';
};

type WeekFiles = Readonly<Record<(typeof WEEK_FILES)[number], string>>;

/** The board in each of its forms. */
const weekFiles = (
  board: Board,
  style: string,
  { settings: { texts }, issuesUrl }: BoardRun,
): WeekFiles => ({
  'board.html': boardHtml({ board, texts, style }),
  'board.md': `${boardMarkdown({ board, texts, issuesUrl }, LONGEST_SUMMARY)}\n`,
  'board.json': `${jsonOf(board, 2)}\n`,
  'board.csv': boardCsv(board),
});

/** Keeps the week in its branch, with the index and the feed of all weeks. */
const archive = async (
  client: Client,
  { week, repository }: Board,
  forms: WeekFiles,
  { branch, settings: { texts }, issuesUrl }: BoardRun,
): Promise<'written' | 'same' | 'refused'> => {
  const before = await observeArchive(client, branch);
  const weeks = [...new Set([week, ...before.weeks])].sort().reverse();
  const address = `${issuesUrl.replace(/\/issues$/, '')}/blob/${branch}`;
  const matter = { weeks, repository, address, texts };
  const files = [
    ...WEEK_FILES.map((name) => ({ path: `${week}/${name}`, content: forms[name] })),
    { path: 'index.html', content: archiveIndex(matter) },
    { path: 'feed.xml', content: archiveFeed(matter) },
  ];
  const message = `${texts.board.issueTitle} ${week}`;
  return commitToArchive(client, branch, before, { files, message });
};

/** A job summary may hold one mebibyte; letters with accents take two bytes. */
const LONGEST_SUMMARY = 500_000;

/** Observe → measure → diff: what the board's issue and the reminders come to. */
const look = async (client: Client, run: BoardRun) => {
  const { at, settings, watching, issuesUrl, reminders } = run;
  const { texts, programme } = settings;
  const { pause } = programme.labels;
  const history = await observeHistory(client, watching);
  const { viewer } = history;
  const now = () => watching.now().toISOString();
  let own: FicheHistory | undefined;
  const quiet = new Map<number, Quiet>();
  const passing = async function* () {
    for await (const fiche of history.fiches) {
      if (isOurBoard(fiche, viewer)) own ??= fiche;
      const silence = reminders && quietOf(withLikeTimes(fiche), { viewer, now: now(), pause });
      if (silence) quiet.set(fiche.number, silence);
      yield fiche;
    }
  };
  const board = await measure({ ...history, fiches: passing() }, at, settings);
  const body = boardMarkdown({ board, texts, issuesUrl });
  const change = boardChange(own, { title: texts.board.issueTitle, body });
  return { board, change, reminded: remindersOf(board, quiet, now()) };
};

type Looked = Awaited<ReturnType<typeof look>>;

/** The board in its issue, the reminders, then the week in its branch. */
const write = async (
  client: Client,
  { board, change, reminded }: Looked,
  { forms, run }: { readonly forms: WeekFiles; readonly run: BoardRun },
): Promise<Pick<BoardOutcome, 'archived'>> => {
  const { texts, programme } = run.settings;
  if (change) await publish(client, change);
  for (const reminder of reminded) {
    const text = reminderText(reminder, texts, programme.labels.pause);
    await comment(client, reminder.number, text);
  }
  return run.branch === '' ? {} : { archived: await archive(client, board, forms, run) };
};

/** Observe → measure → diff → apply: the board in its issue, then in its branch. */
export const runBoard = async (light: Asking, run: BoardRun): Promise<BoardOutcome> => {
  const client = await light.patient();
  const looked = await look(client, run);
  const { board } = looked;
  const forms = weekFiles(board, run.style, run);
  // It may be longer than an issue.
  await run.summarize(forms['board.md']);
  const written = run.dryRun
    ? {}
    : await lookingAgain(looked, {
        look: () => look(client, run),
        write: (seen) => write(client, seen, { forms, run }),
        wait: run.watching.wait,
      });
  return { ...looked, forms, ...written };
};
