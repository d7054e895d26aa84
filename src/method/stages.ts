/** A stage's id, which is also its label: « construction ». */
export type Stage = string;

/** How long something lasts, by the calendar. */
export type Length =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number };

/** One stage of a programme. */
export type StageData = {
  readonly id: Stage;
  /** As people read it. */
  readonly name: string;
  /** From its beginning to the committee that decides what follows. */
  readonly length: Length;
  /** Committees meet again and again: each approval begins its time anew. */
  readonly renewed: boolean;
};

/** A programme's stages, in order: there is a first one. */
export type Stages = readonly [StageData, ...StageData[]];

const indexOf = (stages: Stages, stage: Stage): number =>
  stages.findIndex(({ id }) => id === stage);

/** The stage that a label names; GitHub tells labels apart by neither case. */
export const stageIn = (stages: Stages, label: string | undefined): Stage | undefined =>
  stages.find(({ id }) => id === label?.toLowerCase())?.id;

/** True when `stage` is `from` or comes after it; never for a stage that is none of the programme's. */
export const reached = (stages: Stages, stage: Stage, from: Stage): boolean =>
  indexOf(stages, from) !== -1 && indexOf(stages, stage) >= indexOf(stages, from);

/** The stage that comes after; nothing after the last one. */
export const stageAfter = (stages: Stages, stage: Stage): Stage | undefined =>
  stages[indexOf(stages, stage) + 1]?.id;

export const isFirst = (stages: Stages, stage: Stage): boolean => stages[0].id === stage;

export const isLast = (stages: Stages, stage: Stage): boolean => stages.at(-1)?.id === stage;

export const stageName = (
  stages: readonly Pick<StageData, 'id' | 'name'>[],
  stage: Stage,
): string => stages.find(({ id }) => id === stage)?.name ?? stage;
