import { passage } from '../fiche/passage.ts';
import { tellsOrdeal } from '../prose/ordeal.ts';
import { openedBy } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { TECHNOLOGY, TOOLS } from '../prose/tools.ts';
import { ficheRule } from './rule.ts';

/** How far before the tool something may be told of it, in characters. */
const REACH = 160;
/** Before the tool, in its clause: there is none, one is needed, or there are too many and old ones. */
const LACKING = new RegExp(
  `\\b(?:${[
    'absence|manqu(?:e|ent|ait|aient)|defaut|faute|inexistence|lack|(?:depourvu|demuni|prive)e?s?|aucune?(?! ne)|sans|pas de?',
    "n'(?:exist\\w+|y (?:a|avait|aura)|a|ont|avons|avions|avai(?:t|ent))|ne (?:dispos|possed|benefici)\\w+",
    'besoins?|needs?|faut|faudrait|faudra|fallait|necessit[a-z]+(?! de )|requi(?:ert|erent)|acces|dependance|difficultes? (?:[a-z]+ ){0,6}avec',
    'multiplicite|multitude|dispersion|heterogeneite|empilement|morcellement|vetuste|obsolescence|lourdeur|vieillissement',
  ].join('|')})\\b[^.,;\\n]{0,80}$`,
);
/** After it, in its clause: it is a bad one. */
const BAD =
  /^(?:, [a-z]+)?(?:[^.,;\n]|, (?:dont|souvent|parfois|source) ){0,120}\b(?:fai(?:t|sant) defaut|ses limites|a bout de souffle|fin de (?:vie|support)|date(?:nt)? de|decommission|depasse|vetust|erreurs|obsolet|lente?s?\b|vieilli|inexist|eclate|fragment|morcel|redondan|incomplet|incompatib|defaillan|instable|rudimentair|archai|inadapt|dysfonction|dispers|disparate|heterogene|isole|(?:peu|mal|faiblement|insuffisamment) [a-z])/;
