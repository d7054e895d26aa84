import { ficheRule } from './rule.ts';

/** A heading with nothing of its author's own under it (METHOD: form). */
export default ficheRule({ id: 'section-empty', severity: 'error' }, (fiche, report) => {
  for (const { id, optional } of fiche.template.sections) {
    const same = fiche.sections.filter((section) => section.id === id);
    const [first] = same;
    // Written elsewhere under the same name, it is not empty but twice there.
    if (!first || optional || same.some(({ blank }) => !blank)) continue;
    const { heading, position, prose } = first;
    report({ id, section: heading, place: position, quote: prose.text.slice(0, 80) });
  }
});
