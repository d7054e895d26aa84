import { passage } from '../fiche/passage.ts';
import { countWords } from '../prose/words.ts';
import { ficheRule } from './rule.ts';

/** A text of many more letters than that holds its words: they need no counting. */
const LONG_WORD = 10;

/** Fewer words than the template's own minimum: a coach would have nothing to go on. */
export default ficheRule({ id: 'section-short', severity: 'warning' }, (fiche, report) => {
  for (const { id, minimumWords } of fiche.template.sections) {
    const found = passage(fiche, id);
    if (!found || found.prose.text.length > minimumWords * LONG_WORD) continue;
    if (countWords(found.prose.folded) >= minimumWords) continue;
    report({ id, section: found.heading, place: found.position, count: minimumWords });
  }
});
