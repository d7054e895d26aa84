import { readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { gather } from './build/gather.ts';
import { filesIn, noticesOf } from './build/notices.ts';
import { writeTypes } from './build/types.ts';
import { jsonSchema } from './src/config/schema.ts';
import { textsIn } from './src/texts/texts.ts';

/** Makes what GitHub, the terminal, editors and other programs use: `node build.ts`. */

/**
 * The toolkit carries an HTTP client of its own (undici, twice) for what this Action never calls.
 * Told that loading has no effect, the bundler leaves out what is not used: a third of the start.
 */
const leaveOutUnused: Plugin = {
  name: 'leave-out-unused',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^(?:@actions\/|undici|tunnel|\.)/ }, async ({ path, ...rest }) => {
      const inToolkit = /node_modules\/@actions\//.test(rest.importer);
      if (rest.pluginData === 'resolved' || (path.startsWith('.') && !inToolkit)) return undefined;
      const found = await resolve(path, { ...rest, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * An import of « node:crypto » or « node:http » reads its every export, and some of them load
 * large parts of Node (web crypto, fetch). Asked for as objects, they load what is used.
 */
const builtinsAsObjects: Plugin = {
  name: 'builtins-as-objects',
  setup: ({ onResolve, onLoad }) => {
    const names = new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`);
    onResolve({ filter: names }, ({ path }) => ({
      path: path.replace(/^(?:node:)?/, 'node:'),
      namespace: 'builtin',
    }));
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** The parts of the State's design system that the board uses. */
const DSFR = 'node_modules/@gouvfr/dsfr/dist';
const PARTS = [
  'core/core',
  ...['link', 'form', 'input', 'select'].map((name) => `component/${name}/${name}`),
];
const WEIGHTS = ['Regular', 'Medium', 'Bold'];

/**
 * The board's one style sheet: a page that stands alone can ask for no file, so its letters are in it,
 * and the design system's drawings, of which it uses none, are left out.
 */
const boardStyle = async (): Promise<string> => {
  const parts = await Promise.all(
    PARTS.map((part) => readFile(`${DSFR}/${part}.main.min.css`, 'utf8')),
  );
  const faces = await Promise.all(
    WEIGHTS.map(async (weight) => {
      const font = await readFile(`${DSFR}/fonts/Marianne-${weight}.woff2`, 'base64');
      const number = { Regular: 400, Medium: 500, Bold: 700 }[weight];
      return `@font-face{font-family:Marianne;font-weight:${number};font-display:swap;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
    }),
  );
  const dark = await readFile(`${DSFR}/scheme/scheme.min.css`, 'utf8');
  // The reader's own choice, with no script; paper is always light.
  const scheme = `@media screen and (prefers-color-scheme:dark){${dark.replaceAll(':root[data-fr-theme=dark]', ':root')}}`;
  const system = [...parts, scheme]
    .join('\n')
    .replace(/@charset "utf-8";/gi, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/url\((?!data:)[^)]*\)/g, 'none');
  return [...faces, system, await readFile('src/views/board.css', 'utf8')].join('\n');
};

const shared: BuildOptions = {
  bundle: true,
  plugins: [leaveOutUnused, builtinsAsObjects],
  platform: 'node',
  format: 'esm',
  splitting: true,
  // In ASCII the engine reads it as it is; any other letter doubles the text and its decoding.
  charset: 'ascii',
  minify: true,
  // They are in a file of their own (see build/notices.ts).
  legalComments: 'none',
  logLevel: 'warning',
  // Packages in CommonJS ask for `require`, which a module has not.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

const style = await boardStyle();

/**
 * A bundle with the style sheet and the notices of all that it holds.
 * @param others files of packages that are given with it
 */
const bundle = async (folder: string, options: BuildOptions, others: string[] = []) => {
  const { metafile } = await build({ ...shared, ...options, metafile: true, outdir: folder });
  await writeFile(`${folder}/board.css`, style);
  await writeFile(`${folder}/licences.txt`, await noticesOf([...filesIn(metafile), ...others]));
  return metafile;
};

await rm('action/dist', { recursive: true, force: true });
const action: BuildOptions = { entryPoints: ['action/main.ts'], target: 'node24' };
await gather('action/dist/main.js', await bundle('action/dist', action), shared);

await rm('dist', { recursive: true, force: true });
const doors = ['src/index.ts', 'src/preset.ts'];
const declarations = await writeTypes(doors, { root: 'src', outdir: 'dist/types' });
const entryPoints = ['src/cli.ts', ...doors];
await bundle('dist', { entryPoints, target: 'node20' }, declarations);

await writeFile(
  'templates/fiches.schema.json',
  `${JSON.stringify(jsonSchema(textsIn('fr')), null, 2)}\n`,
);
