import type { Nodes } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';

/** GitHub's own reading, its literal addresses too. */
function github(this: Processor) {
  Object.assign(this.data(), {
    micromarkExtensions: [gfmTable(), gfmStrikethrough(), gfmAutolinkLiteral()],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmAutolinkLiteralFromMarkdown(),
    ],
  });
}

const reader = unified().use(remarkParse).use(github).freeze();

export const read = (markdown: string) => reader.parse(markdown);

const OURS =
  /^(?:<\/?details>|<details>\n<summary>[^<>]*<\/summary>|<!-- fiches:(?:comment|seal|board)(?: (?:(?!--).)*)? -->)$/;

const DEEDS: readonly (readonly [string, RegExp])[] = [
  ['call', /@[\p{L}\p{N}_]/u],
  ['reference', /#\p{N}|\bgh-\d/iu],
  ['commit', /(?<![\w\u2060])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/],
  ['address', /:\/\/|\bwww\./i],
];

/** Word joiners are ours; what joins emoji may stay between them. */
const UNSEEN =
  /(?![\t\n\u2060\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

const SECRET = /gh[opsru]_\w{8}|github_pat_\w{8}|AKIA[A-Z\d]{12}|PRIVATE KEY-----\s*\w/;

/** What a text of ours may hold besides words. */
export type Meant = {
  /** Whom it calls. */
  readonly calls?: readonly string[];
  /** How the addresses of its links begin. */
  readonly links?: readonly string[];
};

const deedsOf = (node: Nodes, { calls = [], links = [] }: Meant): string[] => {
  switch (node.type) {
    case 'text': {
      // A call that is meant stands first, and once.
      const login = calls.find((one) => node.value.split(' ', 1)[0] === `@${one}`);
      const rest = login === undefined ? node.value : node.value.slice(login.length + 1);
      return DEEDS.filter(([, deed]) => deed.test(rest)).map(([name]) => `${name}: ${rest}`);
    }
    case 'html':
      return OURS.test(node.value) ? [] : [`HTML: ${node.value}`];
    case 'link':
      return links.some((start) => node.url.startsWith(start)) ? [] : [`link: ${node.url}`];
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [node.type];
    default:
      return [];
  }
};

/** What nobody sees in a text, or what turns the letters around it, by its number. */
export const unseenIn = (text: string): string[] =>
  [...text.matchAll(UNSEEN)].map(([letter]) => `unseen: ${numbered(letter)}`);

/** All that a text does or hides when GitHub shows it, beyond what is meant. */
export const deedsIn = (markdown: string, meant: Meant = {}): string[] => {
  const found: string[] = [];
  visit(read(markdown), (node) => {
    found.push(...deedsOf(node as Nodes, meant));
  });
  const secret = SECRET.exec(markdown)?.[0];
  return [...found, ...unseenIn(markdown), ...(secret ? [`secret: ${secret}`] : [])];
};

const numbered = (letter: string) => JSON.stringify(letter) + letter.codePointAt(0)?.toString(16);

/** The lines that GitHub's runner would take for a command: after white space, or in its older form anywhere. */
export const commandsIn = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
