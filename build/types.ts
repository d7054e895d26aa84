import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The declarations of what other programs may import: those that the entry points reach, and no others.
 * Whoever uses the package compiles none of our sources, and needs no other package to read their types.
 */

/** Known to whoever uses what speaks of it. */
const PEERS = ['unified'];

const optionsOf = (project: string): ts.CompilerOptions => {
  const { config, error } = ts.readConfigFile(project, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project));
  // What is marked @internal is exported for our own code alone.
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true };
  return { ...options, ...emit };
};

/** What a source declares; what a package declares stands there as it is. */
const declarationsOf = (program: ts.Program, path: string): string => {
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${path}: no source has these declarations`);
  if (source.isDeclarationFile) return source.text;
  let text = '';
  const { diagnostics } = program.emit(source, (_, declarations) => (text = declarations));
  for (const { messageText } of diagnostics) {
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  }
  return text;
};

/** Where the declarations of a file are written. */
const placeOf = (path: string, { root, outdir }: Folders): string => {
  const [, inPackage] = /.*\/node_modules\/(?:@types\/)?(.*)$/.exec(path) ?? [];
  const name = inPackage === undefined ? relative(root, path) : join('packages', inPackage);
  return join(outdir, name.replace(/(?:\.d)?\.ts$/, '.d.ts'));
};

type Folders = { readonly root: string; readonly outdir: string };

/**
 * @param entries sources, all in the folder `root`, whose tree is kept in `outdir`
 * @returns the files of other packages whose declarations are written with ours
 */
export const writeTypes = async (
  entries: readonly string[],
  folders: Folders,
): Promise<string[]> => {
  const options = optionsOf('tsconfig.json');
  const program = ts.createProgram(entries, options);
  const paths = new Set(entries.map((entry) => resolve(entry)));
  // A set tells of what is added while it is walked through.
  for (const path of paths) {
    const place = placeOf(path, folders);
    let text = declarationsOf(program, path);
    for (const { fileName, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
      if (PEERS.includes(fileName)) continue;
      const { resolvedModule } = ts.resolveModuleName(fileName, path, options, ts.sys);
      if (!resolvedModule) throw new Error(`${path}: « ${fileName} » is not found`);
      paths.add(resolvedModule.resolvedFileName);
      const to = relative(dirname(place), placeOf(resolvedModule.resolvedFileName, folders));
      const from = `./${to}`.replace(/^\.\/\.\./, '..').replace(/\.d\.ts$/, '.js');
      const start = text.indexOf(fileName, pos);
      text = text.slice(0, start) + from + text.slice(start + fileName.length);
    }
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  return [...paths].filter((path) => path.includes('node_modules'));
};
