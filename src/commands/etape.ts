import { fold } from '../markdown/fold.ts';
import { isLast, stageAfter, stageName } from '../method/stages.ts';
import { next } from '../method/transitions.ts';
import { type Command, done, type Given, refused } from './command.ts';

const FORCED = /--(?:forcer|force)(?![\p{L}-])(.*)/su;

/** What stands in the way; nothing when the stage may begin. */
const refusal = (given: Given, stage: string, reason: string | undefined) => {
  const { course, situation, role, programme } = given;
  const { stages } = programme;
  const following = stageAfter(stages, course.stage);
  if (reason !== undefined) {
    if (role !== 'maintainer') return refused('forceMaintainer');
    return reason === '' ? refused('usage', 'etape', following ?? '') : undefined;
  }
  if (stage !== following) {
    return refused('stageOrder', stageName(stages, course.stage), following ?? '');
  }
  if (next(situation, 'etape')) return undefined;
  return refused('stageUnapproved', stage, stageName(stages, stage));
};

/** The next stage, once the fiche is approved; a maintainer may force another and says why (METHOD: commands). */
export const etape = {
  name: 'etape',
  alias: 'stage',
  near: ['phase', 'suivante', 'next'],
  who: 'coach',
  takes: 'stage',
  when: ({ course, situation, programme }) =>
    next(situation, 'etape') !== undefined && !isLast(programme.stages, course.stage),
  effect: (given) => {
    const { course, at, by, argument, programme } = given;
    const written = /^[\p{L}\d-]*/u.exec(fold(argument.replace(FORCED, '')))?.[0] ?? '';
    const ids = programme.stages.map(({ id }) => id);
    if (written === '') {
      return refused('usage', 'etape', stageAfter(programme.stages, course.stage) ?? '');
    }
    const stage = ids.find((known) => fold(known) === written);
    if (!stage) return refused('stageUnknown', written, ...ids);
    const reason = FORCED.exec(argument)?.[1]?.trim();
    return (
      refusal(given, stage, reason) ??
      done({
        ...course,
        stage,
        stageSince: at,
        opinion: 'toReview',
        opinionSince: at,
        forced: reason ? { by, at, note: reason } : undefined,
        asked: undefined,
        approved: undefined,
      })
    );
  },
} as const satisfies Command;
