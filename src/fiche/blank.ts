import type { Section } from './fiche.ts';

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

/** True when a section says nothing of its author's own: empty, a placeholder, or the template's hint. */
export const isBlank = (
  { prose, nodes }: Pick<Section, 'prose' | 'nodes'>,
  hint: string,
): boolean => {
  if (prose.text === '') return !nodes.some(({ type }) => type === 'image');
  if (prose.text.length > Math.max(LONGEST_PLACEHOLDER, 2 * hint.length)) return false;
  const words = wordsOf(prose.folded);
  const hasContent = nodes.some(({ type }) => type === 'code' || type === 'table');
  if (words === '' || PLACEHOLDER.test(words)) return !hasContent || words === '';
  return hint.includes(words);
};
