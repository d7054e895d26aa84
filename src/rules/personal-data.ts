import { findPersonalData } from '../prose/personal-data.ts';
import { ficheRule } from './rule.ts';

/** An issue is public: what names or reaches a private person has no place in it (METHOD: form). */
export default ficheRule({ id: 'personal-data', severity: 'warning' }, async (fiche, report) => {
  for (const { id, heading, position, prose } of fiche.sections) {
    for (const { kind, shown } of await findPersonalData(prose.text)) {
      report({ id, section: heading, place: position, names: [kind], quote: shown });
    }
  }
});
