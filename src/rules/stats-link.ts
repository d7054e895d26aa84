import { linksIn } from '../fiche/links.ts';
import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Figures in the open are what the committee, and everyone, can check (METHOD: measured-impact). */
export default ficheRule(
  { id: 'stats-link', severity: 'error', from: 'acceleration' },
  (fiche, report) => {
    const impact = passage(fiche, 'measured-impact');
    if (!impact) return;
    if (
      impact.sections
        .flatMap(linksIn)
        .some((url) => /stat|metabase|impact|dashboard|tableau/i.test(url))
    )
      return;
    report({
      id: 'measured-impact',
      section: impact.heading,
      place: impact.position,
      quote: opening(impact.prose),
    });
  },
);
