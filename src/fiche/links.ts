import type { Nodes } from 'mdast';
import type { Section } from './fiche.ts';

const LITERAL = /https:\/\/[^\s<>()"'|]+/g;

/** The https addresses of a section: links, images apart, and addresses written as they are. */
export const linksIn = (section: Section): readonly string[] => {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('https://'))
      found.push(node.url);
    if (node.type === 'text' || node.type === 'inlineCode')
      found.push(...(node.value.match(LITERAL) ?? []));
    if ('children' in node) node.children.forEach(visit);
  };
  section.nodes.forEach(visit);
  return found;
};
