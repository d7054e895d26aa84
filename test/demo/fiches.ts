import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { partFrontMatter } from '../../src/markdown/front-matter.ts';

export const FICHES = join(import.meta.dirname, 'fiches');
export const TEMPLATES = join(import.meta.dirname, '../../templates');

/** An issue as somebody files it. */
export type Filed = {
  readonly name: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: string;
  /** What it shows. */
  readonly note: string;
  readonly language: 'fr' | 'en';
};

/** Reads an issue template or a demonstration fiche: front matter, then the body. */
export const readFiled = async (path: string, name: string): Promise<Filed> => {
  const text = await readFile(path, 'utf8');
  const { yaml = '', content } = partFrontMatter(text);
  const matter = parse(yaml) ?? {};
  const body = content.trimStart();
  const { title = '', labels = [], note = '', crlf = false, language = 'fr' } = matter;
  return { name, title, labels, note, language, body: crlf ? body.replaceAll('\n', '\r\n') : body };
};

/** The demonstration fiches, in their order, and the template as it is when nobody writes in it. */
export const demonstration = async (): Promise<Filed[]> => {
  const names = (await readdir(FICHES)).sort();
  const fiches = await Promise.all(names.map((name) => readFiled(join(FICHES, name), name)));
  const untouched = await readFiled(join(TEMPLATES, 'investigation.md'), '03-modele-intact.md');
  return [...fiches, { ...untouched, note: 'The template, untouched' }].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
};
