import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import type { Stage, Stages } from './stages.ts';

/** The day by which the stage's committee should see the fiche; ISO 8601 in and out. */
export const deadline = (stages: Stages, stage: Stage, since: string): string => {
  const length = stages.find(({ id }) => id === stage)?.length ?? {};
  return new Date(add(new UTCDateMini(since), length).getTime()).toISOString();
};
