import { phrases, type Span } from './phrases.ts';
import { concrete } from './places.ts';
import type { Prose } from './prose.ts';
import { sentenceAt } from './quote.ts';
import { verbs } from './verbs.ts';

/** Words for a service that begins: a trial, a launch, the first who use it. */
const BEGINNING = [
  'experiment\\w+',
  ...'territoire departement region site ville commune service phase test projet'
    .split(' ')
    .map((what) => `${what}s? pilotes?`),
  ...'le un du en'.split(' ').map((the) => `${the} pilote`),
  'region test',
  ...verbs('demarr test'),
  'phase de tests?',
  "tests? (?:d'un|de|a|au|aupres|avec|chez|dans|sur)",
  'essa(?:i|is|ye[a-z]*|yons)',
  'prototyp\\w+',
  'beta-?testeurs?',
  ...verbs('deploi deploy lanc'),
  ...'deploie lance'.split(' ').map((doing) => `${doing}ments?`),
  'ouvert(?:e|es|s)? (?:a|au|aux|en|dans|depuis)',
  'mi(?:se?s?) en (?:service|production|ligne)',
  'operationnel(?:le)?s? (?:dans|a|en|sur)',
  'demarrages?',
  'premieres? versions?',
  ...verbs('commenc debut').map((verb) => `${verb} (?:par|avec|a|en|dans|chez)`),
  'ouvr(?:ir(?:a|ons|ont)|ons)',
  'travaillons avec',
  'collabor(?:ons|ation|ations)',
  'partenariats? avec',
  'premi(?:er|ere)s? (?:utilisat\\w+|usagers|vague)',
  'launch(?:ed)? (?:in|with|at)',
  'tested (?:in|with|at)',
];
/** A plan tells how a service begins; that it is used is told of where it stands. */
export const PLANNED = phrases(BEGINNING);
const START = phrases([...BEGINNING, 'utilise(?:e|s|es|nt)? (?:par|dans|a|en)', 'utilisent']);

/** What was asked of people before anything was there. */
const INQUIRY = /\b(?:investigations?|entretiens?|enquetes?|questionnaires?|interview\w*)\b/;

export type Sentence = Pick<Prose, 'text' | 'folded'>;

/** How far into a sentence its subject may begin: « À Niort, … », « Les douze écoles … ». */
const OPENING = 25;

/**
 * The first sentence that tells of a start, and where: with a place, partners or those who are there.
 * They open the sentence or follow the start; what stands between belongs to something else.
 */
export const startIn = (
  prose: Prose,
  where: (sentence: Sentence) => Span | undefined = concrete,
  words = START,
): Span | undefined => {
  for (const { start: at } of words.all(prose)) {
    const [start, end] = sentenceAt(prose.text, at);
    const sentence = { text: prose.text.slice(start, end), folded: prose.folded.slice(start, end) };
    if (INQUIRY.test(sentence.folded)) continue;
    const first = where(sentence);
    if (!first) continue;
    const after = {
      text: sentence.text.slice(at - start),
      folded: sentence.folded.slice(at - start),
    };
    if (first.start < OPENING || where(after)) return { start, end };
  }
  return undefined;
};
