import { fold } from '../markdown/fold.ts';
import type { Section } from './fiche.ts';
import type { Template } from './template.ts';

/** What people and forms leave where nothing is said yet. */
const PLACEHOLDER =
  /^(?:_?no response_?|a (?:completer|remplir|preciser|definir|venir)|en cours(?: de (?:redaction|reflexion|definition))?|to ?do|tbd|tbc|n ?\/ ?a|na|rien|neant|aucune?|none|xxx+|\?+|lorem ipsum.*)$/;

const key = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9?/' ]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** True when a section says nothing of its author's own: empty, a placeholder, or the template's hint. */
export const isBlank = (section: Section, template: Template): boolean => {
  const hasContent = section.nodes.some(({ type }) => type === 'code' || type === 'table');
  if (section.prose.text === '') return !section.nodes.some(({ type }) => type === 'image');
  const words = key(section.prose.text);
  if (words === '' || PLACEHOLDER.test(words)) return !hasContent || words === '';
  const expected = template.sections.find(({ id }) => id === section.id);
  return expected !== undefined && expected.hint !== '' && key(expected.hint).includes(words);
};
