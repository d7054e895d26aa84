import { passage } from '../fiche/passage.ts';
import { reached } from '../method/stages.ts';
import { opening, quote } from '../prose/quote.ts';
import { workload } from '../prose/workload.ts';
import { ficheRule } from './rule.ts';

/** Days a week: two in investigation, 60 % from construction on (METHOD: carrier). */
const needed = { before: 2, after: 3 };

export default ficheRule({ id: 'carrier-time', severity: 'warning' }, (fiche, report) => {
  const carrier = passage(fiche, 'carrier');
  if (!carrier) return;
  const told = workload(carrier.prose.folded);
  const least = reached(fiche.template.stage, 'construction') ? needed.after : needed.before;
  if (told && told.days >= least) return;
  report({
    id: 'carrier',
    section: carrier.heading,
    place: carrier.position,
    names: told ? ['told'] : [],
    count: least,
    quote: told ? quote(carrier.prose, told.start, told.start) : opening(carrier.prose),
  });
});
