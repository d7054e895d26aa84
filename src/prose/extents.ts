import type { Prose } from './prose.ts';
import { type Quantity, someQuantity } from './quantities.ts';
import { type Sentence, sentences } from './sentences.ts';

/** How far before and after a figure the words stand that say what it counts, in characters of its sentence. */
const BEFORE = 200;
const AFTER = 100;

const ASKED = '(?:interrog|rencontr|interview|questionn|consult|reuni)';
/** Whom one asked or gathered: « auprès de 20 agents », « nous avons rencontré 12 familles », « des entretiens avec 40 ». */
const ASKED_BEFORE = new RegExp(
  `\\b(?:${[
    `(?:aupres d|panel d|echantillon d|(?:avons|avoir|ont|a|ai) (?:[a-z]+ )?${ASKED}e?s? |${ASKED}(?:er|ons|erons|eront|era|ant) )[^.;]{0,30}`,
    '(?:entretiens?|interviews?|rencontres?|ateliers?|questionnaires?|enquetes?|sondages?) (?:[a-z]+ )?(?:avec|par|chez|de) (?:pres de |plus de |environ |quelque )?',
    '(?:enquetes?|questionnaires?|sondages?)\\b[^.;]{0,40}\\b(?:recueilli|recu|collecte|obtenu)e?s? (?:[a-z]+ )?',
  ].join('|')})$`,
);
const ASKED_AFTER = new RegExp(
  `^[^.,;]{0,25}\\b(?:entretiens?|interviews?|ateliers?|repondants?|verbatims?|${ASKED}ee?s?|ont (?:repondu|participe|temoigne))\\b`,
);

