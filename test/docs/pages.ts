import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Code, Heading, Image, InlineCode, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse } from '../../src/markdown/parse.ts';
import { plain } from '../../src/prose/prose.ts';

/** A page of the documentation, by its path from the root. */
export type Page = { readonly path: string; readonly text: string; readonly tree: Root };

const paths = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...(readdirSync('docs', { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

const read = (path: string): Page => {
  const text = readFileSync(path, 'utf8');
  return { path, text, tree: structuredClone(parse(text)) };
};

export const PAGES: readonly Page[] = paths.map(read);

type Found = { code: Code; inlineCode: InlineCode; link: Link; image: Image; heading: Heading };

/** The nodes of a kind on a page, in their order. */
export const nodesOf = <Kind extends keyof Found>({ tree }: Page, kind: Kind): Found[Kind][] => {
  const found: Found[Kind][] = [];
  visit(tree, kind, (node) => void found.push(node as Found[Kind]));
  return found;
};

/** A block of code: its language, and what follows it on its first line. */
export type Block = { readonly language: string; readonly about: string; readonly value: string };

export const blocksOf = (page: Page): Block[] =>
  nodesOf(page, 'code').map(({ lang, meta, value }) => ({
    language: lang ?? '',
    about: meta ?? '',
    value,
  }));

/** What GitHub names a heading in an address. */
export const anchorsOf = (page: Page): string[] =>
  nodesOf(page, 'heading').map((heading) =>
    plain(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Where a link of a page leads, from the root; nothing for another site. */
export const targetOf = (
  { path }: Page,
  url: string,
): { file: string; anchor: string } | undefined => {
  if (/^[a-z]+:/i.test(url)) return undefined;
  const [file = '', anchor = ''] = url.split('#');
  const from = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
  return { file: from.replace(/\/$/, ''), anchor: decodeURI(anchor) };
};
