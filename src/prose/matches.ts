import type { Span } from './phrases.ts';

/** Where a match stands in its text. */
export const spanOf = ({ 0: { length }, index = 0 }: RegExpMatchArray): Span => ({
  start: index,
  end: index + length,
});

/**
 * What is made of the first match, of a global expression, that something can be made of.
 * `matchAll` would make a copy of the expression for each text.
 */
export const firstMatch = <Made>(
  pattern: RegExp,
  text: string,
  make: (match: RegExpExecArray) => Made | undefined,
): Made | undefined => {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return undefined;
    from = pattern.lastIndex;
    const made = make(match);
    if (made !== undefined) return made;
  }
};
