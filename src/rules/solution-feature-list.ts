import { passage } from '../fiche/passage.ts';
import { countWords } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const FEWEST = 3;
/** The share of the words that makes a list the main part. */
const MAIN = 0.45;

/** Words that features are told with; infinitives and nouns of action at the head of an item too. */
const FEATURE =
  /^(?:[a-z]+(?:er|ir|re|tion|ment|age|ure|ance)s?\b|(?:un|une|des|le|la|les|l'|d'|de|du|a|an|the) ?(?:[a-z]+ ){0,1}(?:outil|module|tableau|moteur|annuaire|carte|cartographie|simulateur|formulaire|espace|interface|messagerie|base|bibliotheque|catalogue|fil|systeme|service|notification|alerte|acces|suivi|gestion|export|import|recherche|plateforme|portail|site|application|calculateur|generateur|agenda|calendrier|forum|chat|api|dashboard|module|search|map)|(?:annuaire|carte|outil|espace|acces|suivi|recherche|tableau|moteur|export|import|alertes?|notifications?|messagerie|simulateur|formulaire|module|interface|api|base|fiche|dashboard))/;

/** The story of what changes for people, not the parts of a tool (METHOD: solution). */
export default ficheRule({ id: 'solution-feature-list', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution) return;
  const { prose } = solution;
  const items = prose.blocks.filter(({ kind }) => kind === 'item');
  const features = items.filter(({ start, end }) =>
    FEATURE.test(prose.folded.slice(start, end).replace(/^[^a-z]+/, '')),
  );
  const [first] = features;
  if (!first || features.length < FEWEST) return;
  const listed = items.reduce(
    (sum, { start, end }) => sum + countWords(prose.text.slice(start, end)),
    0,
  );
  if (listed / countWords(prose.text) < MAIN) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: first.position,
    quote: quote(prose, first.start, first.start),
    count: features.length,
  });
});
