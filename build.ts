import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { build, type BuildOptions, type Plugin } from 'esbuild';

/** Bundles what GitHub and the terminal run: `node build.ts`. */

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

const shared: BuildOptions = {
  bundle: true,
  plugins: [leaveOutUnused, builtinsAsObjects],
  platform: 'node',
  format: 'esm',
  splitting: true,
  // In ASCII the engine reads it as it is; any other letter doubles the text and its decoding.
  charset: 'ascii',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Packages in CommonJS ask for `require`, which a module has not.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
};

await rm('action/dist', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: ['action/main.ts'],
  outdir: 'action/dist',
  target: 'node24',
});

await rm('dist', { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: ['src/cli.ts', 'src/index.ts', 'src/preset.ts'],
  outdir: 'dist',
  target: 'node20',
});
