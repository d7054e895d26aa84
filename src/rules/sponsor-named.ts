import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const PERSON =
  /(?:\b(?:M\.|Mme|Mr|Mrs|Ms|Dr|Monsieur|Madame) \p{Lu}|\p{Lu}\p{Ll}+ (?:(?:de|du|d['’]) ?)?\p{Lu}[\p{L}'’-])/u;
const ADMINISTRATION =
  /\b(?:direct(?:ion|eur|rice|or)|prefe(?:t|cture)|secretariat|secretaire general|delegu|delegation|cabinet|president|rectorat|recteur|rectrice|mairie d|maire d|conseil (?:departemental|regional)|agence|sous-direct|chef(?:fe)? de (?:service|bureau)|ministere (?:de|du|des) |ministre (?:de|du|des) |inspection generale|head of|ministry of|dg[a-z]{1,4}\b|dinum|anct|caisse nationale)/;
const SEARCH =
  /\b(?:rendez-vous|rencontr|presente|contact|sollicit|nous cherchons|je cherche|recherche en cours|prevu|propos\w|entretien|meeting|we are (?:looking|meeting)|i am (?:looking|meeting))/;
const ABSENT =
  /^(?:a (?:trouver|identifier|definir|preciser|confirmer)|pas encore|non|aucun|en recherche|le ministere|l'etat|l'administration|to be (?:found|defined))[ .!…]*$/;

/** A sponsor high up protects the zone of autonomy (METHOD: the idea). */
export default ficheRule(
  { id: 'sponsor-named', severity: 'warning', errorFrom: 'construction' },
  (fiche, report) => {
    const sponsor = passage(fiche, 'sponsor');
    if (!sponsor) return;
    const { text, folded } = sponsor.prose;
    const named =
      PERSON.test(text) ||
      ADMINISTRATION.test(folded) ||
      /\b\p{Lu}{3,6}\b/u.test(text) ||
      SEARCH.test(folded);
    if (named && !ABSENT.test(folded)) return;
    report({
      id: 'sponsor',
      section: sponsor.heading,
      place: sponsor.position,
      quote: opening(sponsor.prose),
    });
  },
);
