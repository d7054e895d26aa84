import type { Section } from './fiche.ts';
import { headingKey } from './heading.ts';
import { labelled, type Says } from './labelled.ts';
import { isOn, isOnNoSubject } from './subject.ts';

/** « Les résultats attendus : », « Objectifs 2026 », « Trois indicateurs seront suivis : »: what the list below is. */
const LABEL =
  /^(?:l[ea]s? |l'|nos |notre |deux |trois |quatre |\d )?(?:premiers |principaux )?(?:impacts?|indicateurs?|objectifs(?! d[eu'])|objectif \d|resultats|benefices|reussite)\b/;

const COUNTED = '(?:delais?|duree|nombre|part|proportion|recours|taux|temps|usage|volume)';
/** « L’impact sera mesuré par… », « nous suivrons des indicateurs », « l’objectif est d’augmenter le taux… », in the midst of the plan. */
const MEASURED = new RegExp(
  [
    '\\bimpact\\b[^.]{0,40}\\b(?:se|sera|est|(?:devra|doit|peut|pourra) etre) (?:ainsi )?mesur',
    "\\bmesur[a-z]+ (?:notre |l'|cet )impact (?:par|via|avec|grace|au moyen|a travers)\\b",
    '\\b(?:suiv[a-z]+|via|grace a) (?:de )?(?:des |ces |les )?(?:[a-z]+ )?indicateurs\\b',
    "\\bobjectifs? d(?:e |')[^.]{3,60}\\d ?%",
    `\\b(?:notre objectif (?:est|sera) d(?:e |')|objectif (?:est|sera) d(?:e |')(?:augment|avoir|baiss|diminu|divis|doubl|reduir))[^.,]{1,20} ${COUNTED}\\b`,
    `\\bnous (?:evalu|mesur|observ|regard|suiv)r?(?:er)?ons [^.,]{0,20}\\b${COUNTED}\\b`,
  ].join('|'),
);

/** « Notre impact : les élèves… », « L’impact espéré est une baisse »: it opens the line. */
const TOLD =
  /^(?:notre |nos |l'|les )?(?:impacts?|indicateurs? d'impact)(?: [a-z]+){0,2} ?(?::|(?:est|sera|sont|seront)\b)/;

/** True for a line that announces the measures below it, or a sentence that tells them. */
const announces: Says = (line, { blocks }, at) => {
  if (line.endsWith(':') && LABEL.test(line)) return true;
  if (blocks[at]?.kind === 'item') return false;
  return (
    TOLD.test(line) || MEASURED.test(line) || (blocks[at + 1]?.kind === 'item' && LABEL.test(line))
  );
};

/** « Notre ambition », « Bénéfices »: with a solution told elsewhere, what it is to change for people. */
const HOPED = /^(?:ambition|benefice)\b/;
const hoped = (filled: readonly Section[]): Section[] =>
  filled.some((section) => isOn('solution', section))
    ? filled.filter((section) => isOnNoSubject(section) && HOPED.test(headingKey(section.heading)))
    : [];

/** What tells of the impact where no heading does; what a problem does to people is no impact of the service. */
export const impactElsewhere = (filled: readonly Section[]): Section[] => {
  if (filled.some((section) => isOn('impact', section))) return [];
  const told = labelled(
    filled.filter((section) => !isOn('problem', section)),
    announces,
  );
  return told.length > 0 ? told : hoped(filled);
};
