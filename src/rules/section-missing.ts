import { ficheRule } from './rule.ts';

/** The template is the schema: each of its headings must be there (METHOD: the fiche). */
export default ficheRule({ id: 'section-missing', severity: 'error' }, (fiche, report) => {
  for (const { id, heading, optional } of fiche.template.sections) {
    const found = fiche.sections.some(
      (section) => section.id === id || (!section.blank && section.beside.includes(id)),
    );
    if (!found && !optional) report({ id, section: heading });
  }
});
