import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** The method begins with those who suffer, before the administration (METHOD: three pillars). */
export default ficheRule({ id: 'problem-user-side', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // The context may speak of anybody: where the problem has a section of its own, that one names them.
  const own = problem.sections.find(({ id }) => id === 'problem') ?? problem;
  const { folded } = own.prose;
  if (ONE_PERSON.test(folded)) return;
  for (const [word] of folded.matchAll(WORD)) if (namesPeople(word)) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
