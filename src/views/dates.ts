import type { Language } from '../texts/texts.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A day as people write it, in Paris: « 3 novembre 2026 ». */
export const day = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Paris' })
    .format(new Date(at))
    .replaceAll(' ', '\u00a0');
