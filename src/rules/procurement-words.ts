import { negated } from '../prose/negation.ts';
import { phrases } from '../prose/phrases.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WORDS = phrases([
  'cahiers? des charges',
  "appels? d'offres?",
  'marches? publics? (?:pour|de) (?:la |le |les )?(?:realis|developp|prestation)\\w*',
  'un marche public (?:sera|est|va|doit)',
  'prestataires? (?:informatiques?|externes?|techniques?|retenus?|selectionnes?|choisis?)',
  ...['une?', 'le', 'notre', 'du', 'au'].map((one) => `${one} prestataires?`),
  'titulaires? du marche',
  "maitrise d'(?:ouvrage|oeuvre|ouvre)",
  'specifications? (?:detaillees?|fonctionnelles?|techniques?)',
  'conduite du changement',
  'assistance a maitrise',
  'amoa',
  'calls? for tenders?',
  'specification books?',
  'contractors?',
  'detailed specifications?',
  'change management',
]);

/** Told of those who answer it, a tender is another's: « les lauréats d’un appel d’offres ». */
const ANSWERED = /\b(?:candidat|laureat|repon[ds])[a-z]* [^.,;:\n]{0,25}$/;
const REACH = 40;

/** There such words tell of the world as it is, not of what the team will do. */
const AS_IT_IS = ['problem', 'learnings'];

/** No specification book, no tender, no contractor: the team learns by building (METHOD: the idea). */
export default ficheRule({ id: 'procurement-words', severity: 'warning' }, (fiche, report) => {
  for (const { id, beside, heading, position, prose } of fiche.sections) {
    if (AS_IT_IS.some((told) => told === id || beside.includes(told))) continue;
    for (const { start, end } of WORDS.all(prose)) {
      if (negated(prose, start, end)) continue;
      if (ANSWERED.test(prose.folded.slice(Math.max(0, start - REACH), start))) continue;
      const names = [prose.text.slice(start, end)];
      report({
        id,
        section: heading,
        place: position,
        names,
        quote: quote(prose, start, end),
      });
      break;
    }
  }
});
