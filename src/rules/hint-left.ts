import { fold } from '../markdown/fold.ts';
import { ficheRule } from './rule.ts';

/** Shorter lines of a hint may be the author's own words by chance. */
const TELLING = 25;

/** The template's hint, which should not be seen, stands as visible text. */
export default ficheRule({ id: 'hint-left', severity: 'warning' }, (fiche, report) => {
  for (const { id, hint } of fiche.template.sections) {
    const lines = hint.split('\n').filter((line) => line.trim().length >= TELLING);
    for (const { heading, prose } of fiche.sections.filter((section) => section.id === id)) {
      const left = lines.find((line) => prose.folded.includes(fold(line.trim())));
      if (!left) continue;
      const place = prose.blocks.find(({ start, end }) =>
        prose.folded.slice(start, end).includes(fold(left.trim())),
      )?.position;
      report({ id, section: heading, place, quote: left.trim() });
      break;
    }
  }
});
