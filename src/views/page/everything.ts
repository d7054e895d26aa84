import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Board, Row } from '../../board/board.ts';
import { REVIEWS } from '../../method/labels.ts';
import { stageName } from '../../method/stages.ts';
import type { Texts } from '../../texts/texts.ts';
import { columnsOf } from '../board-columns.ts';
import { day } from '../dates.ts';
import { ficheLink, type PageMatter, raw, table } from './elements.ts';

/** Stage × review: how many open fiches. */
const matrix = ({ board, texts }: PageMatter): Element => {
  const { columns, noReview, sections } = texts.board;
  const used = [...REVIEWS, null].filter(
    (review) => review || board.rows.some((row) => row.review === null),
  );
  const count = (stage: string, review: string | null) =>
    String(board.rows.filter((row) => row.stage === stage && row.review === review).length);
  return table(
    sections.everything,
    [
      columns.stage,
      ...used.map((review) => (review ? board.labels[review] : noReview)),
      columns.total,
    ],
    board.stages.map(({ id, name }) => [
      name,
      ...used.map((review) => count(id, review)),
      String(board.totals.open[id]),
    ]),
  );
};

const choice = (name: string, label: string, all: string, options: readonly [string, string][]) =>
  h('div.fr-select-group', [
    h('label.fr-label', { for: `filter-${name}` }, label),
    h('select.fr-select', { id: `filter-${name}`, name }, [
      h('option', { value: '' }, all),
      ...options.map(([value, text]) => h('option', { value }, text)),
    ]),
  ]);

const filterForm = ({ board, texts }: PageMatter): Element => {
  const { page, columns } = texts.board;
  return h('form', { id: 'filter', hidden: true, role: 'search', ariaLabel: page.filter }, [
    h('div.fr-input-group', [
      h('label.fr-label', { for: 'filter-words' }, page.words),
      h('input.fr-input', {
        id: 'filter-words',
        name: 'words',
        type: 'search',
        autoComplete: 'off',
      }),
    ]),
    choice(
      'stage',
      columns.stage,
      page.all,
      board.stages.map(({ id, name }) => [id, name]),
    ),
    choice(
      'review',
      columns.review,
      page.all,
      REVIEWS.map((review) => [review, board.labels[review]]),
    ),
    h('p', { id: 'shown', role: 'status', dataWords: page.shown }),
  ]);
};

const ficheRow = (row: Row, { stages, labels }: Board, texts: Texts): Element => {
  const order = stages.findIndex(({ id }) => id === row.stage);
  const { noReview, nobody, days } = texts.board;
  const time = (at: string) => h('td', { dataKey: at }, day(at, texts.language));
  return h('tr', { dataStage: row.stage, dataReview: row.review ?? '' }, [
    h('th', { scope: 'row', dataKey: row.title }, ficheLink(row, texts)),
    h('td', row.administration ?? ''),
    h('td', row.coach ?? nobody),
    h('td', { dataKey: String(order) }, stageName(stages, row.stage)),
    time(row.since),
    h('td', row.review ? labels[row.review] : noReview),
    h('td', { dataKey: String(row.daysWaiting) }, days(row.daysWaiting)),
    h('td', row.errors === null ? '' : String(row.errors)),
    time(row.deadline),
  ]);
};

/** Where the rows come, which are printed apart. Nobody's words can be this: they are escaped. */
const ROWS = '<!-- rows -->';

/**
 * The page with its rows, each printed at once: the trees of ten thousand, and their text carried through
 * each element about them, would take hundreds of megabytes.
 */
export const withRows = (page: string, { board, texts }: PageMatter): string =>
  page.replace(ROWS, () => board.rows.map((row) => toHtml(ficheRow(row, board, texts))).join(''));

const fichesTable = ({ board, texts }: PageMatter): Element => {
  const { page } = texts.board;
  return h(
    'div.fr-table',
    h(
      'div.fr-table__wrapper',
      h(
        'div.fr-table__container',
        h('div.fr-table__content', { tabIndex: 0, role: 'region', ariaLabel: page.filter }, [
          h('table', { id: 'fiches' }, [
            h('caption', texts.board.lead(day(board.at, texts.language), board.rows.length)),
            h(
              'thead',
              h(
                'tr',
                columnsOf(texts).map((name) => h('th', { scope: 'col' }, name)),
              ),
            ),
            h('tbody', [raw(ROWS)]),
          ]),
        ]),
      ),
    ),
  );
};

export const everythingSection = (matter: PageMatter): Element => {
  const { board, texts } = matter;
  const { endedCounts, noFiche, sections } = texts.board;
  const { transferred, stopped } = board.totals.ended;
  return h('section', { id: 'everything' }, [
    h('h2', sections.everything),
    matrix(matter),
    h('p', endedCounts(transferred, stopped)),
    ...(board.rows.length === 0 ? [h('p', noFiche)] : [filterForm(matter), fichesTable(matter)]),
  ]);
};
