import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import type { Prose } from '../prose/prose.ts';
import { quantities } from '../prose/quantities.ts';
import { ficheRule } from './rule.ts';

const ENOUGH = 3;

const MEASURE =
  /\b(?:nombres? d|nb |taux d|parts? d|proportion d|pourcentages?|delais?|duree|temps (?:moyen|median|gagne|passe|de|d'attente|d'acces)|(?:temps|couts?|volume|montant|score|indice|satisfaction|recours|frequence|reduction|diminution|augmentation|hausse|baisse|economies?|quantite|tonnes|niveau|retention|nps)\b|nombre|number of|rate of|share of|percentage|average|median|time (?:to|from|spent)|reduction)/g;

/** Items, rows and sentences that measure something, each counted once; several measures in one sentence each. */
const countMeasures = (prose: Prose): number => {
  const listed = prose.blocks.filter(({ kind }) => kind === 'item' || kind === 'row').length;
  const named = prose.folded.match(MEASURE)?.length ?? 0;
  return Math.max(
    listed,
    named,
    quantities(prose).filter(({ kind }) => kind !== 'duration').length,
  );
};

/** Steered by its impact alone, a team needs three ways to see it (METHOD: impact). */
export default ficheRule(
  { id: 'impact-indicators', severity: 'warning', errorFrom: 'construction' },
  (fiche, report) => {
    const impact = passage(fiche, 'impact');
    if (!impact) return;
    const count = countMeasures(impact.prose);
    if (count >= ENOUGH) return;
    report({
      id: 'impact',
      section: impact.heading,
      place: impact.position,
      count,
      quote: opening(impact.prose),
    });
  },
);
