import { passage } from '../fiche/passage.ts';
import { phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { hasQuantity } from '../prose/quantities.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

/** What can be built, and the view that an administration would have with it. */
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
  'messageries?',
  'fonctionnalites?',
  'services? numeriques?',
  'solutions? (?:numeriques?|informatiques?|techniques?|logicielles?|operationnelles?)',
  'numerisation',
  'digitalisation',
  'dematerialisation',
  'api',
  'hub',
  'moyens? de (?:mesure|suivi|pilotage|gestion)',
  'vision',
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
/** Before the tool, each with how much may stand between: « besoin criant d’un », « ne dispose pas de », « sans aucun ». */
const LACKING =
  /\b(?:(?:absence|manqu(?:e|ent)|defaut|faute|inexistence|lack|besoins?|needs?|faut|faudrait|necessite) [^.,;\n]{0,80}|(?:n'exist\w+|ne dispos\w+|n'(?:a|ont|avons)|(?:depourvu|demuni|prive)e?s?|(?:rassembl|regroup|centralis|fourni)\w+) [^.;\n]{0,40}|(?:(?:aucune?|sans|pas de|no|acces|dependance) |pas d')(?:[a-z]+[ ']){0,3})$/;
/** After it: it is said to fail. */
const FAILING =
  /^(?:, [a-z]+ )?[^.,;\n]{0,40}\b(?:obsoletes?|lente?s?|vieillissante?s?|inexistante?s?|inadaptee?s?|(?:ne sont|n'est|n'etai(?:t|ent)) pas|dysfonction\w+|peu [a-z]+|(?:faiblement|mal|insuffisamment) [a-z]+|dispers\w+|disparates?|heterogenes?|isolee?s?|(?:ne |n')(?:possed|permet|communiqu|offr|propos|repond)\w*)\b/;
/** Just before it: that there be one is the problem, or the question. */
const WANTED =
  /\b(?:problemes? d'|probleme,? c'est [^.;]{0,20}\b(?:absence|manque) d'|comment (?:concevoir|creer|construire|developper|mettre en place|batir) (?:une?|des) )$/;
/** « un outil de suivi »: an item of what is asked for, no sentence. */
const OPENS_ITEM = /^ ?une? $/;
const SENTENCE = /[.!?]$/;

type Told = 'wanted' | 'lacking';

/** How a sentence speaks of tools, where it makes a problem of them. */
const toldOfTools = (prose: Prose, sentence: Sentence): Told | undefined => {
  const told = TOOLS.all(prose, sentence).map(({ start, end }): Told | undefined => {
    const before = prose.folded.slice(Math.max(sentence.start, start - REACH), start);
    const after = prose.folded.slice(end, sentence.end);
    if (WANTED.test(before)) return 'wanted';
    if (OPENS_ITEM.test(before) && !SENTENCE.test(sentence.folded)) return 'wanted';
    return LACKING.test(before) || FAILING.test(after) ? 'lacking' : undefined;
  });
  if (told.includes('wanted')) return 'wanted';
  return told.includes('lacking') || TECHNOLOGY.test(prose, sentence) ? 'lacking' : undefined;
};

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
  const tools = all.flatMap((sentence) => {
    const told = toldOfTools(own.prose, sentence);
    return told ? [{ sentence, told }] : [];
  });
  const first = tools.find(({ told }) => told === 'wanted') ?? tools[0];
  if (!first) return;
  const leads = first.sentence === all[0] && !hasQuantity(problem.prose);
  if (first.told !== 'wanted' && !leads && tools.length / all.length < MOSTLY) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: quote(own.prose, first.sentence.start),
  });
});
