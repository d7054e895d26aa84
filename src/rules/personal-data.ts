import type { Section } from '../fiche/fiche.ts';
import { findPersonalData, mayHoldPersonalData } from '../prose/personal-data.ts';
import { ficheRule, type Report } from './rule.ts';

/** As many as one recognises one's own text by. */
const SHOWN = 3;

/** An issue is public: what names or reaches a private person has no place in it (METHOD: form). */
export default ficheRule({ id: 'personal-data', severity: 'warning' }, (fiche, report) => {
  const suspects = fiche.sections.filter(({ prose }) => mayHoldPersonalData(prose));
  return suspects.length === 0 ? undefined : look(suspects, report);
});

const look = async (sections: readonly Section[], report: Report): Promise<void> => {
  for (const { id, heading, position, prose } of sections) {
    const found = await findPersonalData(prose.text);
    if (found.length === 0) continue;
    const names = [...new Set(found.map(({ kind }) => kind))];
    const quote = found
      .slice(0, SHOWN)
      .map(({ shown }) => shown)
      .join(', ');
    report({ id, section: heading, place: position, names, quote });
  }
};
