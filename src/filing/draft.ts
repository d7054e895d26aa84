import { stringify } from 'yaml';
import { readSections, type Section } from '../fiche/fiche.ts';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import type { Template } from '../fiche/template.ts';
import { headingKey } from '../fiche/heading.ts';
import { partFrontMatter } from '../markdown/front-matter.ts';
import { parse } from '../markdown/parse.ts';
import { readYaml } from '../markdown/yaml.ts';

/** A fiche that is being written: what was answered to each part of its template. */
export type Draft = {
  readonly title: string;
  /** The text that a resumed file holds before its first part. */
  readonly before: string;
  /** By the section's id, as Markdown; an absent one was not written yet. */
  readonly answers: Readonly<Record<string, string>>;
  /** Headings of the author's own, which say more than the template's or otherwise. */
  readonly headings?: Readonly<Record<string, string>>;
  /** The section where its author stopped in the middle. */
  readonly unfinished?: string;
};

export const EMPTY: Draft = { title: '', before: '', answers: {} };

export const isEmpty = ({ title, before, answers }: Draft): boolean =>
  title === '' && before === '' && Object.keys(answers).length === 0;

/** The sections to write: one that a template names twice is asked once. */
export const partsOf = ({ sections }: Template): ExpectedSection[] =>
  sections.filter(({ id }, index) => sections.findIndex((other) => other.id === id) === index);

/** The fiche as it is filed. An optional part that was left empty does not stand in the way. */
export const bodyOf = (template: Template, { before, answers, headings }: Draft): string =>
  [
    `<!-- fiches: ${template.stage} -->`,
    before,
    ...partsOf(template)
      .filter(({ id, optional }) => answers[id] !== undefined || !optional)
      .flatMap(({ id, heading }) => [`## ${headings?.[id] ?? heading}`, answers[id] ?? '']),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

/** The file that keeps it: an ordinary fiche, which `fiches lint` reads too. */
export const draftFile = (template: Template, draft: Draft): string => {
  const { title, unfinished } = draft;
  const head = { ...(title ? { title } : {}), ...(unfinished ? { unfinished } : {}) };
  const yaml = Object.keys(head).length === 0 ? '' : `---\n${stringify(head)}---\n\n`;
  return `${yaml}${bodyOf(template, draft)}\n`;
};

const headOf = (yaml: string | undefined): Record<string, unknown> => {
  try {
    return readYaml(yaml ?? '') ?? {};
  } catch {
    // The file is its author's: what cannot be read of its head is asked again.
    return {};
  }
};

/** What GitHub writes where a box of a form was left empty. */
const NO_ANSWER = '_No response_';

const SETEXT = /\n {0,3}(?:=+|-+)\s*$/;

/** Where the text of a section begins: after its heading, of which a bold line is a kind. */
const startOf = ({ position }: Section, content: string): number => {
  const { start, end } = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
  const written = content.slice(start, end);
  const bold = /^(?:\*\*|__)/.test(written) && !SETEXT.test(written);
  return bold && written.includes('\n') ? content.indexOf('\n', start) : end;
};

const cleaned = (text: string): string =>
  text
    .replace(/(?<!\\)<!--[\s\S]*?-->/g, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();

/** Reads a draft, or any fiche on that template, to be gone on with. */
export const readDraft = (markdown: string, template: Template): Draft => {
  const { yaml, content } = partFrontMatter(markdown.replace(/\r\n?/g, '\n'));
  const { title, unfinished } = headOf(yaml);
  const known = new Set(template.sections.map(({ id }) => id));
  // A heading of the author's own is part of what stands above it.
  const own = readSections(parse(content), template.sections).filter(
    ({ id }) => id !== undefined && known.has(id),
  );
  const answers: Record<string, string> = {};
  const headings: Record<string, string> = {};
  own.forEach((section, index) => {
    const end = own[index + 1]?.position?.start.offset;
    const text = cleaned(content.slice(startOf(section, content), end));
    if (text === '' || text === NO_ANSWER) return;
    const id = section.id ?? '';
    const asked = template.sections.find((expected) => expected.id === id);
    if (asked?.key !== headingKey(section.heading)) headings[id] ??= section.heading;
    answers[id] = answers[id] === undefined ? text : `${answers[id]}\n\n${text}`;
  });
  const before = cleaned(content.slice(0, own[0]?.position?.start.offset));
  return {
    title: typeof title === 'string' ? title.trim() : '',
    before,
    answers,
    ...(Object.keys(headings).length === 0 ? {} : { headings }),
    ...(typeof unfinished === 'string' && answers[unfinished] !== undefined ? { unfinished } : {}),
  };
};
