import type { Fiche } from '../fiche/fiche.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { deploymentPlan, headingsOf, isOver, serviceTold } from '../fiche/plan.ts';
import { fold } from '../markdown/fold.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import type { Prose } from '../prose/prose.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the service's: its first version, or how it spreads. */
const SERVICE =
  /\b(?:premiere version|(?:mise )?en (?:production|ligne|service)|lance(?:ment|r|e|ra|rons)?|ouv(?:e)?r\w+|demarr\w+|deploi\w+|deploy\w+|utilis(?:e|es|ee|ees|ent)\b|livr(?:e|aison)\w*|montee en charge|v1|beta|mvp|prototype|experimentation|premiers? (?:utilisateurs?|usagers?)|demonstrations?|first version|launch\w*|start\w*|opens?)\b/;

/** What is only prepared serves nobody yet. */
const PREPARED =
  /\b(?:concu\w*|conception|concevoir|cadrage|etudes?|recett\w+|specifi\w+|developpe\w*|redaction|designed|specified)\b/;

/** What was looked into, the day when the work begins, and who comes or goes tell of no service. */
const NO_SERVICE =
  /\b(?:investigations?|debut de (?:la )?construction|entretiens?|questionnaires?|interviews?|rejoin\w+|arrivee|depart)\b/;
/** « Depuis trois ans », « tous les deux mois » look behind or nowhere. */
const NOT_AHEAD = /\b(?:depuis|il y a|tou(?:te)?s les|chaque)(?: [a-z]+)? $/;
const SINCE = /\bdepuis(?: l[ea] (?:mois|debut|fin)| [a-z]+)? (?:de |d')?$/;
/** « Six mois après la mise en ligne » waits for a day that is not told. */
const AFTER_ANOTHER = /^ (?:apres|suivant) /;
/** « Deux années d’essais » has a length and no day, unless « dans », « à » or « au bout de » give it one. */
const LENGTH = /^ (?:de |d')/;
const GIVEN =
  /\b(?:a|dans|d'ici|sous|en|horizon|bout (?:de|d')|in|within|after)(?: (?:les|la|le|environ|moins de|about))? ?$/;
/** « Pendant un an » begins at once. */
const SPAN = /\b(?:pendant|durant|sur|pour|for)(?: [a-z]+)? $/;

/** « La loi de 2019 », « France 2030 »: a year that names something else; a delay and an age are the users’. */
const NAMES =
  /\b(?:lois?|decrets?|vs\.?|chiffre|source|barometre|sondage|etude|enquete|arretes?|circulaires?|ordonnances?|directives?|reglements?|rapports?|france|agenda|edition|concours|laureate?s?|millesime|chiffres|donnees|delais?|duree|attente|ages?|agee?s?)(?: [a-z0-9-]+)?(?: (?:n° ?[\d-]+|du|de|d'|en|a|moyen|moyenne|plus|moins))* ?(?:20\d\d ?[-/] ?)?$/;
const YEAR = 12;

/** Just before and after a time. */
const around = ({ folded }: Prose, { start, end }: NamedTime): readonly [string, string] => [
  folded.slice(Math.max(0, start - 40), start),
  folded.slice(end, end + 12),
];

const sentenceOf = ({ text, folded }: Prose, { start }: NamedTime): string =>
  folded.slice(...sentenceAt(text, start));

/** True for a time at which the service may be there. */
const isAhead = (prose: Prose, time: NamedTime): boolean => {
  const [before, after] = around(prose, time);
  if (NAMES.test(before)) return false;
  // « Ouvert depuis mars 2026 »: it is there already.
  const isSince = time.kind !== 'duration' && SINCE.test(before);
  if (isSince) return SERVICE.test(sentenceOf(prose, time));
  if (NOT_AHEAD.test(before)) return false;
  // « Les 16 à 25 ans », « deux ans d’essais »
  const isLength =
    (LENGTH.test(after) && !GIVEN.test(before)) ||
    ((time.months ?? 0) >= YEAR && !GIVEN.test(before) && !SPAN.test(before));
  if (time.kind === 'duration' && (isLength || AFTER_ANOTHER.test(after))) return false;
  return !NO_SERVICE.test(sentenceOf(prose, time));
};

/** A day, or a length that leads to one. */
const isGiven = (prose: Prose, time: NamedTime): boolean =>
  time.kind !== 'duration' || GIVEN.test(around(prose, time)[0]);

const timesAhead = (prose: Prose, now: Date | undefined): readonly NamedTime[] =>
  dates(prose, now).filter((time) => isAhead(prose, time));

/** A heading that is a time, or gives one: « 2027 », « Objectif à six mois ». */
const timeInHeadings = (told: Passage, now: Date | undefined): boolean =>
  dates(headingsOf(told), now).length > 0;

/** Beside the plan too, the service may have its day, and the impact its time (« Impact à six mois »). */
const toldElsewhere = (fiche: Fiche, now: Date | undefined): boolean => {
  const impact = passage(fiche, 'impact');
  if (impact && timeInHeadings(impact, now)) return true;
  return serviceTold(fiche).some((section) => {
    if (isOver(section)) return false;
    const { prose } = section;
    const title = fold(section.heading);
    return (
      dates({ folded: title }, now).some(({ start }) => start === 0) ||
      timesAhead(prose, now).some(
        (time) => isGiven(prose, time) && SERVICE.test(sentenceOf(prose, time)),
      )
    );
  });
};

/** A month without its year may be the last one as well as the next. */
const isLate = (prose: Prose, time: NamedTime, limit: number): boolean => {
  if ((time.months ?? 0) <= limit || SPAN.test(around(prose, time)[0])) return false;
  const isOpen = time.kind === 'month' || time.kind === 'season';
  return !isOpen || SERVICE.test(sentenceOf(prose, time));
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
    const isSoon = ({ months = 0 }: NamedTime) => months <= limit;
    const serves = (time: NamedTime) => {
      const sentence = sentenceOf(prose, time);
      return SERVICE.test(sentence) || !PREPARED.test(sentence);
    };
    // What comes within six months makes the rest a matter of later.
    if (times.some((time) => isSoon(time) && isAhead(prose, time) && serves(time))) return;
    const inHeadings = dates(headingsOf(first), now);
    if (inHeadings.some(isSoon)) return;
    const inText = times.filter((time) => isAhead(prose, time));
    const late = inText.filter((time) => isLate(prose, time, limit));
    const announced = late.find((time) => SERVICE.test(sentenceOf(prose, time)));
    const besides = () => plan.slice(1).some((part) => timesAhead(part.prose, now).length > 0);
    const isOpen = inText.length > late.length || inHeadings.length > 0;
    if (!announced && (isOpen || besides() || toldElsewhere(fiche, now))) return;
    const [time] = announced ? [announced] : late;
    if (!time) return report({ ...about, quote: opening(prose) });
    const count = Math.round(time.months ?? 0);
    report({ ...about, count, quote: quote(prose, time.start, time.end) });
  },
);
