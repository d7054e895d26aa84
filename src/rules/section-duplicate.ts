import { ficheRule } from './rule.ts';

/** The same section twice: the reader does not know which one holds. */
export default ficheRule({ id: 'section-duplicate', severity: 'warning' }, (fiche, report) => {
  for (const { id } of fiche.template.sections) {
    const [first, second] = fiche.sections.filter((section) => section.id === id);
    if (!first || !second) continue;
    report({ id, section: second.heading, place: second.position, quote: second.heading });
  }
});
