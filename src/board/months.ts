import { ENDS, type End } from '../method/course.ts';
import type { Stage, Stages } from '../method/stages.ts';
import type { Month } from './board.ts';
import { monthsUntil } from '../method/calendar.ts';
import type { Outline } from './standing.ts';

/** Where a fiche was at a past time: its stage, or its end. */
const placeAt = ({ stays }: Outline, at: string): Stage | End | undefined => {
  const stay = stays.findLast(({ from }) => from <= at);
  if (!stay) return undefined;
  const over = stay.to !== undefined && stay.to <= at;
  return over && (stay.left === 'stopped' || stay.left === 'transferred') ? stay.left : stay.stage;
};

const count = (standings: readonly Outline[], at: string, stages: Stages): Month => {
  const places = new Map<string, number>();
  for (const standing of standings) {
    const place = placeAt(standing, at);
    if (place) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const all = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, places.get(name) ?? 0])) as Record<Name, number>;
  return { at, open: all(stages.map(({ id }) => id)), ended: all(ENDS) };
};

/** How many fiches stood where, month after month: the same as each month's own board would say. */
export const monthsOf = (
  standings: readonly Outline[],
  at: string,
  stages: Stages,
): readonly Month[] => {
  const [first] = standings.map(({ stays }) => stays[0]!.from).sort();
  return first === undefined
    ? []
    : monthsUntil(first, at).map((month) => count(standings, month, stages));
};
