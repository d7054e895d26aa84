import type { Prose } from '../prose/prose.ts';
import type { Section } from './fiche.ts';
import { isOn } from './subject.ts';

/** What people and forms leave where nothing is said yet. */
const PLACEHOLDER =
  /^(?:_?no response_?|a (?:completer|remplir|preciser|definir|determiner|venir)(?: .*)?|en cours(?: de (?:redaction|reflexion|definition))?|to ?do|tbd|tbc|n ?\/ ?a|na|rien|neant|aucune?|none|xxx+|\?+|lorem ipsum.*)$/;

/** The words of a folded text alone: what a hint and its copy have in common. */
export const wordsOf = (folded: string): string =>
  folded
    .replace(/[^a-z0-9?/' ]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Longer texts are no placeholder. */
const LONGEST_PLACEHOLDER = 60;

/** What a question does not tell; a problem may be one, and so may a risk. */
const STATED = ['solution', 'deployment', 'impact'];
const asksOnly = ({ text, blocks }: Prose): boolean =>
  blocks.every(({ end }) => text[end - 1] === '?');

/** True when a section says nothing of its author's own: empty, a placeholder, or the template's hint. */
export const isBlank = (section: Omit<Section, 'blank'>, hint: string): boolean => {
  const { prose, nodes } = section;
  if (prose.text === '') return !nodes.some(({ type }) => type === 'image');
  if (STATED.some((subject) => isOn(subject, section)) && asksOnly(prose)) return true;
  if (prose.text.length > Math.max(LONGEST_PLACEHOLDER, 2 * hint.length)) return false;
  const words = wordsOf(prose.folded);
  const hasContent = nodes.some(({ type }) => type === 'code' || type === 'table');
  if (words === '' || PLACEHOLDER.test(words)) return !hasContent || words === '';
  return hint.includes(words);
};
