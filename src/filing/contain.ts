/** Control characters, tabulation and line feed apart: a terminal lets some through. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** A line that would be a heading, or make one of the line above it. */
const HEADING = /^( {0,3})(#{1,6}(?=\s|$)|=+[ \t]*$|-+[ \t]*$)/gm;
const FENCE = /^( {0,3})(`{3,}|~{3,})/gm;
/** HTML may run on to the end of the fiche; an address between such marks is only a link. */
const HTML = /(?<!(?<!\\)(?:\\\\)*\\)<(?=[a-z/!?])(?!https?:\/\/)/gi;

/**
 * An answer as Markdown that stays under its own heading: its lists and links are kept, and
 * nothing in it begins another part or hides the next one.
 */
export const contain = (answer: string): string =>
  answer
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(HEADING, '$1\\$2')
    .replace(FENCE, (_, indent: string, marks: string) => indent + marks.replace(/./g, '\\$&'))
    .replace(HTML, '\\<')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();

/** A title is no Markdown, and of one line. */
export const oneLine = (text: string): string => text.replace(CONTROLS, '').trim();
