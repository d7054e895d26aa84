import { isBlank } from '../fiche/blank.ts';
import { ficheRule } from './rule.ts';

/** A heading with nothing of its author's own under it (METHOD: form). */
export default ficheRule({ id: 'section-empty', severity: 'error' }, (fiche, report) => {
  for (const { id, optional } of fiche.template.sections) {
    const found = fiche.sections.filter((section) => section.id === id);
    const [first] = found;
    if (!first || optional || !found.every((section) => isBlank(section, fiche.template))) continue;
    const { heading, position, prose } = first;
    report({ id, section: heading, place: position, quote: prose.text.slice(0, 80) });
  }
});
