import type { Html, Root, RootContent } from 'mdast';
import { parse as parseYaml } from 'yaml';
import { fold } from '../markdown/fold.ts';
import { partFrontMatter } from '../markdown/front-matter.ts';
import { parse } from '../markdown/parse.ts';
import { type Stage, type Stages, stageIn } from '../method/stages.ts';
import { plain } from '../prose/prose.ts';
import { wordsOf } from './blank.ts';
import { headingKey } from './heading.ts';
import { sectionId } from './known.ts';
import { TemplateError } from './template-error.ts';

/** What a template asks under one of its headings. */
export type ExpectedSection = {
  readonly id: string;
  readonly heading: string;
  readonly key: string;
  /** The template's own words in the comment, without the settings. */
  readonly hint: string;
  /** The hint's words alone, and its lines, folded: to know it again in a fiche. */
  readonly hintWords: string;
  readonly hintLines: readonly string[];
  readonly optional: boolean;
  readonly minimumWords: number;
};

/** An issue template, which is also the schema of the fiches written on it. */
export type Template = {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly stage: Stage;
  readonly sections: readonly ExpectedSection[];
};

const COMMENT = /^<!--([\s\S]*?)-->\s*$/;
const MARKER = /<!--\s*fiches:\s*([\p{Ll}][\p{Ll}\d-]*)\s*-->/u;

export const hasMarker = (markdown: string): boolean => MARKER.test(markdown);

/** The stage that the hidden marker of a text names. */
export const markedStage = (markdown: string, stages: Stages): Stage | undefined =>
  stageIn(stages, MARKER.exec(markdown)?.[1]);

// The settings are sentences of the hint, so that the author reads them too.
const OPTIONAL = /(?:^|[\s(])(?:facultatif|optional)\s*[.)]/i;
const MINIMUM = /(?:au moins (\d+) mots|(\d+) mots au moins|at least (\d+) words)/i;

const readHint = (nodes: readonly RootContent[]) => {
  const comments = nodes.filter((node): node is Html => node.type === 'html');
  const hint = comments
    .map(({ value }) => COMMENT.exec(value.trim())?.[1]?.trim() ?? '')
    .join('\n');
  const words = MINIMUM.exec(hint)?.slice(1).find(Boolean);
  return {
    hint,
    hintWords: wordsOf(fold(hint)),
    hintLines: hint.split('\n').map((line) => fold(line.trim())),
    optional: OPTIONAL.test(hint),
    minimumWords: words ? Number(words) : 0,
  };
};

const readSections = (tree: Root): ExpectedSection[] => {
  const headings = tree.children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  return headings.map((start, order) => {
    const heading = plain(tree.children[start]!);
    const nodes = tree.children.slice(start + 1, headings[order + 1]);
    return { id: sectionId(heading), heading, key: headingKey(heading), ...readHint(nodes) };
  });
};

const HEADING = /^ {0,3}#{1,6}\s+\S|^ {0,3}\S.*\r?\n {0,3}(?:=+|-+)\s*$/m;

const readFrontMatter = (yaml: string, path: string): Record<string, unknown> => {
  try {
    return parseYaml(yaml) ?? {};
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new TemplateError(
      `${path}: the YAML between the two « --- » lines cannot be read: ${why}`,
    );
  }
};

const labelsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value ?? '').split(',')).map((label) =>
    String(label).trim(),
  );

/**
 * Reads a template.
 * @param stages of the programme that it belongs to
 * @returns nothing when the text names no stage, in its labels or in its marker: it is no fiche's template.
 * @throws TemplateError when its front matter is no YAML, or it has no heading.
 */
export const readTemplate = (
  markdown: string,
  path: string,
  stages: Stages,
): Template | undefined => {
  const { yaml = '', content } = partFrontMatter(markdown);
  const { name, title, labels } = readFrontMatter(yaml, path);
  const [labelled] = labelsOf(labels).flatMap((label) => stageIn(stages, label) ?? []);
  const stage = labelled ?? markedStage(markdown, stages);
  if (!stage) return undefined;
  if (!HEADING.test(content)) {
    throw new TemplateError(`${path}: the template has no heading (« ## … »)`);
  }
  let sections: ExpectedSection[] | undefined;
  return {
    path,
    name: String(name ?? stage),
    title: String(title ?? '').trim(),
    stage,
    // Of the templates of a repository, one run needs one: the others are never parsed.
    get sections() {
      sections ??= readSections(parse(markdown));
      return sections;
    },
  };
};
