import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** The method begins with those who suffer, before the administration (METHOD: three pillars). */
export default ficheRule({ id: 'problem-user-side', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem || ONE_PERSON.test(problem.prose.folded)) return;
  for (const [word] of problem.prose.folded.matchAll(WORD)) if (namesPeople(word)) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
