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
/** A whole sentence tells what happens: « les dossiers sont classés par date ». */
const TELLS =
  /(?<!\b(?:qui|que|dont|ou) )\b(?:est|sont|ont|fait|font|recoit|recoivent|is|are|has|have|gets)\b/;
const TELLING_WORDS = 8;

const tellsOfSomebody = (item: string): boolean => {
  const words =
    item
      .match(/[a-z]{3,}/g)
      ?.filter((word) => word !== 'les' && word !== 'des' && word !== 'the') ?? [];
  if (LETS.test(item)) return false;
  return (
    SOMEBODY.test(item) ||
    words.slice(0, OPENING_WORDS).some((word) => namesPeople(word)) ||
    TELLS.test(item.split(' ', TELLING_WORDS).join(' '))
  );
};

/** A line that begins with what a tool does is an item without its dash: « Créer des tableaux de suivi ». */
const DOES = /^[a-z]{3,}(?:er|ir) [^\n]{5,120}[^:\s]$/;

/** A long item of several sentences is a story. */
const LONG = 200;
const SENTENCES = /[a-z)»][.!?] +[a-z«]/;

/** « d’abord », « dans un second temps », « à partir des guides »: when or how, no part of a tool. */
const WHEN_OR_HOW =
  /^(?:dans un|d'abord|ensuite|puis|enfin|a terme|etape|phase|a partir|sous|par|pour|grace|afin|first|then|finally)\b/;

/** What a list is said to be, just before it: aims and measures are no features. */
const OTHER_LIST =
  /\b(?:mesure[er]?s?|objectifs?|vise\w*|enjeux|benefices?|indicateurs?|reussite|pistes?|aims?|goals?)\b(?![^.\n]*\b(?:fonctionn|propos|permet|outil|service))[^.\n]*$/;
const REACH = 120;

const isFeature = (item: string): boolean =>
  !tellsOfSomebody(item) &&
  !WHEN_OR_HOW.test(item) &&
  !(item.length > LONG && SENTENCES.test(item));

const featuresIn = ({ blocks, folded }: Prose): Block[] => {
  const features: Block[] = [];
  let ofAims = false;
  for (const block of blocks) {
    const text = folded.slice(block.start, block.end);
    const item = block.kind === 'item' || (block.kind === 'paragraph' && DOES.test(text));
    if (!item) ofAims = OTHER_LIST.test(text.slice(-REACH));
    else if (!ofAims && isFeature(text.replace(/^[^a-z]+/, ''))) features.push(block);
  }
  return features;
};

/** The story of what changes for people, not the parts of a tool (METHOD: solution). */
export default ficheRule({ id: 'solution-feature-list', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  const { prose } = solution;
  const features = featuresIn(prose);
  const [first] = features;
  if (!first || features.length < FEWEST) return;
  const listed = features.reduce(
    (sum, { start, end }) => sum + countWords(prose.folded.slice(start, end)),
    0,
  );
  if (listed / countWords(prose.folded) < MAIN) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: first.position,
    quote: quote(prose, first.start, first.start),
    count: features.length,
  });
});
