import { passage } from '../fiche/passage.ts';
import { namesPeople } from '../method/people.ts';
import { countWords } from '../prose/words.ts';
import { quote } from '../prose/quote.ts';
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
    words.slice(0, OPENING_WORDS).some(namesPeople) ||
    TELLS.test(item.split(' ', TELLING_WORDS).join(' '))
  );
};

/** A line that begins with what a tool does is an item without its dash: « Créer des tableaux de suivi ». */
const DOES = /^[a-z]{3,}(?:er|ir) [^\n]{5,120}$/;

/** The story of what changes for people, not the parts of a tool (METHOD: solution). */
export default ficheRule({ id: 'solution-feature-list', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  const { prose } = solution;
  const items = prose.blocks.filter(
    ({ kind, start, end }) =>
      kind === 'item' || (kind === 'paragraph' && DOES.test(prose.folded.slice(start, end))),
  );
  const features = items.filter(
    ({ start, end }) => !tellsOfSomebody(prose.folded.slice(start, end).replace(/^[^a-z]+/, '')),
  );
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
