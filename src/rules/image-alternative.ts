import type { Nodes } from 'mdast';
import type { Fiche, Section } from '../fiche/fiche.ts';
import { ficheRule } from './rule.ts';

/** What GitHub and telephones write by themselves: it describes nothing. */
const EMPTY =
  /^(?:image|img|photo|capture(?: d'ecran)?|screenshot|untitled|sans titre)?[\s_\-\d().:]*(?:\.(?:png|jpe?g|gif|webp))?$/i;
const HTML_IMAGE = /<img\b[^>]*>/gi;
const HTML_ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const visit = (node: Nodes, see: (node: Nodes) => void): void => {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
};

const check = (_fiche: Fiche, section: Section, found: (node: Nodes) => void) => {
  for (const top of section.nodes) {
    visit(top, (node) => {
      if ((node.type === 'image' || node.type === 'imageReference') && EMPTY.test(node.alt ?? ''))
        found(node);
      if (node.type !== 'html') return;
      for (const [tag] of node.value.matchAll(HTML_IMAGE)) {
        const alt = HTML_ALT.exec(tag);
        if (EMPTY.test(alt?.[1] ?? alt?.[2] ?? '')) found(node);
      }
    });
  }
};

/** A person who does not see the picture must know what it shows (METHOD: form; RGAA 1.1). */
export default ficheRule({ id: 'image-alternative', severity: 'warning' }, (fiche, report) => {
  for (const section of fiche.sections) {
    check(fiche, section, (node) =>
      report({
        id: section.id,
        section: section.heading,
        place: node.position,
        quote: node.type === 'image' ? node.url : '',
      }),
    );
  }
});
