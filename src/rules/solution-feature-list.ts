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
/** « aux passagers, de consulter la liste »: what a tool lets somebody do is a feature still. */
const LETS = /^(?:aux?|a la|a l'|to) [^,]{3,60}, d[e']/;
/** What a part of a tool is called: such an item is a feature, however much it tells. */
const THING =
  /^(?:un |une |des |le |la |les |l')?(?:[a-z]+ )?(?:tableaux? de bord|moteurs? de recherche|interfaces?|modules?|annuaires?|catalogues?|simulateurs?|messageries?|formulaires?|bases? de donnees|bibliotheques?|cartographies?|espaces? (?:personnel|de [a-z]+)|api|alertes?|notifications?|exports?|filtres?|comptes? (?:dedie|personnel|utilisateur)|outils?|socles?|portails?|plate-?formes?|applications?|fonctionnalites?|systemes? d'alerte|fil d'actualite|forum|chat)\b/;
/** A whole sentence tells what happens: « les dossiers sont classés par date ». */
const TELLS =
  /(?<!\b(?:qui|que|dont|ou) |qu'|c')\b(?:est|sont|ont|fait|font|recoit|recoivent|is|are|has|have|gets)\b/;
const TELLING_WORDS = 8;

const tellsOfSomebody = (item: string): boolean => {
  const words =
    item
      .match(/[a-z]{3,}/g)
      ?.filter((word) => word !== 'les' && word !== 'des' && word !== 'the') ?? [];
  if (LETS.test(item) || THING.test(item)) return false;
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
const SENTENCES = /[a-z)»][.!?] +[a-z«]/;

/** « d’abord », « dans un second temps », « à partir des guides »: when or how, no part of a tool. */
const WHEN_OR_HOW =
  /^(?:dans un|d'abord|ensuite|puis|enfin|a terme|etape|phase|a partir|sous|par|pour|grace|afin|first|then|finally)\b/;

/** « L’équipe a : » is followed by what was done. */
const DONE = /\b(?:a|ont|avons) ?:? ?$/;

/** What a list is said to be, just before it: aims and measures are no features. */
const OTHER_LIST =
  /\b(?:mesure[er]?s?|objectifs?|vise\w*|enjeux|benefices?|resultats?|y sont|etapes?|indicateurs?|reussite|pistes?|chang\w+|aims?|goals?)\b(?![^.\n]*\b(?:fonctionn|propos|permet|outil|service))[^.\n]*$/;
const REACH = 120;

/** « améliorer le suivi », « rassurer les familles »: what it is good for. */
const PURPOSE =
  /^(?:ameliorer|rassurer|diminuer|faciliter|reduire|renforcer|garantir|favoriser|optimiser|fluidifier|encourager|limiter|lutter|sensibiliser|moins d|plus de|davantage|liberer|soutenir|augmenter|mieux|rendre|gagner|eviter)\b/;

const isFeature = (item: string): boolean =>
  !PURPOSE.test(item) &&
  !tellsOfSomebody(item) &&
  !WHEN_OR_HOW.test(item) &&
  (THING.test(item) || !(item.length > LONG && SENTENCES.test(item)));

/** A line of several such sentences lists as many: « Créer des tableaux. Suivre les dossiers. » */
const piecesOf = (block: Block, folded: string): readonly Block[] => {
  if (block.kind !== 'paragraph') return [block];
  const sentences = folded.slice(block.start, block.end).split(/(?<=\.) /);
  if (!sentences.every((sentence) => DOES.test(sentence))) return [block];
  let end = block.start - 1;
  return sentences.map((sentence) => {
    const start = end + 1;
    end = start + sentence.length;
    return { ...block, kind: 'item', start, end };
  });
};

const featuresIn = ({ blocks, folded }: Prose): Block[] => {
  const features: Block[] = [];
  let ofOthers = false;
  for (const block of blocks.flatMap((whole) => piecesOf(whole, folded))) {
    const text = folded.slice(block.start, block.end);
    const end = text.slice(-REACH);
    if (block.kind !== 'item') ofOthers = OTHER_LIST.test(end) || DONE.test(end);
    else if (!ofOthers && isFeature(text.replace(/^[^a-z]+/, ''))) features.push(block);
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
      quote: quote(prose, first.start, first.start),
      count: features.length,
    });
    return;
  }
});
