import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';

const printer = remark()
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', incrementListMarker: false })
  .data('toMarkdownExtensions', [gfmTableToMarkdown({ tablePipeAlign: false })])
  .freeze();

/** The one printer: a tree becomes Markdown once, so that nobody's text is taken for syntax. */
export const print = (children: readonly RootContent[]): string =>
  printer.stringify({ type: 'root', children: [...children] } satisfies Root).trimEnd();
