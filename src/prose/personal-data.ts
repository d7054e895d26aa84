import type { Prose } from './prose.ts';

/** Personal data in a text; `shown` is safe to repeat in public. */
export type PersonalData = { readonly kind: 'phone' | 'email' | 'nir'; readonly shown: string };

const EMAIL = /[\w.+-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/gi;

/** Boxes that people hold for themselves; an administration's or a firm's address is no fault. */
const PRIVATE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|orange|wanadoo|free|laposte|sfr|neuf|numericable|bbox|aol|gmx|proton|protonmail|pm|tutanota|mailo|club-internet)\.(?:com|fr|net|me|ch|org|de|co\.uk)$/i;

/** Sex, year, month, département (2A and 2B in Corsica), town, order, key. */
const NIR =
  /\b([12378])[ .]?(\d{2})[ .]?(0[1-9]|1[0-2]|[2-9]\d)[ .]?(\d{2}|2[AB])[ .]?(\d{3})[ .]?(\d{3})[ .]?(\d{2})\b/gi;

/** The key is 97 less the number's remainder by 97; Corsica's letters stand for 19 and 18. */
const hasNirKey = (digits: readonly string[]): boolean => {
  const key = Number(digits.at(-1));
  const number = digits.slice(0, -1).join('').toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(number) % 97n) === BigInt(key);
};

const MAY_BE_PHONE = /(?:\+|00|\b0)[\d .()-]{7,}/;
/** What either of them holds, and few other figures do: it is quickly looked for. */
const MANY_DIGITS = /\d[\d .()-]{5}/;
/** A telephone number may be, or a social security number. */
const MAY_BE_PERSONAL = new RegExp(`[12378][ .]?\\d{2}[ .]?\\d{2}|${MAY_BE_PHONE.source}`);

/** Numbers of services (08…) reach nobody in private; « dossier n° 06… » is no telephone. */
const isPrivateLine =
  (text: string) =>
  ({
    number,
    startsAt,
  }: {
    number: { nationalNumber: string; country?: string | undefined };
    startsAt: number;
  }): boolean =>
    !(number.country === 'FR' && number.nationalNumber.startsWith('8')) &&
    !/(?:n°|dossier|loi|siret|siren|réf\.?|référence)\s*$/iu.test(text.slice(0, startsAt));

/** A private French number as most people give theirs: « au 06 12 34 56 78 », « Tél. : 06.12.34.56.78 ». */
const FRENCH =
  /(?<=^|\n|\bau |\b[Tt]él(?:\.|éphone)? ?: )0[1-79](?:(?: \d\d){4}|(?:\.\d\d){4}|\d{8})(?=[.,]?(?:$|\n| (?:ou|et|le|la|de|du|pour|par)\b))/gu;

const LONG_NUMBER = /(?:\d[ .()/-]{0,3}){8}/;

const phone = (shown: string): PersonalData => ({ kind: 'phone', shown: `${shown} •• •• ••` });

/** Tables of the world's numbers, loaded only when there is something to look up in them. */
const findForeignPhones = async (text: string): Promise<PersonalData[]> => {
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min');
  return findPhoneNumbersInText(text, 'FR')
    .filter(isPrivateLine(text))
    .map(({ number, startsAt }) =>
      phone(text.slice(startsAt, startsAt + (number.country === 'FR' ? 2 : 3))),
    );
};

const findPhones = (text: string): PersonalData[] | Promise<PersonalData[]> => {
  if (!MAY_BE_PHONE.test(text)) return [];
  const french = text.match(FRENCH) ?? [];
  if (LONG_NUMBER.test(text.replace(FRENCH, '\n'))) return findForeignPhones(text);
  return french.map((number) => phone(number.slice(0, 2)));
};

/** Such a text may hold personal data; most hold none, and are told by one cheap look. */
export const mayHoldPersonalData = (prose: Prose): boolean =>
  prose.text.includes('@') || (MANY_DIGITS.test(prose.text) && MAY_BE_PERSONAL.test(prose.text));

/** Finds telephone numbers, private e-mail addresses and social security numbers. */
export const findPersonalData = async (text: string): Promise<PersonalData[]> => {
  const found: PersonalData[] = [];
  const rest = text.replace(NIR, (written, ...groups: string[]) => {
    if (!hasNirKey(groups.slice(0, 7))) return written;
    found.push({ kind: 'nir', shown: `${written.slice(0, 1)} •• ••` });
    return ' '.repeat(written.length);
  });
  const addresses = text.includes('@') ? text.matchAll(EMAIL) : [];
  for (const [, domain = ''] of addresses) {
    if (PRIVATE.test(domain)) found.push({ kind: 'email', shown: `•••@${domain}` });
  }
  return [...found, ...(await findPhones(rest))];
};
