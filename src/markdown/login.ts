/** A login at the start of some words; an enterprise names its own people with « _ » (« marie_ministere »). */
const LOGIN = /^[a-z\d][\w-]{0,38}(?![\w@-])/i;

export const loginAtStart = (words: string): string | undefined => LOGIN.exec(words)?.[0];

export const isLogin = (words: string): boolean => loginAtStart(words) === words;

/** GitHub names an App's account with this in one interface, without it in the other. */
const BOT = /\[bot\]$/;

export const botNamed = (login: string): string => `${bare(login)}[bot]`;

const bare = (login: string): string => login.replace(BOT, '');

export const isSameAccount = (a: string, b: string): boolean => bare(a) === bare(b);

/** Whom GitHub names where the account is no more. */
export const GHOST = 'ghost';

/** Of what stands in a login's place, the letters that a login may have. */
export const loginLetters = (words: string): string => {
  const letters = bare(words).replace(/[^\w-]/g, '') || GHOST;
  return BOT.test(words) ? botNamed(letters) : letters;
};
