import type { Nodes } from 'mdast';
import { fold } from '../markdown/fold.ts';
import { ficheRule } from './rule.ts';

/** What GitHub, computers and telephones write by themselves: « Capture d’écran 2026-11-24 à 10.12.03 ». */
const EMPTY =
  /^(?:image|img|photo|capture(?: d'ecran)?|screenshot|untitled|sans titre)?[\s_\-\d().:]*(?:\bat? [\d.:]+(?: [ap]m)?)?(?:\.(?:png|jpe?g|gif|webp))?$/;

const describesNothing = (alternative: string): boolean => EMPTY.test(fold(alternative));
const HTML_IMAGE = /<img\b[^<>]*>/gi;
const HTML_SOURCE = /\bsrc\s*=\s*["']([^"']*)/i;
const HTML_ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const addresses = (node: Nodes): string[] => {
  if (node.type === 'image') return describesNothing(node.alt ?? '') ? [node.url] : [];
  if (node.type === 'imageReference')
    return describesNothing(node.alt ?? '') ? [node.identifier] : [];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(HTML_IMAGE)].flatMap(([tag]) => {
    const alt = HTML_ALT.exec(tag);
    return describesNothing(alt?.[1] ?? alt?.[2] ?? '') ? [HTML_SOURCE.exec(tag)?.[1] ?? ''] : [];
  });
};

/** Adds to `found` the images below the nodes that say nothing of what they show. */
const findImages = (nodes: readonly Nodes[], found: string[]): string[] => {
  for (const node of nodes) {
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
