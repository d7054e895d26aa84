import type { Paragraph, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Programme } from '../method/programme.ts';
import { plain, type Prose, proseOf } from '../prose/prose.ts';
import type { Texts } from '../texts/texts.ts';
import { isBlank } from './blank.ts';
import { isSectionName, knownSection } from './known.ts';
import type { ExpectedSection } from './expected-section.ts';
import type { Template } from './template.ts';

/** A part of the fiche under one heading: a view on the tree. */
export type Section = {
  /** The template's or the method's id; nothing for a heading of the author's own. */
  readonly id: string | undefined;
  /** Other subjects that this heading speaks of. */
  readonly beside: readonly string[];
  /** The heading as the author wrote it. */
  readonly heading: string;
  readonly position: Position | undefined;
  readonly nodes: readonly RootContent[];
  readonly prose: Prose;
  /** Nothing of its author's own stands here (see `isBlank`). */
  readonly blank: boolean;
};

/** A fiche as its rules see it. Times are ISO 8601. */
export type Fiche = {
  readonly title: string | undefined;
  readonly filedAt: string | undefined;
  readonly stageSince: string | undefined;
  readonly template: Template;
  readonly programme: Programme;
  readonly tree: Root;
  readonly sections: readonly Section[];
  readonly texts: Texts;
};

type Place = Omit<Section, 'nodes' | 'prose' | 'blank'>;

type Cut = Place & {
  readonly index: number;
  readonly depth: number;
};

/** Lines that are headings without their mark rank below every heading. */
const LINE_DEPTH = 7;

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

const headingOf = (node: RootContent): { text: string; depth: number } | undefined => {
  if (node.type === 'heading') return { text: plain(node), depth: node.depth };
  if (node.type === 'html') {
    const [, depth, text] = HTML_HEADING.exec(node.value) ?? [];
    return text === undefined ? undefined : { text: text.trim(), depth: Number(depth) };
  }
  const text = node.type === 'paragraph' ? (boldLine(node) ?? namedLine(node)) : undefined;
  return text === undefined ? undefined : { text, depth: LINE_DEPTH };
};

/** « Pour les familles »: for whom, and no subject of its own. */
const FOR_WHOM = /^pour (?:l[ea]s? |l[’']|une? |[nv]os )/i;

/**
 * Below a section, only the name of another expected one opens a section; a heading without
 * a known name ends the one before it when it is of its rank or above.
 */
const opensSection = (cut: Cut, open: Cut | undefined, expected: readonly ExpectedSection[]) => {
  const named = cut.id !== undefined || cut.beside.length > 0;
  const deeper = open !== undefined && cut.depth > open.depth;
  if (!named) return !deeper && cut.depth < LINE_DEPTH && !(open && FOR_WHOM.test(cut.heading));
  if (!deeper || (open.id === undefined && open.beside.length === 0)) return true;
  return cut.id !== open.id && expected.some(({ id }) => id === cut.id);
};

/** The text of every heading of a tree, bold lines too. */
export const headingsIn = (tree: Root): string[] =>
  tree.children
    .map(lone)
    .flatMap(cutAfterBold)
    .flatMap(cutAfterHtml)
    .flatMap((node) => headingOf(node)?.text ?? []);

/**
 * What stands under a heading is read when it is asked for: to choose a template, headings are enough.
 * A class, for the getters of an object are a shape of its own to the engine: rules would be slower by a tenth.
 */
class Part implements Section {
  readonly id: string | undefined;
  readonly beside: readonly string[];
  readonly heading: string;
  readonly position: Position | undefined;
  readonly nodes: readonly RootContent[];
  readonly #hint: string;
  #prose: Prose | undefined;
  #blank: boolean | undefined;

  constructor(
    { id, beside, heading, position }: Place,
    nodes: readonly RootContent[],
    hint: string,
  ) {
    this.id = id;
    this.beside = beside;
    this.heading = heading;
    this.position = position;
    this.nodes = nodes;
    this.#hint = hint;
  }

  get prose(): Prose {
    this.#prose ??= proseOf(this.nodes);
    return this.#prose;
  }

  get blank(): boolean {
    this.#blank ??= isBlank(this, this.#hint);
    return this.#blank;
  }
}

/** Comments and front matter are not seen. */
const isSeen = (node: RootContent): boolean =>
  node.type !== 'yaml' && !(node.type === 'html' && node.value.startsWith('<!--'));

/** What stands before the first heading: all of the text, where there is none. */
const untitled = (nodes: readonly RootContent[]): Section => {
  const place = { id: undefined, beside: [], heading: '', position: nodes[0]?.position };
  return new Part(place, nodes, '');
};

/** Cuts a tree at its headings into the sections of a fiche. */
export const readSections = (tree: Root, expected: readonly ExpectedSection[]): Section[] => {
  const cuts: Cut[] = [];
  const nodes = tree.children.map(lone).flatMap(cutAfterBold).flatMap(cutAfterHtml);
  nodes.forEach((node, index) => {
    const found = headingOf(node);
    if (!found) return;
    const known = knownSection(found.text, expected);
    const cut = {
      ...known,
      heading: found.text,
      depth: found.depth,
      position: node.position,
      index,
    };
    if (opensSection(cut, cuts.at(-1), expected)) cuts.push(cut);
  });
  const preamble = nodes.slice(0, cuts[0]?.index).filter(isSeen);
  const sections = cuts.map((cut, order) => {
    const content = nodes.slice(cut.index + 1, cuts[order + 1]?.index);
    const hint = expected.find(({ id }) => id === cut.id)?.hintWords ?? '';
    return new Part(cut, content, hint);
  });
  return preamble.length === 0 ? sections : [untitled(preamble), ...sections];
};
