import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anchorsOf, nodesOf, PAGES, targetOf } from './pages.ts';

/** A picture that is loaded with the page by somebody on the move. */
const LARGEST = 150_000;

describe.each(PAGES)('$path', (page) => {
  test('leads only to what is there', () => {
    const broken = nodesOf(page, 'link').flatMap(({ url }) => {
      const target = targetOf(page, url);
      if (!target) return /^https:\/\/\S+$/.test(url) ? [] : [url];
      if (!existsSync(target.file)) return [url];
      if (target.anchor === '') return [];
      const there = PAGES.find(({ path }) => path === target.file);
      return there && anchorsOf(there).includes(target.anchor) ? [] : [url];
    });
    expect(broken).toEqual([]);
  });

  test('tells in words what its pictures show', () => {
    for (const { url, alt } of nodesOf(page, 'image')) {
      const { file } = targetOf(page, url)!;
      expect(statSync(file).size, file).toBeLessThan(LARGEST);
      expect((alt ?? '').split(' ').length, file).toBeGreaterThan(8);
    }
  });
});

test('every page of docs is in its index', () => {
  const index = PAGES.find(({ path }) => path === 'docs/README.md')!;
  const listed = nodesOf(index, 'link').map(({ url }) => targetOf(index, url)?.file);
  const docs = PAGES.map(({ path }) => path).filter((path) => path.startsWith('docs/'));
  for (const path of docs) if (path !== index.path) expect(listed).toContain(path);
});
