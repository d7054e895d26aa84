import type {
  BlockContent,
  Blockquote,
  Code,
  Heading,
  Html,
  InlineCode,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';
import { inert, shown } from './harmless.ts';
import { isLogin, loginLetters } from './login.ts';

/** Builders of the few nodes that the bot writes. Text given to `text` and `code` can do nothing but be read. */

export const text = (value: string): Text => ({ type: 'text', value: inert(value) });

export const code = (value: string): InlineCode => ({
  type: 'inlineCode',
  value: shown(value.replace(/\s+/g, ' ')),
});

type Inline = string | PhrasingContent;

const inline = (parts: readonly Inline[]): PhrasingContent[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const strong = (...parts: Inline[]): Strong => ({ type: 'strong', children: inline(parts) });

export const link = (url: string, label: string): Link => ({
  type: 'link',
  url: shown(url),
  children: [text(label)],
});

export const paragraph = (...parts: Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inline(parts),
});

export const heading = (depth: 1 | 2 | 3 | 4, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

export const list = (
  items: readonly (readonly BlockContent[])[],
  { ordered = false } = {},
): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [...children] })),
});

export const table = (head: readonly Inline[], rows: readonly (readonly Inline[])[]): Table => ({
  type: 'table',
  children: [head, ...rows].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline([cell]) })),
  })),
});

/** A drawing that GitHub makes of words. */
export const mermaid = (value: string): Code => ({ type: 'code', lang: 'mermaid', value });

/** A block of Markdown to copy. */
export const block = (value: string): Code => ({
  type: 'code',
  lang: 'markdown',
  value: shown(value),
});

/** A sentence of ours with its commands between backticks; of what others wrote, none is taken for one. */
export const rich = (sentence: string): PhrasingContent[] =>
  sentence
    .split('`')
    .flatMap((part, index) => (part === '' ? [] : [index % 2 === 1 ? code(part) : text(part)]));

/** The only way to call somebody: once for one act. */
export const mention = (login: string): PhrasingContent =>
  isLogin(login) ? { type: 'text', value: `@${login}` } : code(loginLetters(login));

export const quotation = (...children: BlockContent[]): Blockquote => ({
  type: 'blockquote',
  children,
});

const html = (value: string): Html => ({ type: 'html', value });

/** Folded on the page. `summary` is ours, never a person's. */
export const details = (summary: string, content: readonly BlockContent[]): BlockContent[] => [
  html(`<details>\n<summary>${summary}</summary>`),
  ...content,
  html('</details>'),
];
