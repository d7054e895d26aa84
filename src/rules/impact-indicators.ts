import type { Fiche } from '../fiche/fiche.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { fold } from '../markdown/fold.ts';
import { openedBy, phrases, type Span } from '../prose/phrases.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { countedGroup } from '../prose/places.ts';
import { figures, hasQuantity } from '../prose/quantities.ts';
import { ficheRule } from './rule.ts';

const MEASURES = phrases([
  ...'nombres? nb taux proportion pourcentages? delais? duree couts? volume montant score satisfaction frequence reduction diminution augmentation hausse baisse economies? tonnes kilos nps mau number rate share percentage average median'.split(
    ' ',
  ),
  'parts? d(?:e|es|u)',
  "parts? d'[a-z]+",
  "temps (?:moyen|median|gagne|passe|perdu|de|du|d'[a-z]+)",
  'time (?:to|from|spent)',
  'how (?:many|long|often)',
]);
/** « Cinq lycées servis » measures as « nombre de lycées » does. */
const isMeasure = (prose: Prose, clause: Span): boolean =>
  MEASURES.test(prose, clause) || countedGroup(prose, clause) !== undefined;
/** Where a list is announced as measures, each of its items is one. */
const ANNOUNCED = phrases([
  'indicateurs?',
  'mesur(?:e|er|es|ee|ons|era)',
  'suiv(?:i|re|ons|rons)',
  'indicators?',
  'measures?',
  'metrics?',
  'resultats? cles?',
  'key results?',
]);
const CLAUSE_END = /[,;.]| et | and | ainsi que |$/g;
/** « Améliorer la vie des familles »: an aim opens with its verb, and says nothing to count; « loyer moyen » is a noun. */
const AIM =
  /^[^a-z0-9]{0,6}(?:s'|se )?[a-z]{2,}(?:er|ir|oir|re)(?: et [a-z]+)? (?:l[ea]s? |l'|une? |des |du |aux? |no(?:s|tre) |leurs? |ces? |cette |plus |mieux )/;
const isAim = ({ folded }: Prose, { start, end }: Span): boolean =>
  AIM.test(folded.slice(start, end));

/** The clauses of a block that name a measure. */
const named = (prose: Prose, block: Span): number => {
  if (!isMeasure(prose, block)) return 0;
  let { start } = block;
  const clauses = prose.folded.slice(start, block.end).matchAll(CLAUSE_END);
  return [...clauses].filter(({ index }) => {
    const clause = { start, end: block.start + index };
    start = clause.end;
    return isMeasure(prose, clause);
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
  /\b(?:mesur|compt|suiv)[a-z]{1,6} ((?:l[ea]s? |l')[^,.;:()]{2,40}(?:(?:,| et) (?:l[ea]s? |l')[^,.;:()]{2,40})+)/y,
);
const enumerated = (prose: Prose, block: Span): number =>
  Math.max(
    OF_MANY.first(prose, block)?.[1]?.split(/,| et (?=d[e']|en )/).length ?? 0,
    COUNTED_THINGS.first(prose, block)?.[1]?.split(/,| et (?=l)/).length ?? 0,
  );

/** « 230 000 candidatures par 50 plateformes »: each thing counted is a measure; money and time are its means. */
const counted = (prose: Prose, block: Span): number =>
  figures(prose, block).filter(({ kind }) => kind === 'number' || kind === 'percent').length;

/** Some measures that a fiche tells, and where they stand. */
type Told = Pick<Passage, 'heading' | 'position' | 'prose'>;

/** « L’impact sera mesuré par… », in the midst of the plan. */
const MEASURED =
  /\bimpact\b[^.]{0,40}\b(?:se|sera|est|devra etre|pourra etre) (?:ainsi )?mesur|\bmesur(?:ons|ent|era|er) (?:notre |l')impact (?:par|via|avec|grace|au moyen)\b/;

/** Where no section is the measures' own: the sentence that announces them, with the list below it. */
const announced = (fiche: Fiche): Told | undefined => {
  for (const { heading, position, prose } of fiche.sections) {
    const tells = ({ start, end }: Block) => MEASURED.test(prose.folded.slice(start, end));
    const from = prose.blocks.findIndex(tells);
    if (from === -1) continue;
    const isNext = ({ kind }: Block, index: number) => index > from && kind !== 'item';
    const to = prose.blocks.findIndex(isNext);
    const blocks = prose.blocks.slice(from, to === -1 ? undefined : to);
    return { heading, position, prose: { ...prose, blocks } };
  }
  return undefined;
};

/** What came of it may be told in figures, in a part of its own. */
const RESULTS =
  /^(?:(?:les|nos|premiers) )*(?:resultats?|en chiffres?|chiffres cles|results|key figures)$/;

const results = ({ sections }: Fiche): readonly Told[] =>
  sections.filter(({ blank, heading }) => !blank && RESULTS.test(fold(heading)));

/** All that a fiche tells of its measures. */
const toldIn = (fiche: Fiche): readonly Told[] => {
  const impact = passage(fiche, 'impact');
  const told = [...(impact ? [impact] : []), ...results(fiche)];
  return told.length > 0 ? told : [announced(fiche) ?? []].flat();
};

/** « Nos deux indicateurs sont… » says how many there are, however many figures follow. */
const TWO =
  /\b(?:deux|2) (?:[a-z]+ )?(?:indicateurs|metriques|mesures d'impact|indicators|metrics)\b/;
const MORE =
  /\b(?:trois|quatre|cinq|six|[3-9]|autres) (?:[a-z]+ )?(?:indicateurs|metriques|mesures)\b/;
const atMost = ({ prose: { folded } }: Told): number =>
  TWO.test(folded) && !MORE.test(folded) ? 2 : Number.POSITIVE_INFINITY;

/** Measures, each counted once: the clauses that name one, and the items of a list of indicators. */
const countMeasures = ({ heading, prose }: Told): number => {
  const byHeading = ANNOUNCED.test({ folded: fold(heading) });
  let byWords = false;
  let count = 0;
  for (const block of prose.blocks) {
    const isItem = block.kind === 'item';
    if (!isItem) byWords = ANNOUNCED.test(prose, block);
    const listed =
      isItem && (hasQuantity(prose, block) || ((byHeading || byWords) && !isAim(prose, block)));
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
    const told = toldIn(fiche);
    const [first] = told;
    if (!first) return;
    const counts = told.map((part) => Math.min(countMeasures(part), atMost(part)));
    const count = counts.reduce((sum, some) => sum + some, 0);
    if (count >= options.measures) return;
    report({
      id: 'impact',
      section: first.heading,
      place: first.position,
      count,
      quote: opening(first.prose),
    });
  },
);
