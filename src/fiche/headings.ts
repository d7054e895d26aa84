import type { Paragraph, Root, RootContent } from 'mdast';
import { plain } from '../prose/prose.ts';
import { isSectionName } from './known.ts';

/** What people see as a heading, however it is written: marked, bold, in HTML, numbered or bare. */

/** Lines that are headings without their mark rank below every heading. */
export const LINE_DEPTH = 7;

/** A paragraph that is only bold is a heading too: people write so in a text box. */
const boldLine = (node: Paragraph): string | undefined => {
  const seen = node.children.filter(
    (child) => !(child.type === 'text' && /^[\s:.]*$/.test(child.value)),
  );
  return seen.length === 1 && seen[0]?.type === 'strong' ? plain(seen[0]) : undefined;
};

/** Bold words alone on the first line, their text on the next ones with no blank line between. */
const cutAfterBold = (node: RootContent): RootContent[] => {
  if (node.type !== 'paragraph') return [node];
  const [first, second, ...rest] = node.children;
  if (first?.type !== 'strong') return [node];
  if (second?.type === 'break') {
    return [
      { ...node, children: [first] },
      { ...node, children: rest },
    ];
  }
  const end = second?.type === 'text' ? /^[\s:.]*?\n/.exec(second.value) : undefined;
  if (second?.type !== 'text' || !end) return [node];
  const text = { ...second, value: second.value.slice(end[0].length) };
  return [
    { ...node, children: [first] },
    { ...node, children: [text, ...rest] },
  ];
};

/** « <h2>Problème</h2> », which GitHub shows as the heading that it is. */
const HTML_HEADING = /^<h([1-6])>([^<>]{1,200})<\/h\1>/;

/** Markdown takes the lines below such a heading for HTML too, up to a blank one; readers see a text. */
const cutAfterHtml = (node: RootContent): RootContent[] => {
  const heading = node.type === 'html' ? HTML_HEADING.exec(node.value)?.[0] : undefined;
  if (node.type !== 'html' || heading === undefined) return [node];
  const text = node.value.slice(heading.length).replace(/<[^<>]*>/g, '');
  const { position } = node;
  const rest: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: text, position }],
    position,
  };
  return [{ ...node, value: heading }, ...(text.trim() === '' ? [] : [rest])];
};

/** « 1. **Le problème** », alone in its list: numbered by hand, it is a heading too. */
const lone = (node: RootContent): RootContent => {
  const item = node.type === 'list' && node.children.length === 1 ? node.children[0] : undefined;
  const [only, ...rest] = item?.children ?? [];
  return only?.type === 'paragraph' && rest.length === 0 && boldLine(only) ? only : node;
};

/** « Problème », alone on its line: who pastes a text loses the marks of its headings. */
const namedLine = (node: Paragraph): string | undefined => {
  const [only, ...rest] = node.children;
  return only?.type === 'text' && rest.length === 0 && isSectionName(only.value)
    ? plain(only)
    : undefined;
};

/** The heading that a node is, as its author wrote it, and its rank; nothing for any other. */
export const headingOf = (node: RootContent): { text: string; depth: number } | undefined => {
  if (node.type === 'heading') return { text: plain(node), depth: node.depth };
  if (node.type === 'html') {
    const [, depth, text] = HTML_HEADING.exec(node.value) ?? [];
    return text === undefined ? undefined : { text: text.trim(), depth: Number(depth) };
  }
  const text = node.type === 'paragraph' ? (boldLine(node) ?? namedLine(node)) : undefined;
  return text === undefined ? undefined : { text, depth: LINE_DEPTH };
};

/** The nodes of a tree, each heading that was written within another node in one of its own. */
export const nodesOf = (tree: Root): RootContent[] =>
  tree.children.map(lone).flatMap(cutAfterBold).flatMap(cutAfterHtml);

/** The text of every heading of a tree, bold lines too. */
export const headingsIn = (tree: Root): string[] =>
  nodesOf(tree).flatMap((node) => headingOf(node)?.text ?? []);
