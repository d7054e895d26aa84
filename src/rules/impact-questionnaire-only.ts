import { passage } from '../fiche/passage.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const QUESTIONNAIRE =
  /\b(?:questionnaires?|sondages?|enquetes? (?:de satisfaction|en ligne)|formulaires? (?:de satisfaction|en ligne)|google forms?|surveys?)\b/;
const MEETING =
  /\b(?:appel|appelle|telephon|visit|entretien|rencontr|observ|terrain|sur place|permanence|atelier|echang|tests? utilisateur|immersion|mesur|nombre|taux|part d|delai|call|interview|meet|number|rate|share|time)/;

/** People tell in a call or on a visit what no form asks (METHOD: impact). */
export default ficheRule(
  { id: 'impact-questionnaire-only', severity: 'warning' },
  (fiche, report) => {
    const impact = passage(fiche, 'impact');
    if (!impact) return;
    const found = QUESTIONNAIRE.exec(impact.prose.folded);
    if (!found || MEETING.test(impact.prose.folded)) return;
    report({
      id: 'impact',
      section: impact.heading,
      place: impact.position,
      quote: quote(impact.prose, found.index),
    });
  },
);
