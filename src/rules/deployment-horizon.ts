import type { Fiche, Section } from '../fiche/fiche.ts';
import { passage } from '../fiche/passage.ts';
import { deploymentPlan, headingsOf, historyOf } from '../fiche/plan.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import type { Prose } from '../prose/prose.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the first version's, and not that of the whole country. */
const FIRST_VERSION =
  /\b(?:premiere version|mise en (?:production|ligne|service)|lance(?:ment|r|e|ra|rons)?|ouv(?:e)?r\w+|demarr\w+|v1|beta|mvp|prototype|experimentation|premiers? (?:utilisateurs?|usagers?)|first version|launch\w*|start\w*|opens?)\b/;

/** What is only prepared serves nobody yet. */
const PREPARED =
  /\b(?:concu\w*|conception|concevoir|cadrage|etudes?|recett\w+|specifi\w+|developpe\w*|redaction|designed|specified)\b/;

/** What was looked into, and the day when the work begins, tell of no service. */
const INQUIRY =
  /\b(?:investigations?|debut de (?:la )?construction|entretiens?|questionnaires?|interviews?)\b/;
/** « Depuis trois ans », « tous les deux mois » look behind or nowhere. */
const NOT_AHEAD = /\b(?:depuis|il y a|tou(?:te)?s les|chaque)(?: [a-z]+)? $/;
/** « Six mois après la mise en ligne » waits for a day that is not told. */
const AFTER_ANOTHER = /^ (?:apres|suivant) /;

const sentenceOf = ({ text, folded }: Prose, { start }: NamedTime): string =>
  folded.slice(...sentenceAt(text, start));

/** True for a time at which the service may be there. */
const isAhead = (prose: Prose, time: NamedTime): boolean =>
  !NOT_AHEAD.test(prose.folded.slice(Math.max(0, time.start - 20), time.start)) &&
  !AFTER_ANOTHER.test(prose.folded.slice(time.end, time.end + 12)) &&
  !INQUIRY.test(sentenceOf(prose, time));

const timesAhead = (prose: Prose, now: Date | undefined): readonly NamedTime[] =>
  dates(prose, now).filter((time) => isAhead(prose, time));

/** Beside the plan too, a launch may have its day, and the impact its time (« Impact à six mois »). */
const toldElsewhere = (fiche: Fiche, now: Date | undefined): boolean => {
  const launched = ({ prose }: Section) =>
    timesAhead(prose, now).some((time) => FIRST_VERSION.test(sentenceOf(prose, time)));
  const aboutService = ({ id, beside }: Section) => id !== 'problem' && !beside.includes('problem');
  const impact = passage(fiche, 'impact');
  return (
    (impact !== undefined && dates(headingsOf(impact), now).length > 0) ||
    historyOf(fiche).filter(aboutService).some(launched)
  );
};

/** Something real within six months, on a reduced scope (METHOD: three pillars). */
export default ficheRule(
  { id: 'deployment-horizon', severity: 'error', options: { months: 6 } },
  (fiche, report, options) => {
    // A reading must be quick, so a month more is within « about six months ».
    const limit = options.months + 1;
    const plan = deploymentPlan(fiche);
    const [first] = plan;
    if (!first) return;
    const now = fiche.filedAt === undefined ? undefined : new Date(fiche.filedAt);
    const about = { id: first.id, section: first.heading, place: first.position };
    const { prose } = first;
    const times = dates(prose, now);
    const soon = times.some(
      (time) =>
        (time.months ?? 0) <= limit &&
        isAhead(prose, time) &&
        !PREPARED.test(sentenceOf(prose, time)),
    );
    // What comes within six months makes the rest a matter of later.
    if (soon) return;
    const inText = times.filter((time) => isAhead(prose, time));
    const inHeadings = dates(headingsOf(first), now);
    const besides = () => plan.slice(1).some((part) => timesAhead(part.prose, now).length > 0);
    if (inText.length + inHeadings.length === 0 && !besides() && !toldElsewhere(fiche, now)) {
      return report({ ...about, quote: opening(prose) });
    }
    if (inHeadings.some(({ months = 0 }) => months <= limit)) return;
    const late = inText.find(
      (time) => (time.months ?? 0) > limit && FIRST_VERSION.test(sentenceOf(prose, time)),
    );
    if (!late) return;
    const count = Math.round(late.months ?? 0);
    report({ ...about, count, quote: quote(prose, late.start, late.end) });
  },
);
