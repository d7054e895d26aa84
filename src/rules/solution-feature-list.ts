import { passage } from '../fiche/passage.ts';
import { namesPeople } from '../method/people.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { countWords } from '../prose/words.ts';
import { ficheRule } from './rule.ts';

const FEWEST = 3;
/** The share of the words that makes a list the main part. */
const MAIN = 0.25;

/** An item that opens with somebody is a piece of a story: « l’apprenti appelle… », « nous gardons… ». */
const SOMEBODY = /^(?:je|j'|nous|on|il|elle|ils|elles|i|we|they|he|she)\b/;
const OPENING_WORDS = 2;
/** What a part of a tool is called: such an item is a feature, however much it tells. */
const THING =
  /^(?:une? |des |l[ea]s? |l')?(?:[a-z]+ )?(?:tableaux? de bord|moteurs? de recherche|bases? de donnees|espaces? (?:personnel|de [a-z])|comptes? (?:dedie|personnel|utilisateur)|systemes? d'alerte|fil d'actualite|(?:interface|module|annuaire|catalogue|simulateur|messagerie|formulaire|bibliotheque|cartographie|api|alerte|notification|export|filtre|outil|assistant ia|socle|portail|plate-?forme|application|fonctionnalite|forum|chat)s?\b)/;
/** A whole sentence tells what happens: « les dossiers sont classés par date ». */
const TELLS =
  /(?<!\b(?:qui|que|dont|ou) |qu'|c')\b(?:est|sont|ont|fait|font|recoit|recoivent|is|are|has|have|gets)\b/;
const TELLING_WORDS = 8;

const tellsOfSomebody = (item: string): boolean => {
  const words = item.match(/[a-z]{3,}/g) ?? [];
  return (
    SOMEBODY.test(item) ||
    words.slice(0, OPENING_WORDS).some((word) => namesPeople(word)) ||
    TELLS.test(item.split(' ', TELLING_WORDS).join(' '))
  );
};

/** A line that begins with what a tool does is an item without its dash: « Créer des tableaux de suivi ». */
const DOES = /^(?![nv]otre|autre|entre|contre|outre)[a-z]{3,}(?:er|ir|re) [^\n]{5,120}[^:\s]$/;

/** A long item of several sentences is a story. */
const LONG = 200;
const SENTENCES = /[a-z)»][.!?] [a-z«]/;

/** What a list is said to be, just before it: aims, measures and what was done (« l’équipe a : ») are no features. */
const OTHER_LIST =
  /\b(?:(?:mesur|objectif|vise|enjeux|benefice|resultat|y sont|etape|indicateur|reussite|piste|utilisee?s? par|chang|aim|goal)(?![^.\n]*\b(?:fonctionn|propos|permet|outil|service))[^.\n]*|(?:a(?<!(?:acces|grace) a)|ont|avons)[ :]*)$/;
/** « une vue complète pour : » tells aims; « une plateforme pour : », what one does with it. */
const AIMS = /(?<!(?:outil|plate-?forme|application|service|site)s?(?: [a-z]+)?) pour[ :]*$/;
const REACH = 120;

/** Just before a list: what follows are the parts of a tool, or what it lets one do. */
const ANNOUNCED =
  /\b(?:(?:fonctionnalite|fonctions|permet|possibilite|brique|module|outils|acces a|grace a|propos(?:e|ent|er|ant)|offr(?:e|ent|ir|ant)|compren(?:d|nent|ant)|comport(?:e|ent|ant)|compose|pren(?:d|nent) la forme)[^.\n]{0,100}|(?:site|portail|plate-?forme|outil|application|service|api|equipe)\b[^.\n]{0,60} qui)[ :]*$/;

/** « améliorer le suivi », « rassurer les familles »: what it is good for. */
const PURPOSE =
  /^(?:ameliorer|rassurer|diminuer|faciliter|reduire|renforcer|garantir|favoriser|optimiser|fluidifier|encourager|limiter|lutter|sensibiliser|moins d|plus de|davantage|liberer|soutenir|augmenter|mieux|rendre|gagner|eviter)\b/;

/** What a part is called, what it does or what one does with it: « une carte », « export des dossiers », « suivez vos dépenses ». */
const PART =
  /^(?:(?:d')?(?:une?|des|l[ea]s?|du|deux) |l'|(?!a partir)(?:de |d'|a )?(?:s'|se )?[a-z]{2,}(?:er|ir|re|ez)\b|[a-z]+(?:tion|ment|age|ance)s?\b)/;

const isFeature = (item: string): boolean =>
  THING.test(item) ||
  (PART.test(item) &&
    !PURPOSE.test(item) &&
    !tellsOfSomebody(item) &&
    !(item.length > LONG && SENTENCES.test(item)));

/** « permet de suivre…, de noter… », « peut chercher…, noter… »: a sentence that goes on with what one can do. */
const CAN =
  /\b(?:permet(?:te|tent|tant|tra)?|possib(?:le|ilite)|capable|peu(?:t|vent|vez)|pourr(?:a|ont)|pour)\b/;
const ONE_MORE =
  /(?<=,|\bet|\bpuis|\bou|\bque)(?= (?:[a-z]+ment )?(?:d(?:e |'))?(?:s'|se |l'|l[ea]s? )?(?![nv]otre|[ae]utre|entre|contre|outre|titre|cadre|premier|dernier)[a-z]{2,}(?:er|ir|re)\b)/;

/** « afin de », « pour leur permettre »: from there on it tells what this is good for. */
const AIM = /\b(?:afin|objectifs?|but|pour (?:leur|lui|l'|vous)) /;

/** « un outil : un carnet, un agenda et le suivi »: its parts, each in a few words. */
const TOOL = /\b(?:outil|plate-?forme|application|service|site|solution|interface)\b/;
const SHORT = 60;

/** From the first letter on. */
const bare = (item: string): string => item.replace(/^[^a-z]+/, '');

const partsIn = (sentence: string): readonly string[] => {
  const [tool = '', list = ''] = sentence.split(': ', 2);
  const parts = TOOL.test(tool) ? list.split(/,| et /) : [];
  const short = parts.length > FEWEST && parts.every(({ length }) => length < SHORT);
  return short && parts.filter((part) => isFeature(bare(part))).length > 1 ? parts : [];
};

const enumerated = (sentence: string): readonly string[] => {
  const parts = partsIn(sentence);
  if (parts.length > 0) return parts;
  const [means = ''] = sentence.split(AIM);
  const pieces = CAN.test(means) ? means.split(ONE_MORE) : [];
  return pieces.length > FEWEST ? pieces.filter((piece) => isFeature(bare(piece))) : [];
};

const sentencesOf = ({ kind, start, end }: Block, folded: string): readonly string[] =>
  kind === 'paragraph' ? folded.slice(start, end).split(/(?<=\.) /) : [];

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
const linesOf = (block: Block, folded: string): readonly Block[] => {
  const lines = sentencesOf(block, folded);
  const isList = lines.length > 0 && lines.every((line) => DOES.test(line));
  return isList ? itemsOf(block, folded, lines) : [block];
};

const featuresIn = ({ blocks, folded }: Prose): Block[] => {
  const features: Block[] = [];
  let ofOthers = false;
  let announced = false;
  for (const block of blocks.flatMap((whole) => linesOf(whole, folded))) {
    if (block.kind === 'item') {
      if (!ofOthers && (announced || isFeature(bare(folded.slice(block.start, block.end)))))
        features.push(block);
      continue;
    }
    const end = folded.slice(Math.max(block.start, block.end - REACH), block.end);
    announced = ANNOUNCED.test(end);
    ofOthers = OTHER_LIST.test(end) || AIMS.test(end);
    features.push(...itemsOf(block, folded, sentencesOf(block, folded).flatMap(enumerated)));
  }
  return features;
};

const mostlyListed = (prose: Prose, features: readonly Block[]): boolean => {
  const listed = features.map(({ start, end }) => countWords(prose.folded.slice(start, end)));
  return listed.reduce((sum, words) => sum + words, 0) / countWords(prose.folded) >= MAIN;
};

/** The story of what changes for people, not the parts of a tool (METHOD: solution). */
export default ficheRule({ id: 'solution-feature-list', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  // Each part is judged by itself: a long story under one heading hides no list under another.
  for (const { prose } of solution?.sections ?? []) {
    const features = featuresIn(prose);
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
