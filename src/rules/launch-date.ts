import { passage } from '../fiche/passage.ts';
import { dates } from '../prose/dates.ts';
import { opening, quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** An imperfect service in production within six months of the stage's beginning (METHOD: three pillars). */
export default ficheRule(
  { id: 'launch-date', severity: 'error', from: 'construction', options: { months: 6 } },
  (fiche, report, options) => {
    const launch = passage(fiche, 'launch');
    if (!launch) return;
    const since = fiche.stageSince ?? fiche.filedAt;
    const times = dates(launch.prose, since === undefined ? undefined : new Date(since));
    const about = { id: 'launch', section: launch.heading, place: launch.position };
    const [first] = times;
    if (!first) return report({ ...about, quote: opening(launch.prose) });
    if (times.some(({ months = 0 }) => months <= options.months)) return;
    report({
      ...about,
      count: Math.round(first.months ?? 0),
      quote: quote(launch.prose, first.start, first.end),
    });
  },
);
