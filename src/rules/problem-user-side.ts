import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { firstMatch } from '../prose/matches.ts';
import { opening } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** « Élargir le public des usagers »: an aim says what is wished for, not who suffers. */
const AIM = /^[^a-z]*[a-z]{3,}(?:er|ir) (?:l[ea']|un|d[eu']|aux? )/;

/**
 * « propose aux familles », « le statut des agents », « la satisfaction des usagers »: whom a service is
 * given to, or what is said of a group, is not yet somebody who suffers.
 */
const NOT_SUFFERING =
  /\b(?:a (?:la )?disposition|destination|propos(?:e|ent|er|ant)|offr(?:e|ent|ir|ant)|fourni(?:r|t|ssent)|reponses?|satisfaction|attentes|avis|statuts?|publics?|cibles?|donnees|informations|typologies?|accompagner(?: un nombre)?) (?:[a-z]+ ){0,4}(?:[dl]')?$/;
const REACH = 60;

/** Those whom a service is for may be organisations, where the text says that they suffer: « les communes se heurtent à… ». */
const GROUP = phrases(
  'collectivites? communes? intercommunalites? mairies? structures? etablissements? hopitaux ecoles tribunaux greffes casernes prefectures'.split(
    ' ',
  ),
);
const SUFFERING =
  "(?:se heurt\\w+|pein(?:e|ent) a|ne sa(?:it|vent) pas|isolee?s|demunie?s|debordee?s?|submergee?s?|saturee?s?|souffr\\w+|renonc\\w+|manqu(?:e|ent) de|perd(?:ent)?|n'(?:a|ont) (?:pas|ni) (?:le temps|les|la|de|d')|a du mal|ont du mal|(?:a|ont) besoin d|confrontee?s?|(?:fait|font) face|n(?:e |')(?:parvien|dispos|arriv)\\w+ (?:pas|plus))";
const SUFFERS = new RegExp(`^[^\\n]{0,150}?\\b${SUFFERING}`);
const SUFFERED =
  /\b(?:frustration|lassitude|detresse|charge|poids|casse-tete)\b[^.\n]{0,40} (?:des|pour les|pour de nombreuses) $/;

const groupSuffers = (prose: Prose): boolean =>
  GROUP.all(prose).some(
    ({ start, end }) =>
      SUFFERS.test(prose.folded.slice(end)) ||
      SUFFERED.test(prose.folded.slice(Math.max(0, start - REACH), start)),
  );

/** The method begins with those who suffer, before the administration (METHOD: three pillars). */
export default ficheRule({ id: 'problem-user-side', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // The context may speak of anybody: where the problem has a section of its own, that one names them.
  const own = problem.sections.find(({ id }) => id === 'problem') ?? problem;
  const { text } = own.prose;
  for (const { folded, start } of sentences(own.prose)) {
    if (AIM.test(folded)) continue;
    if (ONE_PERSON.test(folded)) return;
    const somebody = firstMatch(WORD, folded, ({ 0: word, index }) => {
      const written = () => text.slice(start + index, start + index + word.length);
      if (!namesPeople(word) || !namesPeople(word, written())) return undefined;
      return NOT_SUFFERING.test(folded.slice(Math.max(0, index - REACH), index)) ? undefined : word;
    });
    if (somebody !== undefined) return;
  }
  if (groupSuffers(own.prose)) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
