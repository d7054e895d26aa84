/** The first line of the bot's comment, hidden on the page: with its author, it tells the comment. */
const MARKER = '<!-- fiches:comment';

export const markerLine = (note: string | undefined): string =>
  note === undefined ? `${MARKER} -->` : `${MARKER} ${note} -->`;

export const isOurs = (body: string): boolean => body.startsWith(MARKER);

/** What the marker was given to remember. */
export const noteIn = (body: string): string | undefined =>
  /^<!-- fiches:comment ([0-9a-f]+) -->/.exec(body)?.[1];
