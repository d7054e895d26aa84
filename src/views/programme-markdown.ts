import type { BlockContent } from 'mdast';
import type { Board } from '../board/board.ts';
import { code, heading, mermaid, paragraph, table } from '../markdown/build.ts';
import { stageName } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';
import { flowColumns, flowRows } from './flow.ts';

const drawing = (board: Board, texts: Texts): string => {
  const places = board.flow.map(
    ({ from, stillThere }) => `  ${from}["${stageName(board.stages, from)} · ${stillThere}"]`,
  );
  const arrows = board.flow.flatMap(({ from, to, continued, stopped }) => [
    `  ${from} -- "${continued}" --> ${to}`,
    ...(stopped > 0 ? [`  ${from} -- "${stopped}" --> stopped`] : []),
  ]);
  const { ended } = texts.board;
  return [
    'flowchart LR',
    ...places,
    `  transferred(["${ended.transferred} · ${board.totals.ended.transferred}"])`,
    `  stopped(["${ended.stopped} · ${board.totals.ended.stopped}"])`,
    ...arrows,
  ].join('\n');
};

/** What the maintainers steer by: from one stage to the next, each coach's load, the rules that stop most. */
export const programmeBlocks = (board: Board, texts: Texts, limit: number): BlockContent[] => {
  const { flow, load, rules, survival, survivalUnknown } = texts.board;
  const { atSixMonths, followed } = board.survival;
  return [
    heading(3, flow.title),
    table(flowColumns(texts), flowRows(board, texts)),
    mermaid(drawing(board, texts)),
    paragraph(
      atSixMonths === null ? survivalUnknown : survival(Math.round(atSixMonths * 100), followed),
    ),
    heading(3, load.title),
    board.coaches.length === 0
      ? paragraph(load.none)
      : table(
          [texts.board.columns.coach, load.open, load.toReview, load.overdue],
          board.coaches
            .slice(0, limit)
            .map(({ login, open, toReview, overdue }) => [
              code(login),
              String(open),
              String(toReview),
              String(overdue),
            ]),
        ),
    heading(3, rules.title),
    board.rules.length === 0
      ? paragraph(rules.none)
      : table(
          [rules.rule, rules.fiches],
          board.rules.slice(0, 10).map(({ rule, fiches }) => [code(rule), String(fiches)]),
        ),
  ];
};
