import { ficheRule } from './rule.ts';

/** A heading with nothing of its author's own under it (METHOD: form). */
export default ficheRule({ id: 'section-empty', severity: 'error' }, (fiche, report) => {
  for (const { id, heading, position, prose, blank } of fiche.sections) {
    if (!blank) continue;
    const expected = fiche.template.sections.find((section) => section.id === id);
    const same = fiche.sections.filter((section) => section.id === id);
    if (!expected || expected.optional || same[0]?.heading !== heading) continue;
    // Written elsewhere under the same name, it is not empty but twice there.
    if (same.some((section) => !section.blank)) continue;
    report({ id, section: heading, place: position, quote: prose.text.slice(0, 80) });
  }
});
