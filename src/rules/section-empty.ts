import { isBlank } from '../fiche/blank.ts';
import { ficheRule } from './rule.ts';

/** A heading with nothing of its author's own under it (METHOD: form). */
export default ficheRule({ id: 'section-empty', severity: 'error' }, (fiche, report) => {
  const blank = fiche.sections.filter((section) => isBlank(section, fiche.template));
  for (const { id, heading, position, prose } of blank) {
    const expected = fiche.template.sections.find((section) => section.id === id);
    const first = fiche.sections.find((section) => section.id === id);
    if (!expected || expected.optional || first?.heading !== heading) continue;
    // Written elsewhere under the same name, it is not empty but twice there.
    if (fiche.sections.some((section) => section.id === id && !blank.includes(section))) continue;
    report({ id, section: heading, place: position, quote: prose.text.slice(0, 80) });
  }
});
