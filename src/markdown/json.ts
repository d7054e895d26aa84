import { masked } from './secrets.ts';

/** What is not seen, or turns what is: told by its number. The ends of our own lines stay. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const numbered = (letter: string): string =>
  [...Array(letter.length).keys()]
    .map((at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

const covered = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? masked(value) : value;

/**
 * JSON that may be shown and kept: nothing in it is unseen, or turns a terminal or a page around, and
 * what looks like a secret is covered.
 */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, covered, indent).replace(UNSEEN, numbered);
