import type { Stage, Stages } from '../method/stages.ts';
import type { Flow, Survival } from './board.ts';
import { calendarDays } from '../method/calendar.ts';
import type { Outline, Stay } from './standing.ts';
import { type Duration, quantile, survivalAt, survivalOf } from './survival.ts';

const SPREAD = [0.1, 0.25, 0.5, 0.75, 0.9];

const rounded = (days: number | undefined): number | null =>
  days === undefined ? null : Math.round(days * 10) / 10;

/** The last time that a fiche was in a stage; nothing when it never was. */
const lastStay = ({ stays }: Outline, stage: Stage): Stay | undefined =>
  stays.findLast((stay) => stay.stage === stage);

/** How fiches go on from each stage, among all that ever entered it. */
export const flowOf = (standings: readonly Outline[], stages: Stages): readonly Flow[] =>
  stages.map(({ id: from }, index) => {
    const to = stages[index + 1]?.id ?? 'transferred';
    const stays = standings.flatMap((standing) => lastStay(standing, from) ?? []);
    const count = (...left: Stay['left'][]) =>
      stays.filter((stay) => left.includes(stay.left)).length;
    const days = stays.flatMap(({ from: start, to: end }) =>
      end === undefined ? [] : [calendarDays(start, end)],
    );
    return {
      from,
      to,
      entered: stays.length,
      continued: count('continued', 'transferred'),
      stopped: count('stopped'),
      stillThere: count(undefined),
      medianDays: rounded(quantile(days, 0.5)),
      p90Days: rounded(quantile(days, 0.9)),
      spread: SPREAD.flatMap((share) => rounded(quantile(days, share)) ?? []),
    };
  });

/** Six months (METHOD: the weekly board), in days. */
const SIX_MONTHS = 182.5;

const lifeOf = ({ stays, end }: Outline, at: string): Duration => ({
  days: calendarDays(stays[0]!.from, end?.at ?? at),
  ended: end?.how === 'stopped',
});

export const survivalOfProgramme = (standings: readonly Outline[], at: string): Survival => {
  const lives = standings.map((standing) => lifeOf(standing, at));
  return {
    followed: lives.length,
    longest: Math.max(0, ...lives.map(({ days }) => days)),
    curve: survivalOf(lives),
    atSixMonths: survivalAt(lives, SIX_MONTHS) ?? null,
  };
};
