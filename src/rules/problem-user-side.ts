import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { opening } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** « Élargir le public des usagers »: an aim says what is wished for, not who suffers. */
const AIM = /^[^a-z]*[a-z]{3,}(?:er|ir) (?:l[ea']|l?es |un|d[eu']|aux? )/;

/** The method begins with those who suffer, before the administration (METHOD: three pillars). */
export default ficheRule({ id: 'problem-user-side', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // The context may speak of anybody: where the problem has a section of its own, that one names them.
  const own = problem.sections.find(({ id }) => id === 'problem') ?? problem;
  const { text } = own.prose;
  for (const { folded, start } of sentences(own.prose)) {
    if (AIM.test(folded)) continue;
    if (ONE_PERSON.test(folded)) return;
    for (const { 0: word, index } of folded.matchAll(WORD))
      if (namesPeople(word, text.slice(start + index, start + index + word.length))) return;
  }
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
