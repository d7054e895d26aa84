import { fold } from '../markdown/fold.ts';
import { STAGES } from '../method/stages.ts';
import { next } from '../method/transitions.ts';
import { type Command, done, type Given, refused } from './command.ts';

const FORCED = /--(?:forcer|force)(?![\p{L}-])\s*(.*)$/su;

/** What stands in the way; nothing when the stage may begin. */
const refusal = ({ course, situation, role }: Given, stage: string, reason: string | undefined) => {
  if (reason !== undefined) {
    if (role !== 'maintainer') return refused('forceMaintainer');
    return reason === '' ? refused('usage', 'etape') : undefined;
  }
  const following = STAGES[STAGES.indexOf(course.stage) + 1];
  if (stage !== following) return refused('stageOrder', course.stage, following ?? '');
  return next(situation, 'etape') ? undefined : refused('stageUnapproved', stage);
};

/** The next stage, once the fiche is approved; a maintainer may force another and says why (METHOD: commands). */
export const etape = {
  name: 'etape',
  alias: 'stage',
  near: ['phase', 'suivante', 'next'],
  who: 'coach',
  takes: 'stage',
  when: ({ course, situation }) =>
    next(situation, 'etape') !== undefined && course.stage !== STAGES.at(-1),
  effect: (given) => {
    const { course, at, by, argument } = given;
    const written = /^[\p{L}-]*/u.exec(fold(argument.replace(FORCED, '')).trim())?.[0] ?? '';
    const stage = STAGES.find((known) => known === written);
    if (!stage) return refused(written === '' ? 'usage' : 'stageUnknown', 'etape', written);
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
