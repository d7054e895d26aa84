import { distance } from 'fastest-levenshtein';
import { fold } from '../markdown/fold.ts';

const LEADING =
  /^(?:(?:le|la|les|un|une|des|notre|nos|votre|vos|mon|ma|mes|the|our|your|my|a|an) |l')/;
const NUMBERING =
  /^(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:\.\d{1,2})* ?[.):-] ?|\d{1,2}(?:\.\d{1,2})* )/;

/** The key under which two headings are the same: case, accents, numbering, emoji, articles and plurals apart. */
export const headingKey = (heading: string): string => {
  let key = fold(heading)
    .replace(/\((?:e?s|x)\)|[·.]e(?:[·.]?s)?\b/g, '')
    .replace(/[^a-z0-9 '.):-]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/\bsix\b/g, '6');
  for (let article = LEADING.exec(key); article; article = LEADING.exec(key)) {
    key = key.slice(article[0].length);
  }
  return key
    .replace(/[^a-z0-9' ]/g, ' ')
    .replace(/\b([a-z]{3,})[sx]\b/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
};

/** An id made of a heading: « partenaires-locaux ». */
export const slug = (heading: string): string =>
  headingKey(heading).replace(/[^a-z0-9]+/g, '-') || 'section';

/** Typing slips that a name of that length can bear and still be itself. */
const slips = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : 2);

const LONGEST = 60;
/** « Service » alone begins many a heading; « Plan de déploiement » does not. */
const wordsAfter = (name: string): number => (name.includes(' ') ? 6 : 3);

/**
 * How well a written heading fits a name, both as keys: 3 the same, 2 misspelt,
 * 1 the name with a few words after it (« Solution proposée »), 0 not at all.
 */
export const fit = (written: string, name: string): 0 | 1 | 2 | 3 => {
  if (written === name) return 3;
  if (written.length > LONGEST) return 0;
  const allowed = slips(name.length);
  if (
    allowed > 0 &&
    Math.abs(written.length - name.length) <= allowed &&
    distance(written, name) <= allowed
  ) {
    return 2;
  }
  if (written[name.length] !== ' ' || !written.startsWith(name)) return 0;
  return written.slice(name.length + 1).split(' ').length <= wordsAfter(name) ? 1 : 0;
};
