import type { BlockContent } from 'mdast';
import type { Attention, Board, Move, Row } from '../board/board.ts';
import { code, heading, link, list, paragraph, strong, table, text } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import { REVIEWS } from '../method/labels.ts';
import { stageName } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';
import { columnsOf } from './board-columns.ts';
import { boardTitle, day } from './dates.ts';
import { programmeBlocks } from './programme-markdown.ts';

export type BoardMatter = {
  readonly board: Board;
  readonly texts: Texts;
  /** Where all fiches stand, for what a cut list leaves out. */
  readonly issuesUrl: string;
};

/** How many rows a list may show. */
type Limit = number;

/** A snapshot may come from anywhere: an address that is none of the web's leads nowhere. */
const ficheLink = ({ title, number, url }: Pick<Row, 'title' | 'number' | 'url'>, texts: Texts) => {
  const words = texts.board.fiche(title, number);
  return /^https?:\/\//.test(url) ? link(url, words) : text(words);
};

const cut = <Item>(items: readonly Item[], limit: Limit, { texts, issuesUrl }: BoardMatter) => {
  const left = items.length - limit;
  const more =
    left > 0 ? [paragraph(`${texts.board.more(left)} `, link(issuesUrl, issuesUrl))] : [];
  return { shown: items.slice(0, limit), more };
};

/** What one takes in on a Monday morning; the whole table comes below. */
const AT_A_GLANCE = 15;

const attentionBlocks = (matter: BoardMatter, limit: Limit): BlockContent[] => {
  const { board, texts } = matter;
  const { attention, columns, days, nobody } = texts.board;
  const names = ['toReview', 'overdue', 'silent', 'waitingForAuthor'] as const;
  return names.flatMap((name: keyof Attention): BlockContent[] => {
    const rows = board.attention[name];
    const title = heading(3, `${attention[name].title} (${rows.length})`);
    if (rows.length === 0) return [title, paragraph(attention[name].none)];
    const { shown, more } = cut(rows, Math.min(limit, AT_A_GLANCE), matter);
    const [what, told] =
      name === 'overdue'
        ? [columns.deadline, (row: Row) => day(row.deadline, texts.language)]
        : name === 'silent'
          ? [columns.silent, (row: Row) => days(row.daysSilent)]
          : [columns.waiting, (row: Row) => days(row.daysWaiting)];
    const cells = shown.map((row) => [
      ficheLink(row, texts),
      stageName(board.stages, row.stage),
      row.coach ? code(row.coach) : nobody,
      told(row),
    ]);
    return [title, table([columns.fiche, columns.stage, columns.coach, what], cells), ...more];
  });
};

const moveItem = (move: Move, { board, texts }: BoardMatter): BlockContent[] => {
  const { from, stage, at } = move;
  const name = (one: string) => stageName(board.stages, one);
  const came = from ? `, ${texts.board.from(name(from))}` : '';
  return [
    paragraph(ficheLink(move, texts), ` · ${name(stage)}${came}, ${day(at, texts.language)}`),
  ];
};

const movedBlocks = (matter: BoardMatter, limit: Limit): BlockContent[] => {
  const { board, texts } = matter;
  const kinds = Object.entries(board.moved) as [keyof Board['moved'], readonly Move[]][];
  const seen = kinds.filter(([, moves]) => moves.length > 0);
  if (seen.length === 0) return [paragraph(texts.board.nothingMoved)];
  return seen.flatMap(([kind, moves]) => {
    const { shown, more } = cut(moves, limit, matter);
    return [
      paragraph(strong(`${texts.board.moved[kind]} (${moves.length})`)),
      list(shown.map((move) => moveItem(move, matter))),
      ...more,
    ];
  });
};

/** Stage × review: how many open fiches, and how many have ended. */
const matrix = ({ board, texts }: BoardMatter): BlockContent => {
  const { columns, noReview } = texts.board;
  const kinds = [...REVIEWS, null];
  const used = kinds.filter((review) => review || board.rows.some((row) => row.review === null));
  const count = (stage: string, review: string | null) =>
    board.rows.filter((row) => row.stage === stage && row.review === review).length;
  return table(
    [
      columns.stage,
      ...used.map((review) => (review ? board.labels[review] : noReview)),
      columns.total,
    ],
    board.stages.map(({ id, name }) => [
      name,
      ...used.map((review) => String(count(id, review))),
      String(board.totals.open[id]),
    ]),
  );
};

const everythingBlocks = (matter: BoardMatter, limit: Limit): BlockContent[] => {
  const { board, texts } = matter;
  const { days, endedCounts, nobody, noReview } = texts.board;
  const { transferred, stopped } = board.totals.ended;
  const counts = paragraph(endedCounts(transferred, stopped));
  if (board.rows.length === 0) return [paragraph(texts.board.noFiche), counts];
  const { shown, more } = cut(board.rows, limit, matter);
  const rows = shown.map((row) => [
    ficheLink(row, texts),
    row.administration ?? '',
    row.coach ? code(row.coach) : nobody,
    stageName(board.stages, row.stage),
    day(row.since, texts.language),
    row.review ? board.labels[row.review] : noReview,
    days(row.daysWaiting),
    row.errors === null ? '' : String(row.errors),
    day(row.deadline, texts.language),
  ]);
  return [matrix(matter), counts, table(columnsOf(texts), rows), ...more];
};

const printed = (matter: BoardMatter, limit: Limit): string => {
  const { board, texts } = matter;
  const { lead, sections } = texts.board;
  return print([
    heading(1, boardTitle(board.week, texts)),
    paragraph(lead(day(board.at, texts.language), board.rows.length)),
    heading(2, sections.attention),
    ...attentionBlocks(matter, limit),
    heading(2, sections.moved),
    ...movedBlocks(matter, limit),
    heading(2, sections.everything),
    ...everythingBlocks(matter, limit),
    heading(2, sections.programme),
    ...programmeBlocks(board, texts, limit),
  ]);
};

/** What a comment or an issue may hold on GitHub, less what is set before it. */
export const LONGEST_BOARD = 64_000;

/** The marks, dates and labels of a row, at the very least. */
const LEAST_ROW = 50;

/** How long the table of all fiches is at least: what cannot fit is not printed to see it. */
const leastLength = ({ board }: BoardMatter, limit: Limit): number =>
  board.rows
    .slice(0, limit)
    .reduce((sum, { title, url }) => sum + LEAST_ROW + title.length + url.length, 0);

const LIMITS = [1_000, 500, 250, 150, 100, 60, 30, 15, 5];

/** The board for GitHub. Where it would be too long, its lists are cut at whole rows, with what is left. */
export const boardMarkdown = (matter: BoardMatter, longest = LONGEST_BOARD): string => {
  for (const limit of LIMITS) {
    if (leastLength(matter, limit) > longest) continue;
    const text = printed(matter, limit);
    if (text.length <= longest) return text;
  }
  return printed(matter, 1);
};
