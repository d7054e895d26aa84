import type { Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Programme } from '../method/programme.ts';
import { fold } from '../markdown/fold.ts';
import { type Prose, proseOf } from '../prose/prose.ts';
import type { Texts } from '../texts/texts.ts';
import { isBlank } from './blank.ts';
import { knownSection } from './known.ts';
import type { ExpectedSection } from './expected-section.ts';
import { headingOf, LINE_DEPTH, nodesOf } from './headings.ts';
import type { Template } from './template.ts';

/** A part of the fiche under one heading: a view on the tree. */
export type Section = {
  /** The template's or the method's id; nothing for a heading of the author's own. */
  readonly id: string | undefined;
  /** Other subjects that this heading speaks of. */
  readonly beside: readonly string[];
  /** The heading as the author wrote it, and folded: what it says is asked again and again. */
  readonly heading: string;
  readonly foldedHeading: string;
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

/**
 * What stands under a heading is read when it is asked for: to choose a template, headings are enough.
 * A class, for the getters of an object are a shape of its own to the engine: rules would be slower by a tenth.
 */
class Part implements Section {
  readonly id: string | undefined;
  readonly beside: readonly string[];
  readonly heading: string;
  readonly foldedHeading: string;
  readonly position: Position | undefined;
  readonly nodes: readonly RootContent[];
  readonly #hint: string;
  #prose: Prose | undefined;
  #blank: boolean | undefined;

  constructor(
    { id, beside, heading, foldedHeading, position }: Place,
    nodes: readonly RootContent[],
    hint: string,
  ) {
    this.id = id;
    this.beside = beside;
    this.heading = heading;
    this.foldedHeading = foldedHeading;
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

/** « Fiche produit » names the text itself, and no part of it. */
const NAMES_THE_TEXT = /^\W*fiche produit\W*$/i;

/** Comments and front matter are not seen; the name of the text tells nothing. */
const tells = (node: RootContent): boolean =>
  node.type !== 'yaml' &&
  !(node.type === 'html' && node.value.startsWith('<!--')) &&
  !NAMES_THE_TEXT.test(headingOf(node)?.text ?? '');

/** What stands before the first heading: all of the text, where there is none. */
const untitled = (nodes: readonly RootContent[]): Section => {
  const none = { id: undefined, beside: [], heading: '', foldedHeading: '' };
  return new Part({ ...none, position: nodes[0]?.position }, nodes, '');
};

/** Cuts a tree at its headings into the sections of a fiche. */
export const readSections = (tree: Root, expected: readonly ExpectedSection[]): Section[] => {
  const cuts: Cut[] = [];
  const nodes = nodesOf(tree);
  nodes.forEach((node, index) => {
    const found = headingOf(node);
    if (!found || NAMES_THE_TEXT.test(found.text)) return;
    const known = knownSection(found.text, expected);
    const cut = {
      ...known,
      heading: found.text,
      foldedHeading: fold(found.text),
      depth: found.depth,
      position: node.position,
      index,
    };
    if (opensSection(cut, cuts.at(-1), expected)) cuts.push(cut);
  });
  const preamble = nodes.slice(0, cuts[0]?.index).filter(tells);
  const sections = cuts.map((cut, order) => {
    const content = nodes.slice(cut.index + 1, cuts[order + 1]?.index);
    const hint = expected.find(({ id }) => id === cut.id)?.hintWords ?? '';
    return new Part(cut, content, hint);
  });
  return preamble.length === 0 ? sections : [untitled(preamble), ...sections];
};