/** What a law or a plan asks for: « impose au moins 20 % », « objectif : 50 % », « un chiffre d’affaires supérieur à 2 millions ». */
const ASKED_FOR =
  /\b(?:(?:lois?|decrets?|reglements?|directives?|arretes?|ordonnances?|code)\b[^.;]{0,60}\b(?:impos|oblig|exig|fix|prevoi|interdi)\w*\b[^.;]{0,40}|(?:demand|impos|oblig|exig|prevoi|doi)\w*\b[^.;]{0,40}\bau (?:moins|minimum)|(?:chiffre d'affaires|effectifs?|seuils?)\b[^.;]{0,30}\b(?:superieur|inferieur)\w* a|objectifs? (?:fixe|vise|affiche|annonce|assigne)e?s?\b[^.;]{0,50}|objectifs?|seuils?|plafonds?|(?:taux|seuil|plafond) passera a)\b[^.;,]{0,25}$/;

/** Of what size those are whom a duty is for: « les communes de plus de 3 000 habitants », « les sociétés de moins de 50 salariés ». */
const SIZED = /\b(?:de|comptant|ayant) (?:plus|moins|au moins|au-dela) (?:de |d')?$/;
const MEMBERS = /^ (?:habitants|salarie\w*|employe\w*|agents|lits|logements|places)\b/;

/** « Le plan prévoit 400 places »: what is meant to come. */
const PLANNED =
  /\b(?:plans?|programmes?|strategies?|schemas?|feuille de route|reformes?|accords?) [^.;]{0,40}\b(?:prevoi|prevu|annonc|prome|promis|vis|fix|financ|cre)\w* [^.;]{0,25}$/;

/** « 400 recrutements prévus »: the same, said after. */
const PLANNED_AFTER = /^ [a-z]+ (?:[a-z]+ )?prevue?s\b/;

/** What a service or a scheme gives: « un accompagnement qui comprend 10 séances ». */
const GIVEN =
  /\b(?:dispositifs?|accompagnements?|programmes?|services?|plate-?formes?|outils?|formations?|prestations?|parcours)\b[^.;]{0,40}(?<!\bne )\b(?:compren|comport|prevoi|propos|offr)\w+[^.;,]{0,30}$/;
/** What people can do or get with it, or where it is tried: « en moins de 48 h, les agents peuvent ». */
const TRIED =
  /\ba titre (?:experimental|pilote)\b|^[^.;]{0,30}\bbeneficier(?:a|ont)\b|^[^.;]{0,60}\bpeu(?:t|vent) (?:se |s'|desormais )/;

/** « la commune de Quai (900 habitants) », « un territoire de 40 communes et 9 000 habitants »: how big a place is. */
const PLACE =
  /\b(?:communes?|villes?|villages?|bourgs?|territoires?|agglomeration|communaute|intercommunalite|metropole|departement|region|canton|quartier)\b[^.;]{0,60}$|\bcomptant [^.;]{0,30}$/;
const INHABITANTS = /^ ?(?:habitants?|hab|hbts?|ames)\b/;

/** « Plus de 300 aides existent »: how much help there is, not how many go without. */
const EXISTING =
  /^ (?:aides|allocations|dispositifs|certifications|formations|prestations) (?:[a-z]+ ){0,2}existent\b/;

/** How big a thing is, not how many suffer: « 2 degrés », « 30 Mbit/s », « 11 millions de km² ». */
const SIZE =
  /^ ?(?:(?:milliers?|millions?|milliards?) )?(?:de |d')?(?:degres?|[kmg]?bits?|[kmcd]?m[2²]|hectares?(?! (?:[a-z']+ ){0,4}(?:brul|partent|detrui|disparai|ravag|inond|pollu|perdu))|pixels?)\b/;
/** What will come or is aimed at, and at what rate one pays: « on comptera 24 filières », « vise 300 places », « la TVA à 5,5 % ». */
const TO_COME =
  /\b(?:[a-z]{3,}r(?:a|ont) (?:[a-z']+ ){0,3}|(?:objectif|but)s?,? (?:a savoir|est|etant|de|d')\b[^.;:]{0,50}|(?:vise|ambitionne)(?:nt)? (?:[a-z]+ )?(?:a [a-z]+ )?|tva a |a taux )$/;
/** What is spent to help, not what the problem costs. */
const FUNDED =
  /\b(?:soutenu|finance|subventionne|abonde)e?s? [^.;]{0,30}$|\b(?:investissements?|subventions?|enveloppes?)\b[^.;]{0,25}$/;
/** What is there to help, and who has it already. */
const IN_PLACE = /\b(?:equipee?s?|dotee?s?|munie?s?) (?:de |d')(?:pres de |plus de )?$/;
/** « compte aujourd’hui 300 utilisateurs »: how far the product has come. */
const USING = /\b(?:compt\w+|reunit|cumule)\b[^.;]{0,25}$/;
const USERS =
  /^ (?:milliers |millions )?(?:d'|de )?(?:utilisat\w+|inscrit\w*|abonne\w*|comptes|connexions)\b/;
/** « la base compte 900 notices », « le guide contient 14 fiches »: how big a thing is. */
const HOLDS =
  /\b(?:bases?|catalogues?|fonds|referentiels?|annuaires?|guides?|sites?|portails?|plate-?formes?|formulaires?|inventaires?) [^.;]{0,50}\b(?:compt|contien|compren|recens|regroup|rassembl|totalis)\w+[^.;]{0,20}$/;
/** The text’s own parts: « 12 mesures », « 10 axes ». */
const PARTS =
  /^ ?(?:etapes?|mesures?|axes?|enseignements?|constats?|volets?|phases?|piliers?|leviers?|principes?|hypotheses?|criteres?|priorites?|engagements?)\b/;

/** Whatever such a figure counts, what stands on one side of it says that nobody suffers from it. */
const TOLD_BEFORE = [ASKED_FOR, PLANNED, GIVEN, FUNDED, TO_COME, IN_PLACE, HOLDS];
const TOLD_AFTER = [PLANNED_AFTER, TRIED, PARTS, SIZE, EXISTING];

/** Days and more, beside a figure or in it. */
const LONG_TIME = /^ ?(?:jours?|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?)\b/;
const ENDS_IN_TIME = /(?<!\bpar )(?:jours?|semaines?|mois|ans|annees|days?|weeks?|months?|years?)$/;
/** A time that somebody loses, waits or spends; any other only says when, or how old: « depuis 3 ans ». */
const SPENT =
  /\b(?:atten\w+|patient(?:e|ent|er)|delais?|dure(?:nt)?|durees? (?:moyenne|d'[a-z]+|de (?:traitement|la procedure|parcours))|pren(?:d|nent)|mettent|met|faut|fallait|perd\w*|pertes?|pass(?:e|ent|ait|aient|es)|consacr\w+|mobilis\w+|necessit\w+|demand(?:e|ent)|obten\w+|obtien\w+|repon(?:d|dent|du|se|ses)|reponses?|traite(?:s|es|ment|ments)?|rest(?:e|ent)|au bout d|retards?|temps|chacun\w*|moyenne|travail|trajets?|gagn\w+|annonce\w*|lent\w*|long\w*|avant d\w*|par (?:jour|semaine|mois|an|personne|dossier|agent)|wait\w*|takes?|spends?|lose|delays?|average|every|each)\b/;

/** « depuis 15 ans », « il y a 3 ans »: when it began, unless somebody has waited since. */
const SINCE = /\b(?:depuis|il y a)(?: plus de| pres de| environ| au moins)? $/;
const WAITING = /\b(?:atten\w+|patient\w+|sans)\b/;

const isTimeNotSpent = (quantity: Quantity, before: string, words: string, after: string) => {
  const isTime =
    (quantity.kind === 'duration' && LONG_TIME.test(after)) || ENDS_IN_TIME.test(words);
  if (!isTime) return false;
  return SINCE.test(before) ? !WAITING.test(before) : !SPENT.test(before + after);
};

const tellsExtent = (quantity: Quantity, { folded, start }: Sentence): boolean => {
  const [from, to] = [quantity.start - start, quantity.end - start];
  const before = folded.slice(Math.max(0, from - BEFORE), from);
  const after = folded.slice(to, to + AFTER);
  return !(
    isTimeNotSpent(quantity, before, folded.slice(from, to), after) ||
    // What a share of those who were asked has said tells of all.
    (quantity.kind !== 'percent' && (ASKED_BEFORE.test(before) || ASKED_AFTER.test(after))) ||
    TOLD_BEFORE.some((other) => other.test(before)) ||
    TOLD_AFTER.some((other) => other.test(after)) ||
    (SIZED.test(before) && MEMBERS.test(after)) ||
    (PLACE.test(before) && INHABITANTS.test(after)) ||
    (USING.test(before) && USERS.test(after))
  );
};

/**
 * True when a figure tells how far a problem goes: people, cases, a share, money, time that is lost.
 * The figures of the inquiry, of laws and plans, of a scheme or of the text’s own parts tell something else.
 */
export const hasExtent = (prose: Pick<Prose, 'folded' | 'words'>): boolean => {
  let all: readonly Sentence[] | undefined;
  return someQuantity(prose, (quantity) => {
    all ??= sentences(prose);
    const sentence = all.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
    return sentence !== undefined && tellsExtent(quantity, sentence);
  });
};
