import { negated } from '../prose/negation.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WORDS =
  /\b(?:cahiers? des charges|appels? d'offres?|marches? publics? (?:pour|de) (?:la |le |les )?(?:realis|developp|prestation)\w*|prestataires? (?:informatiques?|externes?|techniques?|retenus?|selectionnes?|choisis?)|(?:un|une|le|notre|du|par un|au) prestataires?|titulaires? du marche|maitrise d'(?:ouvrage|oeuvre|ovre)|specifications? (?:detaillees?|fonctionnelles?|techniques?)|conduite du changement|assistance a maitrise|amoa|calls? for tenders?|specification books?|contractors?|detailed specifications?|change management)\b/g;

/** There such words tell of the world as it is, not of what the team will do. */
const AS_IT_IS = ['problem', 'learnings'];

/** No specification book, no tender, no contractor: the team learns by building (METHOD: the idea). */
export default ficheRule({ id: 'procurement-words', severity: 'warning' }, (fiche, report) => {
  for (const { id, beside, heading, position, prose } of fiche.sections) {
    if (AS_IT_IS.some((told) => told === id || beside.includes(told))) continue;
    for (const match of prose.folded.matchAll(WORDS)) {
      const end = match.index + match[0].length;
      if (negated(prose, match.index, end)) continue;
      const names = [prose.text.slice(match.index, end)];
      report({
        id,
        section: heading,
        place: position,
        names,
        quote: quote(prose, match.index, end),
      });
      break;
    }
  }
});
