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
import { stepName } from '../programme-markdown.ts';
import { type PageMatter, raw, table } from './elements.ts';

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const;

/** A drawing with what it shows in words, and its figures as a table. */
const figure = (
  title: string,
  shows: string,
  drawing: string,
  { data, words }: { data: Element; words: string },
): Element =>
  h('figure', [
    h('h3', title),
    h('div.drawing', { role: 'img', ariaLabel: `${title}. ${shows}` }, raw(drawing)),
    h('figcaption', shows),
    h('details', [h('summary', words), data]),
  ]);

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

export const figures = ({ board, texts }: PageMatter): Element[] => {
  const { charts, shows, ended, flow, columns, days } = texts.board;
  const { atSixMonths, curve } = board.survival;
  const words = charts.data;
  const months = table(
    charts.cumulative,
    [charts.month, ...board.stages.map(({ name }) => name), ...ENDS.map((end) => ended[end])],
    board.months.map(({ at, open, ended: over }) => [
      day(at, texts.language),
      ...board.stages.map(({ id }) => String(open[id])),
      ...ENDS.map((end) => String(over[end])),
    ]),
  );
  const steps = table(
    charts.survival,
    [charts.days, charts.atRisk, columns.ended, charts.share],
    curve.map((step) => [
      String(Math.round(step.days)),
      String(step.atRisk),
      String(step.ended),
      step.survival.toLocaleString(texts.language, PERCENT),
    ]),
  );
  const time = (value: number | null) => (value === null ? '' : days(Math.round(value)));
  const stays = table(
    charts.spread,
    [flow.step, flow.entered, flow.continued, flow.stopped, flow.stillThere, flow.median, flow.p90],
    board.flow.map((step) => [
      stepName(step, board, texts),
      String(step.entered),
      String(step.continued),
      String(step.stopped),
      String(step.stillThere),
      time(step.medianDays),
      time(step.p90Days),
    ]),
  );
  const percent = atSixMonths === null ? null : Math.round(atSixMonths * 100);
  return [
    figure(
      charts.cumulative,
      shows.cumulative(sum(board.totals.open), sum(board.totals.ended)),
      cumulativeChart(board, texts),
      { data: months, words },
    ),
    legend(board, texts),
    figure(charts.survival, shows.survival(percent), survivalChart(board, texts), {
      data: steps,
      words,
    }),
    figure(charts.spread, shows.spread, spreadChart(board, texts), { data: stays, words }),
  ];
};
