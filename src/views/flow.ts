import type { Board, Flow } from '../board/board.ts';
import { stageName } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';

/** « Investigation → Construction » */
const stepName = ({ from, to }: Flow, { stages }: Board, texts: Texts): string =>
  `${stageName(stages, from)} → ${to === 'transferred' ? texts.board.ended.transferred : stageName(stages, to)}`;

export const flowColumns = ({ board: { flow } }: Texts): string[] => [
  flow.step,
  flow.entered,
  flow.continued,
  flow.stopped,
  flow.stillThere,
  flow.median,
  flow.p90,
];

/** From each stage to the next: how many fiches, and after how long. */
export const flowRows = (board: Board, texts: Texts): string[][] => {
  const time = (value: number | null) =>
    value === null ? '' : texts.board.days(Math.round(value));
  return board.flow.map((step) => [
    stepName(step, board, texts),
    String(step.entered),
    String(step.continued),
    String(step.stopped),
    String(step.stillThere),
    time(step.medianDays),
    time(step.p90Days),
  ]);
};
