import { countWords } from '../prose/words.ts';
import { ficheRule } from './rule.ts';

/** The sections of the fiche produit. */
const SECTIONS = 9;

/** About two pages (METHOD: form), in words, for so many sections. */
const OPTIONS = { words: 1_600 };

/** A fiche is read by people with ten minutes. Later stages hold more sections and may be longer. */
export default ficheRule(
  { id: 'fiche-long', severity: 'warning', options: OPTIONS },
  (fiche, report, options) => {
    const limit = Math.round(
      (options.words * Math.max(SECTIONS, fiche.template.sections.length)) / SECTIONS,
    );
    const letters = fiche.sections.reduce((sum, { prose }) => sum + prose.text.length, 0);
    // Words have two letters at least, with the space after them.
    if (letters < 2 * limit) return;
    const count = fiche.sections.reduce((sum, { prose }) => sum + countWords(prose.folded), 0);
    if (count > limit) report({ count });
  },
);
