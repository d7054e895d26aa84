import { type Passage, passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { fold } from '../markdown/fold.ts';
import { MONTHS_TO_PRODUCTION } from '../method/stages.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the first version's, and not that of the whole country. */
const FIRST_VERSION =
  /\b(?:premiere version|mise en (?:production|ligne|service)|lance(?:ment|r|e|ra|rons)?|ouvert(?:ure|e)|ouvr\w+|demarr\w+|v1|beta|mvp|prototype|experimentation|premiers? (?:utilisateurs?|usagers?)|first version|launch\w*|start\w*|opens?)\b/;

// A reading must be quick, so a month more is within « about six months ».
const LATE = MONTHS_TO_PRODUCTION + 1;

const times = ({ prose, sections }: Passage, now: Date | undefined): readonly NamedTime[] => {
  const inHeadings = sections.flatMap(({ heading }) => dates({ folded: fold(heading) }, now));
  return [...dates(prose, now), ...inHeadings];
};

const lateStart = ({ prose }: Passage, now: Date | undefined): NamedTime | undefined => {
  const first = dates(prose, now).filter((time) =>
    FIRST_VERSION.test(prose.folded.slice(...sentenceAt(prose.text, time.start))),
  );
  return first.length > 0 && first.every(({ months = 0 }) => months > LATE) ? first[0] : undefined;
};

/** Something real within six months, on a reduced scope (METHOD: three pillars). */
export default ficheRule({ id: 'deployment-horizon', severity: 'error' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  if (!first) return;
  const now = fiche.filedAt === undefined ? undefined : new Date(fiche.filedAt);
  const impact = passage(fiche, 'impact');
  const read = impact ? [...plan, impact] : plan;
  const about = { id: first.id, section: first.heading, place: first.position };
  if (!read.some((part) => times(part, now).length > 0)) {
    return report({ ...about, quote: opening(first.prose) });
  }
  const late = plan.find((part) => lateStart(part, now));
  const time = late && lateStart(late, now);
  if (late && time)
    report({
      ...about,
      count: Math.round(time.months ?? 0),
      quote: quote(late.prose, time.start, time.end),
    });
});
