import { passage } from '../fiche/passage.ts';
import { isFirst } from '../method/stages.ts';
import { opening, quote } from '../prose/quote.ts';
import { workload } from '../prose/workload.ts';
import { ficheRule } from './rule.ts';

/** Days a week: two in the first stage, 60 % from the second on (METHOD: carrier). */
const OPTIONS = { days: 2, laterDays: 3 };

export default ficheRule(
  { id: 'carrier-time', severity: 'warning', options: OPTIONS },
  (fiche, report, options) => {
    const carrier = passage(fiche, 'carrier');
    if (!carrier) return;
    const told = workload(carrier.prose);
    const { programme, template } = fiche;
    const least = isFirst(programme.stages, template.stage) ? options.days : options.laterDays;
    if (told && told.days >= least) return;
    report({
      id: 'carrier',
      section: carrier.heading,
      place: carrier.position,
      names: told ? ['told'] : [],
      count: least,
      quote: told ? quote(carrier.prose, told.start) : opening(carrier.prose),
    });
  },
);
