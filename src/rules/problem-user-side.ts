import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { opening } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** « Élargir le public des usagers »: an aim says what is wished for, not who suffers. */
const AIM = /^[^a-z]*[a-z]{3,}(?:er|ir) (?:l[ea']|l?es |un|d[eu']|aux? )/;

/**
 * « propose aux familles », « le statut des agents », « la satisfaction des usagers »: whom a service is
 * given to, or what is said of a group, is not yet somebody who suffers.
 */
const NOT_SUFFERING =
  /\b(?:a (?:la )?disposition|destination|propos(?:e|ent|er|ant)|offr(?:e|ent|ir|ant)|fourni(?:r|t|ssent)|reponses?|satisfaction|attentes|avis|statuts?|publics?|cibles?|donnees|informations|typologies?|accompagner(?: un nombre)?) (?:[a-z]+ ){0,3}?(?:aux? |d[eu]s? |de l'|d'|a l'|sur les |l[ea]s? )?$/;
const REACH = 60;

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
    for (const { 0: word, index } of folded.matchAll(WORD))
      if (
        namesPeople(word, text.slice(start + index, start + index + word.length)) &&
        !NOT_SUFFERING.test(folded.slice(Math.max(0, index - REACH), index))
      )
        return;
  }
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
