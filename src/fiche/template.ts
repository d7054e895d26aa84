import type { Html, Root, RootContent } from 'mdast';
import { partFrontMatter } from '../markdown/front-matter.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import { parse } from '../markdown/parse.ts';
import { faultLine, readYaml } from '../markdown/yaml.ts';
import { type Stage, type Stages, stageIn } from '../method/stages.ts';
import { plain } from '../prose/prose.ts';
import { TroubleError } from '../texts/trouble.ts';
import { type ExpectedSection, expectedSections } from './expected-section.ts';

/** An issue template, which is also the schema of the fiches written on it. */
export type Template = {
  /** Where it was read, for whoever must mend it. */
  readonly path: string;
  readonly name: string;
  /** The title that it gives to new issues; may be empty. */
  readonly title: string;
  readonly stage: Stage;
  readonly sections: readonly ExpectedSection[];
};

const COMMENT = /^<!--([\s\S]*?)-->\s*$/;
const MARKER = /<!--\s*fiches:\s*([\p{Ll}][\p{Ll}\d-]*)\s*-->/u;

/** What the hidden marker of a text says, whether there is such a stage or not. */
export const markerOf = (markdown: string): string | undefined => MARKER.exec(markdown)?.[1];

export const hasMarker = (markdown: string): boolean => MARKER.test(markdown);

/** The stage that the hidden marker of a text names. */
export const markedStage = (markdown: string, stages: Stages): Stage | undefined =>
  stageIn(stages, markerOf(markdown));

const hintOf = (nodes: readonly RootContent[]): string =>
  nodes
    .filter((node): node is Html => node.type === 'html')
    .map(({ value }) => COMMENT.exec(value.trim())?.[1]?.trim() ?? '')
    .join('\n');

const readSections = (tree: Root): ExpectedSection[] => {
  const headings = tree.children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  return expectedSections(
    headings.map((start, order) => ({
      heading: plain(tree.children[start]!),
      hint: hintOf(tree.children.slice(start + 1, headings[order + 1])),
    })),
  );
};

const HEADING = /^ {0,3}#{1,6}\s+\S|^ {0,3}\S.*\r?\n {0,3}(?:=+|-+)\s*$/m;

const readFrontMatter = (yaml: string, path: string): Record<string, unknown> => {
  try {
    return readYaml(yaml) ?? {};
  } catch (error) {
    // It stands below the line « --- ».
    throw new TroubleError({ kind: 'no-yaml', path, line: 1 + faultLine(error) });
  }
};

/** A word or a number is text; a list, or what has keys, is none. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'object' || value === undefined ? undefined : String(value);

const labelsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(textOf) : (textOf(value)?.split(',') ?? [])).flatMap(
    (label) => label?.trim() ?? [],
  );

/**
 * Reads an issue template in Markdown.
 * @param markdown the whole file, with its front matter
 * @param path for whoever must mend it
 * @param stages of the programme that it belongs to
 * @returns nothing when the text names no stage, in its labels or in its marker: it is no fiche's template.
 * @throws TroubleError when its front matter is no YAML, it has no heading, or it cannot be read in time.
 */
export const readTemplate = (
  markdown: string,
  path: string,
  stages: Stages,
): Template | undefined => {
  if (tooHeavy(markdown)) {
    throw new TroubleError({ kind: 'too-heavy', path });
  }
  const { yaml = '', content } = partFrontMatter(markdown);
  const { name, title, labels } = readFrontMatter(yaml, path);
  const [labelled] = labelsOf(labels).flatMap((label) => stageIn(stages, label) ?? []);
  const stage = labelled ?? markedStage(markdown, stages);
  if (!stage) return undefined;
  if (!HEADING.test(content)) {
    throw new TroubleError({ kind: 'no-heading', path });
  }
  let sections: ExpectedSection[] | undefined;
  return {
    path,
    name: textOf(name) ?? stage,
    title: textOf(title)?.trim() ?? '',
    stage,
    // Of the templates of a repository, one run needs one: the others are never parsed.
    get sections() {
      sections ??= readSections(parse(markdown));
      return sections;
    },
  };
};
