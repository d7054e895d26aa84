import type { Section } from '../fiche/fiche.ts';
import { passage } from '../fiche/passage.ts';
import { openedBy, phrases, type Span } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { namesMeasure } from '../prose/measures.ts';
import { figures, hasQuantity } from '../prose/quantities.ts';
import { ficheRule } from './rule.ts';

/** Where a list is announced as measures, each of its items is one. */
const ANNOUNCED = phrases([
  'indicateurs?',
  'mesur(?:e|er|es|ee|ons|era)',
  'suiv(?:i|re|ons|rons)',
  'indicators?',
  'measures?',
  'metrics?',
  // « nous aurons réussi si : »
  'reussi',
  'resultats? cles?',
  'key results?',
]);
const CLAUSE_END = /[,;.?]| et | and | ainsi que |$/g;
/** « Améliorer la vie des familles »: an aim opens with its verb, and says nothing to count; « loyer moyen » is a noun. */
const AIM =
  /^[^a-z0-9]{0,6}(?:s'|se )?[a-z]{2,}(?:er|ir|oir|re)(?: et [a-z]+)? (?:l[ea]s? |l'|une? |des |du |aux? |no(?:s|tre) |leurs? |ces? |cette |plus |mieux )/;
/** « Des éclusières mieux formées », « une meilleure image »: what one hopes for. */
const HOPED =
  /^[^a-z0-9]{0,6}(?:(?:des|un|une|l[ea]s?) )?(?:[a-z'-]+ ){0,4}?(?:bien|meilleure?s?|mieux|plus) (?!d[e' ])[a-z]+/;
const isAim = ({ folded }: Prose, { start, end }: Span): boolean => {
  const item = folded.slice(start, end);
  return AIM.test(item) || HOPED.test(item);
};

/** The clauses of a block that name a measure. */
const named = (prose: Prose, block: Span): number => {
  let { start } = block;
  const clauses = prose.folded.slice(start, block.end).matchAll(CLAUSE_END);
  return [...clauses].filter(({ index }) => {
    const clause = { start, end: block.start + index };
    start = clause.end;
    return namesMeasure(prose, clause);
  }).length;
};

/** « nombre de vues, de contributions », « gains en temps et en qualité »: one word of measure, several measures. */
const OF_MANY = openedBy(
  'nombre taux part delai volume gain number rate share'.split(' '),
  /\b(?:nombres?|taux|parts?|delais?|volumes?|gains?|number|rate|share)((?: d[e']| des| du| en| of )[^,.;:()]{2,40}(?:(?:,| et)(?: d[e']| des| du| en| of )[^,.;:()]{2,40})+)/y,
);
/** « On comptera les appels, les visites et les recours »: each is a measure. */
const COUNTED_THINGS = openedBy(
  'mesure compt suiv'.split(' '),
  /\b(?:mesur|compt|suiv)[a-z]{1,6} (?:[a-z]+ ){0,3}?((?:l[ea]s? |l')[^,.;:()]{2,40}(?:(?:,| et) (?:l[ea]s? |l')[^,.;:()]{2,40})+)/y,
);
const enumerated = (prose: Prose, block: Span): number =>
  Math.max(
    OF_MANY.first(prose, block)?.[1]?.split(/,| et (?=d[e']|en )/).length ?? 0,
    COUNTED_THINGS.first(prose, block)?.[1]?.split(/,| et (?=l)/).length ?? 0,
  );

/** « Sur un panel de 50 ports »: on whom one measures is no measure. */
const SAMPLE = /\b(?:panel|echantillon|groupe) (?:test )?d(?:e |')(?:[a-z]+ )?$/;

/** « 230 000 candidatures par 50 plateformes »: each thing counted is a measure; money and time are its means. */
const counted = (prose: Prose, block: Span): number =>
  figures(prose, block).filter(
    ({ kind, start }) =>
      (kind === 'number' && !SAMPLE.test(prose.folded.slice(Math.max(0, start - 24), start))) ||
      kind === 'percent' ||
      kind === 'fraction',
  ).length;

/** « Nos deux indicateurs sont… » says how many there are, however many figures follow. */
const TWO =
  /\b(?:deux|2) (?:[a-z]+ )?(?:indicateurs|metriques|mesures d'impact|indicators|metrics)\b/;
const MORE =
  /\b(?:trois|quatre|cinq|six|[3-9]|autres) (?:[a-z]+ )?(?:indicateurs|metriques|mesures)\b/;
const atMost = ({ prose: { folded } }: Section): number =>
  TWO.test(folded) && !MORE.test(folded) ? 2 : Number.POSITIVE_INFINITY;

/** « 4 relais ouverts »: so few are a goal in a list, and may count the parts of a text elsewhere. */
const NUMBERED = /^[^a-z0-9]{0,6}\d{1,3} [a-z]/;
const isNumbered = ({ folded }: Prose, { start, end }: Span): boolean =>
  NUMBERED.test(folded.slice(start, end));

/** Measures, each counted once: the clauses that name one, and the items of a list of indicators. */
const countMeasures = ({ id, foldedHeading, prose }: Section): number => {
  // « Stratégie et indicateurs » lists steps as well as measures.
  const byHeading = id !== 'deployment' && ANNOUNCED.test({ folded: foldedHeading });
  let byWords = false;
  let count = 0;
  for (const block of prose.blocks) {
    const isItem = block.kind === 'item';
    if (!isItem) byWords = ANNOUNCED.test(prose, block);
    const listed =
      isItem &&
      (hasQuantity(prose, block) ||
        isNumbered(prose, block) ||
        ((byHeading || byWords) && !isAim(prose, block)));
    count += Math.max(
      named(prose, block),
      listed ? 1 : 0,
      enumerated(prose, block),
      counted(prose, block),
    );
  }
  return count;
};

/** Steered by its impact alone, a team needs three ways to see it (METHOD: impact). */
export default ficheRule(
  {
    id: 'impact-indicators',
    severity: 'warning',
    errorFrom: 'construction',
    options: { measures: 3 },
  },
  (fiche, report, options) => {
    const impact = passage(fiche, 'impact');
    if (!impact) return;
    const counts = impact.sections.map((part) => Math.min(countMeasures(part), atMost(part)));
    const count = counts.reduce((sum, some) => sum + some, 0);
    if (count >= options.measures) return;
    report({
      id: 'impact',
      section: impact.heading,
      place: impact.position,
      count,
      quote: opening(impact.prose),
    });
  },
);
