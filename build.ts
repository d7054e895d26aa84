import { rm } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';

/** Bundles what GitHub and the terminal run: `node build.ts`. */

const shared: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  splitting: true,
  charset: 'utf8',
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
