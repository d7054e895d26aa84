import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import type { Stage } from './stages.ts';

/** How long a stage usually takes (METHOD: stages). */
const LENGTHS = {
  investigation: { weeks: 9 },
  construction: { months: 6 },
  acceleration: { months: 6 },
} as const;

/** The day by which the stage's committee should see the fiche; ISO 8601 in and out. */
export const deadline = (stage: Stage, since: string): string =>
  new Date(add(new UTCDateMini(since), LENGTHS[stage]).getTime()).toISOString();
