import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = resolve('src');

/** From the top down: a file may import its own layer and those below it. */
const LAYERS: readonly (readonly string[])[] = [
  ['cli.ts', 'cli', 'index.ts', 'api.ts', 'preset.ts'],
  ['sweep.ts'],
  ['run.ts', 'run-board.ts', 'lint-files.ts', 'files.ts', 'config-file.ts'],
  ['config', 'doctor', 'labels'],
  ['github', 'review', 'board', 'setup', 'filing'],
  ['views'],
  ['lint.ts', 'linted.ts', 'commands', 'templates.ts', 'template-files.ts'],
  ['rules'],
  ['fiche'],
  ['prose', 'method', 'texts', 'markdown'],
];

const layerOf = (path: string): number => {
  const [top = ''] = relative(SOURCE, path).split('/');
  const layer = LAYERS.findIndex((names) => names.includes(top));
  // Each door below src/cli.ts is named above: a new folder must be given its place.
  if (layer === -1) throw new Error(`src/${top} stands in no layer of this test`);
  return layer;
};

const files = (readdirSync(SOURCE, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SOURCE, name));

const imports = (path: string): { from: string; types: boolean }[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'/gm),
  ].map(([, types, from = '']) => ({ from, types: types !== undefined }));

test('imports run downward only', () => {
  const upward = files.flatMap((path) =>
    imports(path)
      // Types are no code: a lower layer may name what a higher one gives it.
      .filter(({ from, types }) => from.startsWith('.') && !types)
      .filter(({ from }) => layerOf(resolve(dirname(path), from)) < layerOf(path))
      .map(({ from }) => `${relative(SOURCE, path)} → ${from}`),
  );
  expect(upward).toEqual([]);
});

test('only src/github knows Octokit, and no file of src the Actions toolkit', () => {
  const strays = files.flatMap((path) =>
    imports(path)
      .filter(
        ({ from }) =>
          from.startsWith('@actions/') ||
          (from.startsWith('@octokit/') && !path.includes('/github/')),
      )
      .map(({ from }) => `${relative(SOURCE, path)} → ${from}`),
  );
  expect(strays).toEqual([]);
});

test('time and environment enter at the doors', () => {
  const strays = files
    .filter((path) => !/^cli\b/.test(relative(SOURCE, path)))
    .filter((path) =>
      /\bprocess\.env\.|\bprocess\.env\b(?!')|Date\.now\(\)|new Date\(\)/.test(
        readFileSync(path, 'utf8'),
      ),
    );
  expect(strays.map((path) => relative(SOURCE, path))).toEqual([]);
});
