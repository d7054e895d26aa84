import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';

/**
 * The bundler makes a file of whatever several entries share, and one that is read at each start came to
 * twenty. To find and read one takes a third of a millisecond: those twenty become one.
 */

/** The files that an entry loads before it runs. */
const loadedBy = (entry: string, { outputs }: Metafile): string[] => {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { path, kind } of outputs[file]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[path]) found.add(path);
    }
  }
  return [...found].filter((file) => file !== entry);
};

/** What one of them gives, by a name that no other has. */
const given = (name: string, index: number) => `${name}_${index}`;

/** All of them in one file; what is loaded later stays apart. @returns its name */
const bundleOf = async (files: readonly string[], { outputs }: Metafile, shared: BuildOptions) => {
  const folder = dirname(files[0]!);
  const lines = files.map((file, index) => {
    const names = outputs[file]!.exports.map((name) => `${name} as ${given(name, index)}`);
    return `export { ${names.join(', ')} } from './${basename(file)}';`;
  });
  const { metafile } = await build({
    ...shared,
    banner: {},
    plugins: [
      {
        name: 'later-apart',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path, external: true } : undefined,
          ),
      },
    ],
    stdin: { contents: lines.join('\n'), resolveDir: folder },
    outdir: folder,
    // Its name tells what is in it: the seal of a fiche is of what the entry names.
    entryNames: 'start-[hash]',
    metafile: true,
  });
  return basename(Object.keys(metafile.outputs)[0]!);
};

/** The bundler refuses a file that is asked for what it does not give. */
const proveWhole = (entry: string) =>
  build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    // Each file counts, whatever the package says of its own source.
    ignoreAnnotations: true,
  });

const IMPORT = /\bimport(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g;

/** Brings what an entry loads before it runs together in one file, and the other files to ask it there. */
export const gather = async (entry: string, metafile: Metafile, shared: BuildOptions) => {
  const files = loadedBy(entry, metafile);
  const start = await bundleOf(files, metafile, shared);
  const names = files.map((file) => basename(file));
  const others = Object.keys(metafile.outputs).filter((file) => !files.includes(file));
  for (const file of others) {
    const code = await readFile(file, 'utf8');
    const asked = code.replace(IMPORT, (line, wanted: string | undefined, from: string) => {
      const index = names.indexOf(from);
      if (index === -1) return line;
      if (wanted === undefined) return '';
      const renamed = wanted.split(',').map((one) => {
        const [name = '', own = name] = one.split(' as ');
        return `${given(name, index)} as ${own}`;
      });
      return `import{${renamed.join(',')}}from"./${start}";`;
    });
    await writeFile(file, asked);
  }
  await Promise.all(files.map((file) => rm(file)));
  await proveWhole(entry);
};
