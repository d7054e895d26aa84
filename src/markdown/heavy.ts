import { last } from './last.ts';

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
const INDENT = 400;

// The same over the whole text: what is little in each block is much in a thousand of them.
const NESTED_IN_ALL = 1_500;
const INDENT_IN_ALL = 12_000;
const MARKERS_IN_ALL = 4_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isHeading = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:=+|-+) *$)/;
const openers = /^[\s>*+\-\d.)]*/;
const nesting = />|(?:[*+-]|\d{1,9}[.)])(?=\s|$)/g;
const markers = /[*_[\]`~!<&\\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these tell a binary file; \p{Cc} holds more, which are pasted with a text
const binary = /[\0-\x08\x0e-\x1a]/;

/** What tells how long a text takes to read: in all, and where it is worst. */
const measure = (lines: readonly string[]) => {
  const all = { headings: 0, rows: 0, nested: 0, indented: 0, marked: 0 };
  const worst = { depth: 0, indent: 0, columns: 0, line: 0, block: 0 };
  let block = 0;
  for (const line of lines) {
    const indent = openers.exec(line)![0].length;
    const depth = count(line.slice(0, indent), nesting);
    const columns = line.split('|').length - 1;
    const marks = count(line, markers);
    block = line.trim() === '' ? 0 : block + marks;
    all.headings += isHeading.test(line) ? 1 : 0;
    all.rows += columns > 0 ? 1 : 0;
    all.nested += depth;
    all.indented += indent;
    all.marked += marks;
    worst.depth = Math.max(worst.depth, depth);
    worst.indent = Math.max(worst.indent, indent);
    worst.columns = Math.max(worst.columns, columns);
    worst.line = Math.max(worst.line, line.length);
    worst.block = Math.max(worst.block, block);
  }
  return { all, worst };
};

/**
 * How much of what may be read at once a text takes: more than 1 is too much. What grows with the text
 * counts as it is, what is slow where it comes together by its square: so the weights of texts that are
 * read one after the other add up.
 */
export const weightOf = (markdown: string): number => {
  if (markdown.length > LONGEST_BODY || binary.test(markdown)) return Number.POSITIVE_INFINITY;
  const lines = markdown.split(/\r\n|\r|\n/);
  const { all, worst } = measure(lines);
  return Math.max(
    markdown.length / (8 * LONGEST_BODY),
    lines.length / LINES,
    all.headings / HEADINGS,
    all.rows / ROWS,
    all.nested / NESTED_IN_ALL,
    all.indented / INDENT_IN_ALL,
    all.marked / MARKERS_IN_ALL,
    (worst.depth / DEEPEST) ** 2,
    (worst.indent / INDENT) ** 2,
    (worst.columns / COLUMNS) ** 2,
    (worst.line / LINE) ** 2,
    (worst.block / MARKERS_IN_A_BLOCK) ** 2,
  );
};

/**
 * True for a text that must not be parsed: some Markdown takes minutes (DESIGN: traps).
 * One linear look at its lines; a fiche that people write is far below every bound.
 */
export const tooHeavy = last((markdown: string): boolean => weightOf(markdown) > 1);
