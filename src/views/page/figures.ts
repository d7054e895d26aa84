import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Board } from '../../board/board.ts';
import { ENDS } from '../../method/course.ts';
import type { Texts } from '../../texts/texts.ts';
import {
  colourOf,
  cumulativeChart,
  placeNames,
  spreadChart,
  sum,
  survivalChart,
} from '../charts.ts';
import { day } from '../dates.ts';
import { flowColumns, flowRows } from '../flow.ts';
import { type PageMatter, raw, table } from './elements.ts';

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const;

type Figure = {
  readonly title: string;
  readonly shows: string;
  readonly drawing: string | undefined;
  readonly data: Element;
};

/** A drawing with what it shows in words, and its figures as a table. */
const figure = ({ title, shows, drawing, data }: Figure, { charts }: Texts['board']): Element => {
  const shown =
    drawing === undefined
      ? [h('p', charts.nothing)]
      : [
          h('div.drawing', { role: 'img', ariaLabel: `${title}. ${shows}` }, raw(drawing)),
          h('figcaption', shows),
          h('details', [h('summary', charts.data), data]),
        ];
  return h('figure', [h('h3', title), ...shown]);
};

const legend = (board: Board, texts: Texts): Element => {
  const mark = (place: string) =>
    raw(
      `<svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="${colourOf(place, board)}"/></svg>`,
    );
  return h(
    'ul.legend',
    Object.entries(placeNames(board, texts)).map(([place, name]) =>
      h('li', [mark(place), ` ${name}`]),
    ),
  );
};

const monthsTable = ({ board, texts }: PageMatter): Element => {
  const { charts, ended } = texts.board;
  return table(
    charts.cumulative,
    [charts.month, ...board.stages.map(({ name }) => name), ...ENDS.map((end) => ended[end])],
    board.months.map(({ at, open, ended: over }) => [
      day(at, texts.language),
      ...board.stages.map(({ id }) => String(open[id])),
      ...ENDS.map((end) => String(over[end])),
    ]),
  );
};

const survivalTable = ({ board, texts }: PageMatter): Element => {
  const { charts, columns } = texts.board;
  return table(
    charts.survival,
    [charts.days, charts.atRisk, columns.ended, charts.share],
    board.survival.curve.map((step) => [
      String(Math.round(step.days)),
      String(step.atRisk),
      String(step.ended),
      step.survival.toLocaleString(texts.language, PERCENT),
    ]),
  );
};

export const figures = (matter: PageMatter): Element[] => {
  const { board, texts } = matter;
  const { charts, shows } = texts.board;
  const { atSixMonths } = board.survival;
  const percent = atSixMonths === null ? null : Math.round(atSixMonths * 100);
  const cumulative: Figure = {
    title: charts.cumulative,
    shows: shows.cumulative(sum(board.totals.open), sum(board.totals.ended)),
    drawing: cumulativeChart(board, texts),
    data: monthsTable(matter),
  };
  const survival: Figure = {
    title: charts.survival,
    shows: shows.survival(percent),
    drawing: survivalChart(board, texts),
    data: survivalTable(matter),
  };
  const spread: Figure = {
    title: charts.spread,
    shows: shows.spread,
    drawing: spreadChart(board, texts),
    data: table(charts.spread, flowColumns(texts), flowRows(board, texts)),
  };
  return [
    figure(cumulative, texts.board),
    ...(cumulative.drawing === undefined ? [] : [legend(board, texts)]),
    figure(survival, texts.board),
    figure(spread, texts.board),
  ];
};
