import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of ours: as it is written in a file, or as one was made of parts. */
export type Pattern = { readonly where: string; readonly source: string; readonly flags: string };

const ROOT = resolve(import.meta.dirname, '../..');

const sources = ['src', 'action'].flatMap((folder) =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .map((name) => join(folder, name)),
);

const literalsIn = (path: string): Pattern[] => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ where: `${path}:${line + 1}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Every one that stands in a file. */
export const literals = (): Pattern[] => sources.flatMap(literalsIn);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Each way in which a word may begin, and no word that is one: what is made for it is made (see prose/phrases.ts). */
const OPENINGS = [...LETTERS]
  .flatMap((first) => [...LETTERS, ' ', "'", '-'].map((second) => `${first}${second}zz`))
  .join('. ');

const judgeEverywhere = async (): Promise<void> => {
  const { lint } = await import('../../src/lint.ts');
  const { startupDEtat } = await import('../../src/method/programme.ts');
  const { firstTemplates } = await import('../../src/templates.ts');
  const { textsIn } = await import('../../src/texts/texts.ts');
  const texts = textsIn('fr');
  const programme = startupDEtat(texts.stages);
  const templates = await firstTemplates([join(ROOT, 'templates')], programme.stages);
  for (const template of templates) {
    for (const { heading } of template.sections) {
      const reading = { template, programme, texts, title: 'Relais' };
      await lint(`## ${heading}\n\n${OPENINGS}\n`, reading);
    }
  }
};

/** Every one that is made when the program runs. What starts a program by itself is left out. */
export const made = async (): Promise<Pattern[]> => {
  const found = new Map<string, Pattern>();
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given) => {
      const pattern = new target(...(given as [string, string]));
      const line = new Error().stack?.split('\n').find((at) => at.includes(`${ROOT}/src/`));
      const where = /src\/[^:)]+:\d+/.exec(line ?? '')?.[0];
      const { source, flags } = pattern;
      if (where) found.set(`${source}/${flags}`, { where, source, flags });
      return pattern;
    },
  });
  for (const path of sources.filter((path) => /^src\/(?!cli)/.test(path))) {
    await import(pathToFileURL(join(ROOT, path)).href);
  }
  await judgeEverywhere();
  globalThis.RegExp = Native;
  return [...found.values()];
};
