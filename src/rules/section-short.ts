import { passage } from '../fiche/passage.ts';
import { countWords } from '../prose/prose.ts';
import { ficheRule } from './rule.ts';

/** Fewer words than the template's own minimum: a coach would have nothing to go on. */
export default ficheRule({ id: 'section-short', severity: 'warning' }, (fiche, report) => {
  for (const { id, minimumWords } of fiche.template.sections) {
    const found = passage(fiche, id);
    if (!found || countWords(found.prose.text) >= minimumWords) continue;
    report({ id, section: found.heading, place: found.position, count: minimumWords });
  }
});
