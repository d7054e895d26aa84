import { findPersonalData } from '../prose/personal-data.ts';
import { ficheRule } from './rule.ts';

/** As many as one recognises one's own text by. */
const SHOWN = 3;

/** An issue is public: what names or reaches a private person has no place in it (METHOD: form). */
export default ficheRule({ id: 'personal-data', severity: 'warning' }, async (fiche, report) => {
  for (const { id, heading, position, prose } of fiche.sections) {
    const found = await findPersonalData(prose.text);
    if (found.length === 0) continue;
    const names = [...new Set(found.map(({ kind }) => kind))];
    const quote = found
      .slice(0, SHOWN)
      .map(({ shown }) => shown)
      .join(', ');
    report({ id, section: heading, place: position, names, quote });
  }
});
