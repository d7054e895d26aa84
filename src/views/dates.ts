import type { Language } from '../texts/texts.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

const formats = new Map<Language, Intl.DateTimeFormat>();

/** Made once, where it is first needed: it holds fifty kilobytes, and a board writes thousands of days. */
const formatIn = (language: Language): Intl.DateTimeFormat => {
  const known = formats.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Paris',
  });
  formats.set(language, format);
  return format;
};

/** A day as people write it, in Paris: « 3 novembre 2026 ». */
export const day = (at: string, language: Language): string =>
  formatIn(language).format(new Date(at)).replaceAll(' ', '\u00a0');
