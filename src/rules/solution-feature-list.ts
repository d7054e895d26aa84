import type { Section } from '../fiche/fiche.ts';
import { passage } from '../fiche/passage.ts';
import { bare, enumerated, isFeature } from '../prose/features.ts';
import type { Span } from '../prose/phrases.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { countWords } from '../prose/words.ts';
import { ficheRule } from './rule.ts';

const FEWEST = 3;
/** The share of the words that makes a list the main part. */
const MAIN = 0.25;

/** A line that begins with what a tool does is an item without its dash: « Créer des tableaux de suivi », « Gérez vos relevés ». */
const DOES =
  /^(?![nv]otre|autre|entre|contre|outre)(?:[a-z]{3,}(?:er|ir|re|ez)|permet(?:tent)?) [^\n]{5,200}[^:\s]$/;
/** Where such a line ends: at a full stop, or where another order begins. */
const NEXT = /(?<=\.) |(?<!\bvous) (?=[a-z]{3,}ez (?:vos|votre) )/;

/** What a list is said to be, just before it: aims, measures and what was done (« l’équipe a : ») are no features. */
const OTHER_LIST =
  /\b(?:(?:mesur|objectif|vise|enjeux|benefice|resultat|y sont|etape|indicateur|metri|finalite|reussite|buts?\b|piste|utilisee?s? par|chang|aim|goal)(?![^.\n]*\b(?:fonctionn|propos|permet|outil|service))[^.\n]*|(?:a(?<!(?:acces|grace|vise|sert|aide) a)|ont|avons)[ :]*)$/;
/** A list under its own name: « nos partenaires : », « Calendrier », « Trois constats : ». */
const ABOUT_IT =
  /(?:^|[.\n] ?)pourquoi\b[^.\n]*$|(?:^|[.\n] ?|\b(?:(?<!pour )l[ea]s?|nos|ses|leurs?|deux|trois|quatre|cinq|plusieurs|principa(?:les|ux)) )(?:(?:premiers|premieres|futurs) )?(?:cible|public|beneficiaire|utilisateur|utilisatrice|usager|partenaire|acteur|membre|soutien|constat|irritant|difficulte|probleme|frein|risque|hypothese|enseignement|lecon|question|calendrier|planning|phase|jalon|prochaine|source|condition|prerequis|pre-requis|critere|cout|budget|role|avantage|atout|raison|impact|effet|consequence|principe|valeur|regle|engagement|lien)s?\b[^.\n:]{0,50} ?:?$/;
/** « la plateforme vise à : »: the aims of a tool are what it does. */
const OF_TOOL =
  /\b(?:outil|plate-?forme|application|service|site|portail)s? (?:[a-z]+ )?(?:vise|a pour (?:[a-z]+ )?objectif)[^.\n]{0,80}$/;
/** « une vue complète pour : » tells aims; « une plateforme pour : », what one does with it. */
const AIMS = /(?<!(?:outil|plate-?forme|application|service|site)s?(?: [a-z]+)?) pour[ :]*$/;
const REACH = 120;

/** « Pourquoi Relais ? »: a heading of what it is good for. */
const WHY = /\b(?:pourquoi|finalite|benefices?|avantages?|atouts?)\b/;

/** Just before a list: what follows are the parts of a tool, or what it lets one do. */
const ANNOUNCED =
  /\b(?:(?:fonctionnalite|fonctions|(?:deux|trois|quatre|cinq|six|\d) (?:services|espaces|composants|produits|interfaces)|permet|possibilite|brique|module|outils|acces a|grace a|propos(?:e|ent|er|ant)|offr(?:e|ent|ir|ant)|compren(?:d|nent|ant)|comport(?:e|ent|ant)|compose|pren(?:d|nent) la forme|dispos(?:e|ent|ant) d|dotee?s?|integre(?:nt|ra)?|inclu(?:t|ent|ra|ant|ront)|contien(?:t|nent)|regroupe(?:nt|ra)?|met(?:tent|tra)? a disposition|donne(?:nt|ra)? acces|constituee?|decline(?:nt)? en|pourr(?:a|ont))[^.\n]{0,100}|(?:site|portail|plate-?forme|outil|application|service|api|equipe)\b[^.\n]{0,60} qui)[ :]*$/;

const sentencesOf = ({ kind, start, end }: Block, folded: string): readonly string[] =>
  kind === 'paragraph' ? folded.slice(start, end).split(NEXT) : [];

/** Pieces of a block, in its order, as items of their own. */
const itemsOf = (block: Block, folded: string, pieces: readonly string[]): readonly Block[] => {
  let end = block.start;
  return pieces.map((piece) => {
    const start = folded.indexOf(piece, end);
    end = start + piece.length;
    return { ...block, kind: 'item', start, end };
  });
};

/** A line of several features lists as many: « Créer des tableaux. Suivre les dossiers. » */
const isList = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.every((line) => DOES.test(line));

const featuresIn = ({ foldedHeading, prose: { blocks, folded } }: Section): Block[] => {
  const features: Block[] = [];
  let ofOthers = WHY.test(foldedHeading);
  let announced = false;
  const isOne = ({ start, end }: Block): boolean =>
    !ofOthers && (announced || isFeature(bare(folded.slice(start, end))));
  for (const block of blocks) {
    const lines = sentencesOf(block, folded);
    if (block.kind === 'item' || block.kind === 'row') {
      if (isOne(block)) features.push(block);
    } else if (isList(lines)) {
      features.push(...itemsOf(block, folded, lines).filter(isOne));
    } else {
      const end = folded.slice(Math.max(block.start, block.end - REACH), block.end);
      announced = ANNOUNCED.test(end);
      ofOthers =
        (!announced && ABOUT_IT.test(end)) ||
        (OTHER_LIST.test(end) && !OF_TOOL.test(end)) ||
        AIMS.test(end);
      features.push(...itemsOf(block, folded, lines.flatMap(enumerated)));
    }
  }
  return features;
};

/** How it is tried, measured or was looked for is no part of what is offered. */
const AROUND = /\b(?:test(?:e|ons|er\w*)\b|experiment|mesur)/;

const wordsIn = (folded: string, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(folded.slice(start, end)), 0);

const mostlyListed = ({ blocks, folded }: Prose, features: readonly Block[]): boolean => {
  const holdsFeature = ({ start, end }: Block) =>
    features.some((feature) => feature.start >= start && feature.end <= end);
  const told = blocks.filter(
    (block) =>
      block.kind !== 'paragraph' ||
      holdsFeature(block) ||
      !AROUND.test(folded.slice(block.start, block.end)),
  );
  return wordsIn(folded, features) / wordsIn(folded, told) >= MAIN;
};

/** The story of what changes for people, not the parts of a tool (METHOD: solution). */
export default ficheRule({ id: 'solution-feature-list', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  // Each part is judged by itself: a long story under one heading hides no list under another.
  for (const section of solution?.sections ?? []) {
    const { prose } = section;
    const features = featuresIn(section);
    const [first] = features;
    if (!solution || !first || features.length < FEWEST || !mostlyListed(prose, features)) continue;
    report({
      id: 'solution',
      section: solution.heading,
      place: first.position,
      quote: quote(prose, first.start),
      count: features.length,
    });
    return;
  }
});
