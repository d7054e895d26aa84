import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The declarations of what other programs may import: those that the entry points reach, and no others.
 * Whoever uses the package compiles none of our sources.
 */

const SPECIFIER = /(?<=\bfrom '|\bimport\('|\bimport ')(\.[^']*)\.ts(?=')/g;

const optionsOf = (project: string): ts.CompilerOptions => {
  const { config, error } = ts.readConfigFile(project, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project));
  return { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
};

/** @param entries sources, all in the folder `root`, whose tree is kept in `outdir` */
export const writeTypes = async (
  entries: readonly string[],
  root: string,
  outdir: string,
): Promise<void> => {
  // What is marked @internal is exported for our own code alone.
  const options = { ...optionsOf('tsconfig.json'), stripInternal: true };
  const program = ts.createProgram(entries, options);
  const waiting = entries.map((entry) => resolve(entry));
  const done = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue;
    done.add(path);
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`${path}: no source has these declarations`);
    let text = '';
    const { diagnostics } = program.emit(source, (_, declarations) => (text = declarations));
    for (const { messageText } of diagnostics) {
      throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    }
    for (const [, from = ''] of text.matchAll(SPECIFIER)) {
      waiting.push(resolve(dirname(path), `${from}.ts`));
    }
    const to = join(outdir, relative(root, path).replace(/\.ts$/, '.d.ts'));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text.replace(SPECIFIER, '$1.js'));
  }
};
