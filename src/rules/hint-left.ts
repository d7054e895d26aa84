import { placeOf } from '../prose/prose.ts';
import { ficheRule } from './rule.ts';

/** Shorter lines of a hint may be the author's own words by chance. */
const TELLING = 25;

/** The template's hint, which should not be seen, stands as visible text. */
export default ficheRule({ id: 'hint-left', severity: 'warning' }, (fiche, report) => {
  for (const { id, hintLines } of fiche.template.sections) {
    for (const section of fiche.sections) {
      if (section.id !== id) continue;
      const { heading, prose } = section;
      const left = hintLines.find((line) => line.length >= TELLING && prose.folded.includes(line));
      if (left === undefined) continue;
      const start = prose.folded.indexOf(left);
      const place = placeOf(prose, start);
      report({ id, section: heading, place, quote: prose.text.slice(start, start + left.length) });
      break;
    }
  }
});
