import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';
import { last } from './last.ts';
import type { Processor } from 'unified';

/**
 * What GitHub reads in an issue, less the literal autolinks: they take half of GFM's parse
 * and no rule needs them.
 */
function githubSyntax(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmStrikethrough(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const whole = plain().use(githubSyntax).freeze();

/** The marks without which a text reads the same with GitHub's syntax or not: most fiches have none. */
const GITHUB_MARKS = /[|~]|\[[ xX]\]/;

/**
 * The one parser. Call `tooHeavy` first on a text of unknown origin: Markdown can be made slow.
 * A text is read twice in a row, to choose its template and to judge it: it is parsed once.
 */
export const parse = last(
  (markdown: string): Root => (GITHUB_MARKS.test(markdown) ? whole : plain).parse(markdown),
);
