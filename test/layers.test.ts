import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMPORTS, relativeTo, SOURCES } from '../docs/made/imports.ts';
import { layerOf } from '../docs/made/layers.ts';

/** The source but for the Action's door. */
const inSource = (path: string) => path.startsWith('src/');

test('imports run downward only', () => {
  expect(SOURCES.filter(inSource).length).toBeGreaterThan(200);
  const upward = IMPORTS.flatMap(({ path, from, types }) => {
    const to = relativeTo(path, from);
    // Types are no code: a lower layer may name what a higher one gives it.
    if (to === undefined || types || layerOf(to) >= layerOf(path)) return [];
    return [`${path} → ${to}`];
  });
  expect(upward).toEqual([]);
});

test('only src/github knows Octokit, and no file of src the Actions toolkit', () => {
  const strays = IMPORTS.filter(
    ({ path, from }) =>
      inSource(path) &&
      (from.startsWith('@actions/') ||
        (from.startsWith('@octokit/') && !path.startsWith('src/github/'))),
  );
  expect(strays.map(({ path, from }) => `${path} → ${from}`)).toEqual([]);
});

test('time and environment enter at the doors', () => {
  const strays = SOURCES.filter(inSource)
    .filter((path) => !/^src\/cli\b/.test(path))
    .filter((path) =>
      /\bprocess\.env\.|\bprocess\.env\b(?!')|Date\.now\(\)|new Date\(\)/.test(
        readFileSync(path, 'utf8'),
      ),
    );
  expect(strays).toEqual([]);
});
