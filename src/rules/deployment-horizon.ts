import type { Passage } from '../fiche/passage.ts';
import { deploymentPlan, headingsOf } from '../fiche/plan.ts';
import { MONTHS_TO_PRODUCTION } from '../method/stages.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the first version's, and not that of the whole country. */
const FIRST_VERSION =
  /\b(?:premiere version|mise en (?:production|ligne|service)|lance(?:ment|r|e|ra|rons)?|ouvert(?:ure|e)|ouvr\w+|demarr\w+|v1|beta|mvp|prototype|experimentation|premiers? (?:utilisateurs?|usagers?)|first version|launch\w*|start\w*|opens?)\b/;

// A reading must be quick, so a month more is within « about six months ».
const LATE = MONTHS_TO_PRODUCTION + 1;

const timesOf = (part: Passage, now: Date | undefined): readonly NamedTime[] => [
  ...dates(part.prose, now),
  ...dates(headingsOf(part), now),
];

/** The first version's time, when nothing of the plan comes sooner. */
const lateStart = (part: Passage, now: Date | undefined): NamedTime | undefined => {
  const all = timesOf(part, now);
  if (all.some(({ months = 0 }) => months <= LATE)) return undefined;
  return dates(part.prose, now).find((time) =>
    FIRST_VERSION.test(part.prose.folded.slice(...sentenceAt(part.prose.text, time.start))),
  );
};

/** Something real within six months, on a reduced scope (METHOD: three pillars). */
export default ficheRule({ id: 'deployment-horizon', severity: 'error' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  if (!first) return;
  const now = fiche.filedAt === undefined ? undefined : new Date(fiche.filedAt);
  const about = { id: first.id, section: first.heading, place: first.position };
  if (!plan.some((part) => timesOf(part, now).length > 0)) {
    return report({ ...about, quote: opening(first.prose) });
  }
  const late = lateStart(first, now);
  if (late) {
    report({
      ...about,
      count: Math.round(late.months ?? 0),
      quote: quote(first.prose, late.start, late.end),
    });
  }
});
