import type { BlockContent } from 'mdast';
import type { Board, Flow } from '../board/board.ts';
import { code, heading, mermaid, paragraph, table } from '../markdown/build.ts';
import { stageName } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';

/** « Investigation → Construction » */
export const stepName = ({ from, to }: Flow, { stages }: Board, texts: Texts): string =>
  `${stageName(stages, from)} → ${to === 'transferred' ? texts.board.ended.transferred : stageName(stages, to)}`;

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
  const { flow, load, rules, days, survival, survivalUnknown } = texts.board;
  const time = (value: number | null) => (value === null ? '' : days(Math.round(value)));
  const { atSixMonths, followed } = board.survival;
  const steps = board.flow.map((step) => [
    stepName(step, board, texts),
    String(step.entered),
    String(step.continued),
    String(step.stopped),
    String(step.stillThere),
    time(step.medianDays),
    time(step.p90Days),
  ]);
  return [
    heading(3, flow.title),
    table(
      [
        flow.step,
        flow.entered,
        flow.continued,
        flow.stopped,
        flow.stillThere,
        flow.median,
        flow.p90,
      ],
      steps,
    ),
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
