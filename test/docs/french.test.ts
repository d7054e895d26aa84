import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Page, PAGES } from './pages.ts';

/** The pages that are in French, but for their summary and for what is English on purpose. */
const FRENCH = /guide-|reference\/(?!action|authority|measures|mutation)/;

/** The words of a page, a line for each paragraph; code is none. */
const wordsOf = (node: Nodes): string[] => {
  if (node.type === 'blockquote' || node.type === 'code' || node.type === 'html') return [];
  if (node.type === 'text') return [node.value];
  if (node.type === 'image') return [node.alt ?? ''];
  return 'children' in node ? node.children.flatMap(wordsOf) : [];
};

const pages = PAGES.filter(({ path }) => FRENCH.test(path));

describe.each(pages)('$path', (page: Page) => {
  const words = wordsOf(page.tree);

  test('has French spaces, apostrophes and quotation marks', () => {
    expect(
      words.filter((text) => / [:;!?»]|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]|"|\.\.\.|\p{L}[!?;]/u.test(text)),
    ).toEqual([]);
  });

  test('reproaches nothing', () => {
    const hard = /\b(?:vous devez|il faut que|interdit|mauvaise? (?:fiche|idée)|échec|bug)\b/i;
    expect(words.filter((text) => hard.test(text))).toEqual([]);
  });

  test('has an English summary', () => {
    expect(page.text).toMatch(/^> \*\*In English\.\*\* .{150,}/m);
  });
});

test('the agent’s guide knows no word of computing', () => {
  const guide = pages.find(({ path }) => path.endsWith('guide-agent.md'))!;
  const hard =
    /\b(?:markdown|issue|label|commit|repository|dépôt|template|workflow|token|jeton|terminal|yaml)\b/i;
  // The words of GitHub's own buttons are to be told as they stand on the page.
  const ours = wordsOf(guide.tree).map((text) =>
    text.replace(/«\s?(?:(?:Create )?[Nn]ew issue|Reopen issue|Close issue|Issues)\s?»/g, ''),
  );
  expect(ours.filter((text) => hard.test(text))).toEqual([]);
});