/** After it: what it does not do, « l’outil de suivi ne permet », « des outils, souvent anciens, qui ne… ». */
const FAILING =
  /^(?:(?: d(?:e|u|es|e la) [a-z]+| d'[a-z]+)?(?: [a-z]+)? (?:ne |n')|[^.;\n]{0,180}(?:\bqui |, |, dont [a-z' ]{3,30} )(?:ne |n'))[a-z]/;
/** After it: « un logiciel dédié est nécessaire ». */
const NEEDED =
  /^(?: [a-z]+)? (?:(?:est|sont|serait|devient|est devenue?) (?:necessaire|indispensable|attendue?|souhaitee?|urgente?)|s'impose)/;
/** Before it: it is to be made, « l’objectif est de créer », « souhaite développer », « comment concevoir ». */
const MADE =
  /\b(?:cre(?:er|ation)|developp\w+|constru\w+|conce(?:voir|ption)|batir|m(?:ettre|ise) (?:en place|a disposition)|entrainer|moderniser|remplacer|refon(?:dre|te)|deploy\w+|s'appuyer sur|doter|disposer|offrir|fourni\w+|avec|grace a|a l'aide d|au moyen d|via|sur une?)\b[^.;\n]{0,50}$/;
const AIM =
  /\b(?:objectifs?|buts?|(?:le|ce|notre) projet(?! a )|s'agit|souhait\w+|vis(?:e|ent|ait|ons)|entend(?:ent|ons)?|ambition\w*|volonte|prevoi\w+|veu(?:t|lent)|voul\w+|voudr\w+|envisag\w+|comment)\b[^.;\n]{0,120}$/;
/** « cherchent une solution », « réclame un outil ». */
const WANTED =
  /\b(?:cherch|voul|voudr|veu|reclam|desir)[a-z]+ (?:disposer d'|avoir )?(?:une? |l[ea] |l')(?:nouvel(?:le)? )?$/;
const isAimed = (before: string): boolean => {
  if (WANTED.test(before)) return true;
  const made = before.search(MADE);
  return made >= 0 && AIM.test(before.slice(0, made));
};
/** Just before it: it is said to be the problem, « un problème d’outil », « le problème est donc un défaut d’outillage ». */
const SAID =
  /\bproblemes? (?:d'|(?:[a-z]+ )?(?:est|vient|tient|reside|c'est)\b[^.;]{0,25}\b(?:absence|manque|defaut|inexistence) d(?:e |'(?:une? )?))$|\bprobleme, c'est [^.;]{0,20}\b(?:absence|manque|defaut) d(?:e |'(?:une? )?)$/;
/** « développer une application »: an infinitive alone is what one wants to do. */
const TO_MAKE =
  /^\W*(?:operer|developper|creer|fournir|integrer|deployer|construire|concevoir|proposer|moderniser|refondre|remplacer|mettre (?:en place|a disposition)|doter|equiper)\b[^.,;:]{0,60}$/;
/** Work is told as what no machine does yet, people as those who have none. */
const BY_HAND = openedBy(
  ['sous-', 'peu ', 'mal ', 'insuff', 'faible', 'est ', 'sont ', 'reste', "n'e", 'ne sont'],
  /\b(?:sous-equipe|(?:peu|mal|insuffisamment|faiblement) (?:outille|equipe|informatise|numerise|dematerialise))e?s?\b|\b(?:est|sont|reste|restent) (?:encore |toujours |entierement |uniquement )+(?:au format |sur |en )?papier\b|\bn(?:'est|e sont|'etait) (?:pas|que peu|ni) (?:encore |totalement |suffisamment )?(?:automatis|dematerialis|numeris|informatis|digitalis|outill)/y,
);
/** « un outil de suivi »: an item of what is asked for, no sentence. */
const OPENS_ITEM = /^ ?une? $/;
const SENTENCE = /[.!?]$/;
/** What opens a list of what there is: « le dispositif comprend aussi : ». */
const THERE = /\b(?:c'est|propose|comprend|comporte|offre|existe|dispose)(?:nt)?\b[^.]{0,60}:\s*$/;

const isThere = (prose: Prose, item: Sentence): boolean => {
  const opening = sentences(prose).findLast(
    ({ start, folded }) => start < item.start && folded.trimEnd().endsWith(':'),
  );
  return opening !== undefined && THERE.test(opening.folded);
};

/** A tool may be the problem by itself, the aim, or one of the troubles. */
type Told = 'problem' | 'aim' | 'trouble';

/** How a sentence speaks of tools, where it makes a problem of them. */
const toldOfTools = (prose: Prose, sentence: Sentence): Told | undefined => {
  const told = TOOLS.all(prose, sentence).map(({ start, end }): Told | undefined => {
    const before = prose.folded.slice(Math.max(sentence.start, start - REACH), start);
    const after = prose.folded.slice(end, sentence.end);
    const isItem =
      OPENS_ITEM.test(before) && !SENTENCE.test(sentence.folded) && !isThere(prose, sentence);
    if (isItem || SAID.test(before)) return 'problem';
    if (isAimed(before) || TO_MAKE.test(before)) return 'aim';
    const fails = LACKING.test(before) || [BAD, FAILING, NEEDED].some((how) => how.test(after));
    return fails ? 'trouble' : undefined;
  });
  if (told.includes('problem')) return 'problem';
  if (told.includes('aim')) return 'aim';
  const fails = told.includes('trouble') || BY_HAND.test(prose, sentence);
  return fails || TECHNOLOGY.test(prose, sentence) ? 'trouble' : undefined;
};

/** The share of its sentences that makes a story mostly one of tools. */
const MOSTLY = 0.25;
/** « Manque d’outils : … »: the first word of all is that there is none. */
const NONE_FIRST = /^\W*(?:l[ea] |l'|un )?(?:absence|manque|defaut|inexistence|besoin)\b/;

/** Tools are told in passing where more of the text tells what people go through, or most of it something else. */
const isInPassing = (all: readonly Sentence[], tools: readonly Sentence[]): boolean => {
  const leads = tools[0] === all[0];
  if (leads && NONE_FIRST.test(all[0]!.folded)) return false;
  const others = all.filter((sentence) => !tools.includes(sentence));
  if (others.filter(({ folded }) => tellsOrdeal(folded)).length > tools.length) return true;
  return !leads && tools.length / all.length < MOSTLY;
};

/** Shorter pieces of a list are no story. */
const SHORTEST = 25;

/** Digital is a means, never the end: a missing tool is no problem that users suffer from (METHOD: the idea). */
export default ficheRule({ id: 'problem-tool-first', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // A context may speak of tools: the problem itself should not.
  const titled = problem.sections.find(({ id }) => id === 'problem');
  const own = titled ?? problem;
  const all = sentences(own.prose).filter(({ folded }) => folded.length > SHORTEST);
  const tools = all.flatMap((sentence) => {
    const told = toldOfTools(own.prose, sentence);
    return told ? [{ sentence, told }] : [];
  });
  // Where no heading announces the problem, an aim may be the solution’s.
  const itself = tools.find(({ told }) => told === 'problem' || (told === 'aim' && titled));
  const first = itself ?? tools[0];
  if (!first) return;
  const told = tools.map(({ sentence }) => sentence);
  if (!itself && isInPassing(all, told)) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: quote(own.prose, first.sentence.start),
  });
});
