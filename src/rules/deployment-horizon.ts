import type { Fiche } from '../fiche/fiche.ts';
import { passage } from '../fiche/passage.ts';
import { isOver } from '../fiche/aside.ts';
import { deploymentPlan, headingsOf, serviceTold } from '../fiche/plan.ts';
import { dates, type NamedTime } from '../prose/dates.ts';
import type { Prose } from '../prose/prose.ts';
import { opening, quote, sentenceAt } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What tells that a time is the service's: its first version, or how it spreads. */
const SERVICE =
  /\b(?:premiere version|en (?:production|ligne|service)|lanc(?:e|ee|ees|ement|ent|er|era|erons|eront|es|ons)\b|ouve?r|demarr|deploi|deploy|utilis(?:e|es|ee|ees|ent|er|era|eront|ons)\b|livr(?:e|aison|ons)|montee en charge|v1\b|beta|mvp|prototype|experimentation|premiers? (?:utilisateur|usager)|demonstration|first version|launch|start|opens?\b)/;
/** « Actif depuis juin », « ils l’essaient depuis mars » */
const IN_USE =
  /\b(?:acti(?:f|ve)s?\b|fonctionn|tourne|sert\b|s'en servent|essaie|essaye|test(?:e|ent|es|ee|ees)\b|experiment)/;
const isUsed = (sentence: string): boolean => SERVICE.test(sentence) || IN_USE.test(sentence);
/** What is only prepared serves nobody yet. */
const PREPARED =
  /\b(?:concu|conception|concevoir|cadrage|etude|recett|specifi|developpe|redaction|designed)/;
/** What was looked into, the day when the work begins, and who comes or goes tell of no service. */
const NO_SERVICE =
  /\b(?:investigation|debut de (?:la )?construction|entretien|questionnaire|interview|rejoin|(?:arrivee|depart)\b)/;

/** A law, a report, a delay, a budget: a time told after them is theirs, unless the service is told there too. */
const OF_ELSE =
  /\b(?:(?:loi|decret|arrete|directive|circulaire|rapport|etude|enquete|sondage|barometre|chiffre|laureate?|delai|agee?)s?|edition|concours|appel a projets|france(?: [a-z]+)? 20\d\d|agenda|budget|financement|recrutement|reforme|schema)\b/;
/** « +50 % vs. 2025 » */
const COMPARED = /\bvs\.? $/;
/** « Dans trois mois », « les prochaines semaines », « semaine 6 : », « M+6 »: a length that leads to a day. */
const GIVEN =
  /(?:\(|\b(?:a|dans|d'ici|sous|sur|en|pour|au cours|horizon|donnons|(?:bout|issue) (?:des?|d')|in|within|for)(?: (?:les|des|la|le|de|ces|six|environ|about)){0,2} ?)$/;
const ITSELF = /^(?:[jm] ?\+|semaine|mois|week|month)|prochain|next/;
/** « Six mois de test », « une première phase de six mois »: it begins at once. */
const TRIAL = /\b(?:essai|essaye|tests?\b|teste|experiment|pilote|construction|phase|periode)/;
const A_YEAR = 12;
/** « Il y a trois mois », « après trois mois » tell of no beginning. */
const BEHIND = /\b(?:il y a|apres|chaque) (?:[a-z]+ )?$/;
const LASTING = /\b(?:pendant|durant)(?: [a-z]+)? $/;
const SPAN = /\b(?:pendant|durant|sur|pour|for)(?: [a-z]+)? $/;
/** « Six mois après la mise en ligne » waits for a day that is not told. */
const AFTER_ANOTHER = /^ (?:apres|suivant) /;
/** « Des versions tous les deux mois » */
const RHYTHM = /\btou(?:te)?s les $/;
/** « L’allocation de rentrée » */
const NO_SEASON = /\bde $/;
/** « En mars », « (mars », « fin mars »; « Mars ouvre » is a name. */
const AS_A_MONTH =
  /(?:^|[\n(:;,/-]|\b(?:en|de|fin|debut|mi|des|depuis|d'ici|courant|au|a|et|ou|puis|avant|in|by|from))(?: (?:le |du )?mois de)? ?(?:d')?$/;
/** « La réforme de 2016 », « le plan 2025-2030 »: a year that belongs to what stands before it. */
const AS_A_YEAR =
  /(?:^|[\n(:;,/–—-]|\b(?:avant|d'ici|entre|fin)\b[^.,;:\n]{1,30}|\b(?:a|annee|avant|apres|au|by|calendrier|cible|courant|debut|depuis|des|d'ici|en|end of|et|fin|for|horizon|in|jusqu'(?:en|a)|mi|objectifs?|ou|partir de|pour|puis|rentree|route|since|(?:courant|cours|debut|fin|milieu|mois|partir|semestre|trimestre) (?:de|d'annee)|\d)) ?$/;
/** « 2024-2027 » is told by its first year. */
const UP_TO = /20\d\d ?[-–/] ?$/;
const SINCE = /\bdepuis\b[^.,;\n]{0,20}$/;

type Text = Pick<Prose, 'text' | 'folded'>;
/** A time at which the service may be there, its sentence, that sentence up to it, and the words just before. */
type Told = {
  readonly time: NamedTime;
  readonly text: Text;
  readonly sentence: string;
  readonly opening: string;
  readonly before: string;
};
const REACH = 40;

/** True for a length that tells when: it leads to a day, or begins at once. */
const isGiven = ({ time, text: { folded }, sentence, before }: Told): boolean => {
  if (RHYTHM.test(before)) return sentence.includes('version');
  if (SINCE.test(before)) return isUsed(sentence);
  if (BEHIND.test(before) || AFTER_ANOTHER.test(folded.slice(time.end, time.end + 12)))
    return false;
  if ((time.months ?? 0) < A_YEAR && TRIAL.test(sentence)) return true;
  // « Un dossier est gardé pendant dix ans »
  if (LASTING.test(before)) return SERVICE.test(sentence) || TRIAL.test(sentence);
  return GIVEN.test(before) || ITSELF.test(folded.slice(time.start, time.end));
};

const isTold = (told: Told): boolean => {
  const { time, sentence, before } = told;
  if (NO_SERVICE.test(sentence) || COMPARED.test(before)) return false;
  if (OF_ELSE.test(told.opening) && !SERVICE.test(sentence)) return false;
  switch (time.kind) {
    case 'duration':
      return isGiven(told);
    case 'month':
      return AS_A_MONTH.test(before);
    case 'season':
      return !NO_SEASON.test(before);
    case 'year':
      if (!AS_A_YEAR.test(before) || UP_TO.test(before)) return false;
      return !SINCE.test(before) || isUsed(sentence);
    default:
      return !SINCE.test(before) || isUsed(sentence);
  }
};

const timesTold = (text: Text, now: Date | undefined): readonly Told[] =>
  dates(text, now)
    .map((time) => {
      const [start, end] = sentenceAt(text.text, time.start);
      const { folded } = text;
      return {
        time,
        text,
        sentence: folded.slice(start, end),
        opening: folded.slice(start, time.end),
        before: folded.slice(Math.max(0, time.start - REACH), time.start),
      };
    })
    .filter(isTold);

/** A month without its year may be the last one as well as the next; « pendant un an » begins at once. */
const isFixed = (told: Told): boolean => {
  const { time, text, before } = told;
  if (time.kind === 'duration' && SPAN.test(before)) return false;
  if (time.kind !== 'month' && time.kind !== 'season') return true;
  return /20\d\d$/.test(text.folded.slice(time.start, time.end)) || isService(told);
};

const isService = ({ sentence }: Told): boolean => SERVICE.test(sentence);

/** Beside the plan too, the service may have its day, and the impact its time (« Impact à six mois »). */
const toldElsewhere = (fiche: Fiche, now: Date | undefined): boolean => {
  const impact = passage(fiche, 'impact');
  if (impact && dates(headingsOf(impact), now).length > 0) return true;
  return serviceTold(fiche).some((section) => {
    if (isOver(section)) return false;
    const title = { folded: section.foldedHeading };
    if (dates(title, now).some(({ start }) => start === 0)) return true;
    return timesTold(section.prose, now).some(isService);
  });
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
    const told = [headingsOf(first), ...plan.map(({ prose }) => prose)].flatMap((text) =>
      timesTold(text, now),
    );
    const isSoon = ({ time: { months = 0 } }: Told) => months <= limit;
    // What comes within six months makes the rest a matter of later.
    if (told.some((one) => isSoon(one) && (isService(one) || !PREPARED.test(one.sentence)))) return;
    const late = told.filter((one) => !isSoon(one) && isFixed(one));
    const announced = late.find(isService);
    if (!announced && (told.length > late.length || toldElsewhere(fiche, now))) return;
    const about = { id: first.id, section: first.heading, place: first.position };
    const one = announced ?? late[0];
    if (!one) return report({ ...about, quote: opening(first.prose) });
    const { start, end, months = 0 } = one.time;
    report({ ...about, count: Math.round(months), quote: quote(one.text, start, end) });
  },
);
