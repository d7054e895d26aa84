/** A text as GitHub may give it back: it turns lines into CRLF at times, and cuts white space at the end. */
export const asKept = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

export const sameText = (a: string, b: string): boolean => asKept(a) === asKept(b);
