import type { Nodes } from 'mdast';
import { ficheRule } from './rule.ts';

/** What GitHub and telephones write by themselves: it describes nothing. */
const EMPTY =
  /^(?:image|img|photo|capture(?: d'ecran)?|screenshot|untitled|sans titre)?[\s_\-\d().:]*(?:\.(?:png|jpe?g|gif|webp))?$/i;
const HTML_IMAGE = /<img\b[^<>]*>/gi;
const HTML_SOURCE = /\bsrc\s*=\s*["']([^"']*)/i;
const HTML_ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const addresses = (node: Nodes): string[] => {
  if (node.type === 'image') return EMPTY.test(node.alt ?? '') ? [node.url] : [];
  if (node.type === 'imageReference') return EMPTY.test(node.alt ?? '') ? [node.identifier] : [];
  if (node.type !== 'html' || !/<img/i.test(node.value)) return [];
  return [...node.value.matchAll(HTML_IMAGE)].flatMap(([tag]) => {
    const alt = HTML_ALT.exec(tag);
    return EMPTY.test(alt?.[1] ?? alt?.[2] ?? '') ? [HTML_SOURCE.exec(tag)?.[1] ?? ''] : [];
  });
};

/** Adds to `found` the images below the nodes that say nothing of what they show. */
const findImages = (nodes: readonly Nodes[], found: string[]): string[] => {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if ('children' in node) findImages(node.children, found);
    else found.push(...addresses(node));
  }
  return found;
};

/** A person who does not see the picture must know what it shows (METHOD: form; RGAA 1.1). */
export default ficheRule({ id: 'image-alternative', severity: 'warning' }, (fiche, report) => {
  for (const { id, heading, position, nodes } of fiche.sections) {
    const images = findImages(nodes, []);
    const [first] = images;
    if (first === undefined) continue;
    report({
      id,
      section: heading,
      place: position,
      count: images.length,
      quote: first.slice(0, 120),
    });
  }
});
