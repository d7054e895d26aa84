import { masked } from './secrets.ts';

/**
 * What nobody sees, or what turns the letters around it: controls, marks of direction, zero widths,
 * halves of a pair, what is no character. What joins two emoji stays, between them.
 */
const UNSEEN =
  /(?![\t\n\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/** Somebody's words as they may be shown in public: all of them can be seen, and they open no door. */
export const shown = (words: string): string => masked(words.replace(UNSEEN, ''));

/** The same in one line, whatever was written: what a sentence of ours quotes may be of many. */
export const oneLine = (words: string): string => shown(words.replace(/[\r\n]+/g, ' '));

/**
 * Of these GitHub makes a call, a reference, a link or a commit's address: a name, a number,
 * « GH-12 », « https:// », « www. », the digits of a commit. They may follow any sign that is no letter
 * and no digit: after « _ » too a link begins.
 */
const LIVE =
  /[@#](?=[\p{L}\p{N}_])|(?<![a-z\d])gh-(?=\d)|:(?=\/\/)|(?<![a-z\d])www(?=\.)|(?<![a-z\d])(?=[a-f]*\d)(?=\d*[a-f])[\da-f](?=[\da-f]{6,39}(?![a-z\d]))/giu;

/** The same with a word joiner, which is not seen, where GitHub would make something of it. */
export const inert = (words: string): string => shown(words).replace(LIVE, '$&\u2060');
