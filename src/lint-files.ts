import { chooseTemplate } from './fiche/choose.ts';
import type { Template } from './fiche/template.ts';
import { lint } from './lint.ts';
import type { Linted } from './linted.ts';
import { partFrontMatter } from './markdown/front-matter.ts';
import { readYaml } from './markdown/yaml.ts';
import { tooHeavy } from './markdown/heavy.ts';
import type { Programme } from './method/programme.ts';
import type { Stage } from './method/stages.ts';
import type { Texts } from './texts/texts.ts';

export type FileReading = {
  readonly programme: Programme;
  readonly templates: readonly Template[];
  readonly stage?: Stage | undefined;
  readonly texts: Texts;
  /** The day that horizons are measured from, ISO 8601. */
  readonly today: string;
};

/** The key at the margin, and what goes on under it. The rest of a front matter is not ours to read. */
const TITLE = /^title[ \t]*:.*(?:\r?\n(?:[ \t].*)?)*/m;

/** The title that a file's front matter gives; nothing where it gives none, or is no YAML. */
export const titleOf = (markdown: string): string | undefined => {
  const [line] = TITLE.exec(partFrontMatter(markdown).yaml ?? '') ?? [];
  if (line === undefined) return undefined;
  try {
    // « title: » with nothing after it gives none.
    const title = readYaml(line).title ?? undefined;
    return title === undefined ? undefined : String(title);
  } catch {
    // A front matter of the author's own is not ours to judge: the fiche is.
    return undefined;
  }
};

/** A file that was named is meant as a fiche, so that where nothing tells its stage it is the first. */
export const templateFor = (
  markdown: string,
  { programme, templates, stage }: Pick<FileReading, 'programme' | 'templates' | 'stage'>,
): Template => {
  const [first] = templates;
  const body = tooHeavy(markdown) ? '' : markdown;
  const choice = chooseTemplate(templates, { body, stage }, programme);
  return choice.kind === 'fiche' ? choice.template : first!;
};

/** Lints the text of one file. */
export const lintFile = async (
  path: string,
  markdown: string,
  reading: FileReading,
): Promise<Linted> => {
  const template = templateFor(markdown, reading);
  const { findings } = await lint(markdown, {
    template,
    programme: reading.programme,
    texts: reading.texts,
    title: titleOf(markdown),
    filedAt: reading.today,
  });
  // The tree is let go: a folder may hold thousands of files.
  return { path, stage: template.stage, template, findings };
};
