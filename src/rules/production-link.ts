import { linksIn } from '../fiche/links.ts';
import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** A service that grows is a service anybody can open (METHOD: launch). */
export default ficheRule(
  { id: 'production-link', severity: 'error', from: 'acceleration' },
  (fiche, report) => {
    const launch = passage(fiche, 'launch');
    if (!launch || launch.sections.some((section) => linksIn(section).length > 0)) return;
    report({
      id: 'launch',
      section: launch.heading,
      place: launch.position,
      quote: opening(launch.prose),
    });
  },
);
