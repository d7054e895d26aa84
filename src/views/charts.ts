import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Board } from '../board/board.ts';
import { ENDS } from '../method/course.ts';
import type { Texts } from '../texts/texts.ts';
import { month } from './dates.ts';

/** Drawings of the programme as SVG, made of numbers and of our own words alone; none where there is nothing to draw. */

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Colours that tell the places apart for most eyes, on white and on black (RGAA 3.3: three to one);
 * the legend and the table beside each drawing tell the same in words.
 */
const STAGE_COLOURS = ['#6a6af4', '#009081', '#c8740a', '#b0568f', '#5d7a2c', '#8a6d3b'] as const;
const END_COLOURS: Readonly<Record<string, string>> = {
  transferred: '#7b7b7b',
  stopped: '#a94645',
};

/** The colour of a stage, by its order, or of an end. */
export const colourOf = (place: string, { stages }: Pick<Board, 'stages'>): string => {
  const order = stages.findIndex(({ id }) => id === place) % STAGE_COLOURS.length;
  return END_COLOURS[place] ?? STAGE_COLOURS[order] ?? STAGE_COLOURS[0];
};

const WIDTH = 720;
const LEFT = 56;

/**
 * The page's rules forbid styles within elements: everything stands in attributes. The drawing is told
 * as a whole, in words, by the page: its parts have no names of their own.
 */
const draw = (options: Plot.PlotOptions): string => {
  const all: Plot.PlotOptions = { ...options, document, width: WIDTH };
  const { outerHTML } = Plot.plot(all);
  return outerHTML
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/ (?:style|aria-label|aria-description)="[^"]*"/g, '');
};

const whole =
  ({ language }: Texts) =>
  (value: number): string =>
    value.toLocaleString(language);

/** The names of the stages and of the ends. */
export const placeNames = (
  { stages }: Pick<Board, 'stages'>,
  texts: Texts,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(stages.map(({ id, name }) => [id, name])),
  ...texts.board.ended,
});

export const sum = (numbers: Readonly<Record<string, number>>): number =>
  Object.values(numbers).reduce((total, one) => total + one, 0);

/** How many of something stand along an axis without touching one another. */
const TICKS = 8;

/** The beginnings of months, evenly spread; what comes last is now. */
const monthTicks = (months: Board['months']): Date[] => {
  const begun = months.slice(0, -1);
  const step = Math.ceil(begun.length / TICKS);
  return begun.filter((_, index) => index % step === 0).map(({ at }) => new Date(at));
};

/** How many fiches stood in each stage, or had ended, month after month. */
export const cumulativeChart = (board: Board, texts: Texts): string | undefined => {
  // An area has a beginning and an end.
  if (board.months.length < 2) return undefined;
  const name = placeNames(board, texts);
  const places: readonly string[] = [...ENDS, ...board.stages.map(({ id }) => id)];
  const points = board.months.flatMap(({ at, open, ended }) =>
    places.map((place) => ({
      at: new Date(at),
      place: name[place],
      fiches: ({ ...open, ...ended } as Readonly<Record<string, number>>)[place],
    })),
  );
  const most = Math.max(1, ...board.months.map(({ open, ended }) => sum(open) + sum(ended)));
  return draw({
    height: 320,
    marginLeft: LEFT,
    x: {
      label: null,
      ticks: monthTicks(board.months),
      tickFormat: (at: Date) => month(at.toISOString(), texts.language),
    },
    y: {
      label: texts.board.charts.fiches,
      grid: true,
      // There is no half of a fiche.
      ticks: Math.min(TICKS, most),
      tickFormat: whole(texts),
    },
    color: {
      domain: places.map((place) => name[place]),
      range: places.map((place) => colourOf(place, board)),
    },
    marks: [
      Plot.areaY(points, {
        x: 'at',
        y: 'fiches',
        z: 'place',
        fill: 'place',
        curve: 'step-after',
        order: places.map((place) => name[place]) as string[],
      }),
      Plot.ruleY([0]),
    ],
  });
};

/** The share of fiches that go on, by the days since they were filed. */
export const survivalChart = ({ survival, stages }: Board, texts: Texts): string | undefined => {
  const { curve, longest } = survival;
  if (longest === 0) return undefined;
  const steps = [{ days: 0, survival: 1 }, ...curve];
  const points = [...steps, { days: longest, survival: steps.at(-1)!.survival }].map((step) => ({
    days: step.days,
    share: step.survival * 100,
  }));
  return draw({
    height: 280,
    marginLeft: LEFT,
    x: { label: texts.board.charts.days, tickFormat: whole(texts) },
    y: { label: '%', domain: [0, 100], grid: true },
    marks: [
      Plot.line(points, {
        x: 'days',
        y: 'share',
        curve: 'step-after',
        stroke: colourOf(stages[0]?.id ?? '', { stages }),
        strokeWidth: 2.5,
      }),
      Plot.ruleY([0]),
    ],
  });
};

/** How long fiches stayed in each stage: the middle half as a bar, the middle eight tenths as a line. */
export const spreadChart = (board: Board, texts: Texts): string | undefined => {
  const name = placeNames(board, texts);
  const boxes = board.flow
    .filter(({ spread }) => spread.length === 5)
    .map(({ from, spread: [low = 0, quarter = 0, half = 0, most = 0, high = 0] }) => ({
      stage: name[from],
      place: from,
      low,
      quarter,
      half,
      most,
      high,
    }));
  if (boxes.length === 0) return undefined;
  return draw({
    height: 60 + 56 * boxes.length,
    marginLeft: 110,
    x: { label: texts.board.charts.days, grid: true, zero: true, tickFormat: whole(texts) },
    y: { label: null, domain: boxes.map(({ stage }) => stage) },
    marks: [
      Plot.ruleY(boxes, { y: 'stage', x1: 'low', x2: 'high', stroke: 'currentColor' }),
      Plot.barX(boxes, {
        y: 'stage',
        x1: 'quarter',
        x2: 'most',
        fill: ({ place }: { place: string }) => colourOf(place, board),
        insetTop: 8,
        insetBottom: 8,
      }),
      Plot.tickX(boxes, { y: 'stage', x: 'half', stroke: 'currentColor', strokeWidth: 3 }),
    ],
  });
};
