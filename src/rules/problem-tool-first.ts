import { passage } from '../fiche/passage.ts';
import { phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasQuantity } from '../prose/quantities.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

const TOOLS = phrases([
  'outils?(?: numeriques?)?',
  'outillage',
  'plate-?formes?',
  'logiciels?',
  'applications?',
  'applis?',
  'portails?',
  'sites? (?:internet|web|unique)',
  "systemes? d'information",
  'si',
  'systemes?(?! (?:educati|judiciaire|scolaire|social|de s))',
  'bases? de donnees',
  'referentiels?',
  'moteur de recherche',
  'fonctionnalites?',
  'services? numeriques?',
  'solutions? (?:numeriques?|informatiques?|techniques?|logicielles?|operationnelles?)',
  'numerisation',
  'digitalisation',
  'dematerialisation',
  'api',
  'hub',
  'moyens? de (?:mesure|suivi|pilotage|gestion)',
  'guichet unique',
  'tools?',
  'platforms?',
  'software',
  'database',
]);
const TECHNOLOGY = phrases([
  'blockchain',
  'intelligence artificielle',
  'chatbots?',
  'agents? conversationnels?',
  'machine learning',
  'metavers',
  'jumeau numerique',
  'artificial intelligence',
  "modeles? (?:d')?ia",
  'dependance technologique',
  'percee technologique',
  'verrou technologique',
  'ia generative',
  'realite (?:mixte|virtuelle|augmentee)',
  "potentiel (?:des technologies|de l'ia|du numerique)",
]);

/** How far from the tool its lack may be told, in characters. */
const REACH = 80;
/** Just before the tool: it is said to be missing. */
const LACKING =
  /\b(?:(?:absence|manque|manquent|defaut|inexistence|lack|besoin|need|needs|il faut|il faudrait|necessite)(?: est)? (?:d'un |d'une |d'|de |des |of |for |a |an |un |une )[^.,;\n]{0,40}|(?:aucune?|pas d'|pas de |no )(?: ?[a-z]+){0,3} ?|(?:n'exist\w+|ne dispos\w+) [^.;\n]{0,40}|n'(?:a|ont|avons) [^.;\n]{0,30}|problemes? d'|sans (?:aucune? |une? )?|(?:depourvu|prive|demuni)e?s? (?:de |d')[^.,;\n]{0,30}|(?:absence|manque) [^.;\n]{0,80}(?:et|ou) d'une? |(?:rassembler|centraliser|regrouper|reunir) [^.;\n]{0,40}(?:dans|sur) une? (?:seule? )?|acces a (?:des |un |une )|dependance (?:a |aux )(?:des |un |une )?|fourni(?:r|ssant) (?:un |une |des ))$/;
/** Just after it: it is said to fail. */
const FAILING =
  /^(?:, [a-z]+ )?[^.,;\n]{0,40}\b(?:obsoletes?|lents?|lentes?|vieillissants?|inexistants?|inadaptes?|(?:ne sont|n'est|n'etai\w+) pas |dysfonction\w+|peu (?:performant|fonctionnel|ergonomique|adapte|accessible|intuiti|convivia)\w*|(?:faiblement|mal|insuffisamment) [a-z]+|dispers\w+|disparates?|heterogenes?|non efficient|isoles?|(?:ne |n')(?:possed|permet|communiqu|offr|propos|repond)\w*)/;

const speaksOfTools = (prose: Prose, sentence: Sentence): boolean =>
  TECHNOLOGY.test(prose, sentence) ||
  TOOLS.all(prose, sentence).some(({ start, end }) => {
    const before = prose.folded.slice(Math.max(sentence.start, start - REACH), start);
    const after = prose.folded.slice(end, Math.min(sentence.end, end + REACH));
    return LACKING.test(before) || FAILING.test(after);
  });

/** The problem called by its name: « un problème d’outil ». */
const PLAINLY = /\bproblemes? d'(?:outils?|outillage|systemes? d'information)\b/;

/** The share of its sentences that makes a story mostly one of tools. */
const MOSTLY = 0.25;
/** Shorter pieces of a list are no story. */
const SHORTEST = 25;

/** Digital is a means, never the end: a missing tool is no problem that users suffer from (METHOD: the idea). */
export default ficheRule({ id: 'problem-tool-first', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // A context may speak of tools: the problem itself should not.
  const own = problem.sections.find(({ id }) => id === 'problem') ?? problem;
  const all = sentences(own.prose).filter(({ folded }) => folded.length > SHORTEST);
  const tools = all.filter((sentence) => speaksOfTools(own.prose, sentence));
  const [first] = tools;
  if (!first) return;
  const leads = all.indexOf(first) === 0 && !hasQuantity(problem.prose);
  const plainly = all.some(({ folded }) => PLAINLY.test(folded));
  if (!leads && !plainly && tools.length / all.length < MOSTLY) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: quote(own.prose, first.start + 1, first.start + 1),
  });
});
