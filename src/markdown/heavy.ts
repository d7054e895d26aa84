/** What GitHub stores at the most in one issue or comment, in characters. */
export const LONGEST_BODY = 65_536;

// Measured so that the worst body within all of these parses well under two seconds.
const DEEPEST = 24;
const COLUMNS = 40;
const HEADINGS = 400;
const LINES = 4_000;
const ROWS = 400;
const MARKERS_IN_A_BLOCK = 600;
const LINE = 20_000;

// The same over the whole text: what is little in each block is much in a thousand of them.
const NESTED_IN_ALL = 1_500;
const INDENT_IN_ALL = 12_000;
const MARKERS_IN_ALL = 4_000;

export type Heavy = 'long' | 'binary' | 'intricate';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isHeading = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:=+|-+) *$)/;
const openers = /^[\s>*+\-\d.)]*/;
const nesting = />|(?:[*+-]|\d{1,9}[.)])(?=\s|$)/g;
const markers = /[*_[\]`~!<&\\]/g;

/**
 * Says why a text must not be parsed: some Markdown takes minutes (DESIGN: traps).
 * One linear look at its lines; a fiche that people write is far below every bound.
 */
export const tooHeavy = (markdown: string): Heavy | undefined => {
  if (markdown.length > LONGEST_BODY) return 'long';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a binary file is told by them
  if (/[\0-\x08\x0e-\x1a]/.test(markdown)) return 'binary';
  const lines = markdown.split(/\r\n|\r|\n/);
  if (lines.length > LINES) return 'intricate';
  let headings = 0;
  let rows = 0;
  let block = 0;
  let nested = 0;
  let indented = 0;
  let marked = 0;
  for (const line of lines) {
    if (line.length > LINE) return 'intricate';
    const indent = openers.exec(line)![0];
    const depth = count(indent, nesting);
    nested += depth;
    indented += indent.length;
    if (indent.length > 400 || depth > DEEPEST) return 'intricate';
    if (nested > NESTED_IN_ALL || indented > INDENT_IN_ALL) return 'intricate';
    if (isHeading.test(line) && ++headings > HEADINGS) return 'intricate';
    const columns = line.split('|').length - 1;
    if (columns > COLUMNS) return 'intricate';
    if (columns > 0 && ++rows > ROWS) return 'intricate';
    const marks = count(line, markers);
    block = line.trim() === '' ? 0 : block + marks;
    marked += marks;
    if (block > MARKERS_IN_A_BLOCK || marked > MARKERS_IN_ALL) return 'intricate';
  }
  return undefined;
};
