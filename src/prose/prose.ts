import type { Nodes, RootContent } from 'mdast';
import type { Position } from 'unist';
import { fold } from '../markdown/fold.ts';
import type { Told } from './words.ts';

/** One stretch of running text: what a reader takes in at once. Offsets are those of its Prose. */
export type Block = {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'row' | 'code';
  readonly start: number;
  readonly end: number;
  readonly position: Position | undefined;
};

/** What a person sees of some nodes, one block a line; HTML and comments are not seen. */
export type Prose = Told & {
  /** In NFC, with plain spaces; one line a block. `folded` is the same, letter for letter (see `fold`). */
  readonly text: string;
  readonly blocks: readonly Block[];
};

const inline = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'html':
      return node.value.startsWith('<br') ? ' ' : '';
    default:
      return 'children' in node ? node.children.map(inline).join('') : '';
  }
};

/** A line that begins so is an item for whoever reads it, though no list in Markdown. */
const BULLET = '[ \\t]*(?:[•‣▪►●○■➜→\\p{Extended_Pictographic}]\\ufe0f?|[–—-](?= ))';
const TYPED_BULLET = new RegExp(`^${BULLET}[ \\t]*`, 'u');
const BEFORE_BULLET = new RegExp(`\\n(?=${BULLET})`, 'u');

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ')
    .trim();

export const plain = (node: Nodes): string => clean(inline(node));

/** Lays out nodes as Prose. Shape kept: list items and table rows are blocks of their own. */
export const proseOf = (nodes: readonly RootContent[]): Prose => {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const add = (kind: Block['kind'], text: string, node: Nodes) => {
    if (text === '') return;
    blocks.push({ kind, start: length, end: length + text.length, position: node.position });
    lines.push(text);
    length += text.length + 1;
  };
  const visit = (node: Nodes, inItem: boolean): void => {
    switch (node.type) {
      case 'paragraph':
        for (const piece of inline(node).split(BEFORE_BULLET)) {
          const item = inItem || TYPED_BULLET.test(piece);
          add(item ? 'item' : 'paragraph', clean(piece.replace(TYPED_BULLET, '')), node);
        }
        return;
      case 'heading':
        add('heading', plain(node), node);
        return;
      case 'code':
        add('code', clean(node.value), node);
        return;
      case 'tableRow':
        add('row', node.children.map(plain).join(' | '), node);
        return;
      case 'yaml':
      case 'html':
        return;
      default:
        if ('children' in node) {
          for (const child of node.children) visit(child, inItem || node.type === 'listItem');
        }
    }
  };
  for (const node of nodes) visit(node, false);
  const text = lines.join('\n');
  return { text, folded: fold(text), blocks, words: undefined };
};

/** Several stretches read as one, in their order. */
export const joined = (proses: readonly Prose[]): Prose => {
  const [first] = proses;
  if (first && proses.length === 1) return first;
  let length = 0;
  const blocks = proses.flatMap((prose) => {
    const shift = length;
    length += prose.text.length + 1;
    return prose.blocks.map((block) => ({
      ...block,
      start: block.start + shift,
      end: block.end + shift,
    }));
  });
  return {
    text: proses.map(({ text }) => text).join('\n'),
    folded: proses.map(({ folded }) => folded).join('\n'),
    blocks,
    words: undefined,
  };
};

/** Some blocks of a prose that follow one another, as a prose of their own. */
export const stretch = ({ text, folded, blocks }: Prose, from: number, to?: number): Prose => {
  const some = blocks.slice(from, to);
  const [start, end] = [some[0]?.start ?? 0, some.at(-1)?.end ?? 0];
  return {
    text: text.slice(start, end),
    folded: folded.slice(start, end),
    blocks: some.map((block) => ({ ...block, start: block.start - start, end: block.end - start })),
    words: undefined,
  };
};

/** Where an offset of the prose stands in the Markdown: its block. */
export const placeOf = (prose: Prose, offset: number): Position | undefined =>
  prose.blocks.find((block) => offset <= block.end)?.position;
