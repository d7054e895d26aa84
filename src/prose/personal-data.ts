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

const MAY_BE_NIR = /[12378][ .]?\d{2}[ .]?\d{2}/;
const MAY_BE_PHONE = /(?:\+|00|\b0)[\d .()-]{7,}/;

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

const findPhones = async (text: string): Promise<PersonalData[]> => {
  if (!MAY_BE_PHONE.test(text)) return [];
  // Its tables of the world's numbers are loaded only when there is something to look up.
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min');
  const found = findPhoneNumbersInText(text, 'FR');
  return found.filter(isPrivateLine(text)).map(({ number, startsAt, endsAt }) => {
    const written = text.slice(startsAt, endsAt);
    const kept = number.country === 'FR' ? 2 : 3;
    return { kind: 'phone', shown: `${written.slice(0, kept)} •• •• ••` };
  });
};

/** Such a text may hold personal data; most hold none, and are told by one cheap look. */
export const mayHoldPersonalData = (text: string): boolean =>
  text.includes('@') || MAY_BE_PHONE.test(text) || MAY_BE_NIR.test(text);

/** Finds telephone numbers, private e-mail addresses and social security numbers. */
export const findPersonalData = async (text: string): Promise<PersonalData[]> => {
  const found: PersonalData[] = [];
  const rest = text.replace(NIR, (written, ...groups: string[]) => {
    if (!hasNirKey(groups.slice(0, 7))) return written;
    found.push({ kind: 'nir', shown: `${written.slice(0, 1)} •• ••` });
    return ' '.repeat(written.length);
  });
  for (const [, domain = ''] of text.matchAll(EMAIL)) {
    if (PRIVATE.test(domain)) found.push({ kind: 'email', shown: `•••@${domain}` });
  }
  return [...found, ...(await findPhones(rest))];
};
