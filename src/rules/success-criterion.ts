import { passage } from '../fiche/passage.ts';
import { dates } from '../prose/dates.ts';
import { opening } from '../prose/quote.ts';
import { quantities } from '../prose/quantities.ts';
import { ficheRule } from './rule.ts';

/** One criterion that anybody can check on a given day (METHOD: success-criterion). */
export default ficheRule(
  { id: 'success-criterion', severity: 'error', from: 'construction' },
  (fiche, report) => {
    const criterion = passage(fiche, 'success-criterion');
    if (!criterion) return;
    const times = dates(criterion.prose, undefined);
    const inTime = (start: number) => times.some((time) => start >= time.start && start < time.end);
    // A time says when: it is no figure, in digits or in words.
    const figures = quantities(criterion.prose).filter(({ start }) => !inTime(start));
    const names = [
      ...(figures.length === 0 ? ['figure'] : []),
      ...(times.length === 0 ? ['date'] : []),
    ];
    if (names.length === 0) return;
    report({
      id: 'success-criterion',
      section: criterion.heading,
      place: criterion.position,
      names,
      quote: opening(criterion.prose),
    });
  },
);
