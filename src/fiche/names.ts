import { fold } from '../markdown/fold.ts';
import { last } from '../markdown/last.ts';
import { firstMatch } from '../prose/matches.ts';
import type { Span } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import type { Fiche } from './fiche.ts';

/** Little words that people drop from a name, or slip into it. */
const LITTLE = '(?:de|du|des|d|la|le|les|l|et|en|a|au|aux|pour|the|of)';
export const IS_LITTLE = new RegExp(`^${LITTLE}$`);
/** « Fiche produit : Relais »: the template's own part of a title, folded. */
export const FORM = /^(?:\[.*\]|fiche(?: .*)?|nouvelle fiche.*|le nom de votre service)$/;
/** « Créer un portail », « Suivre l’activité »: what is to be done, and no name of it. */
const AIM = /^[a-z]{3,}(?:er|ir|re) (?:une? |l[ea]s? |l'|aux? |leurs? )/;
/** The address of a service, of which people say the first part. */
const DOMAIN = /\.(?:numerique\.gouv|beta\.gouv|gouv|bzh|fr|org|eu|nc)\b.*$/;

const LONGEST = 5;

/**
 * How a name may be written: joined, hyphenated, in the singular, with or without its little words. As many of
 * them as one likes: « at most two » would be written out for each word, and each title is compiled anew.
 */
const patternOf = (part: string): string | undefined => {
  const all = part.match(/[a-z0-9]+/g) ?? [];
  const isAddress = part.includes('.');
  const words = isAddress ? all : all.filter((word) => !IS_LITTLE.test(word));
  if (words.length === 0 || words.length > LONGEST || words.join('').length < 3) return undefined;
  // No little word slips into an address. It may begin with one: a text of nothing else would be read over and over.
  const between = isAddress ? '' : `(?:${LITTLE}[^a-z0-9\\n]{1,2})*`;
  return words
    .map((word) => word.replace(/([a-z]{3,})s$/, '$1s?'))
    .join(`[^a-z0-9\\n]{0,3}${between}`);
};

/** What a title may name the product by: its parts on either side of a colon or a dash. */
const namesOf = last((title: string): RegExp => {
  const parts = fold(title)
    .replace(/^\[[^\]]*\]/, '')
    .split(/[:,()]| - /)
    .map((part) => part.trim())
    .filter((part) => !FORM.test(part) && !AIM.test(part))
    .flatMap((part) => (DOMAIN.test(part) ? [part, part.replace(DOMAIN, '')] : [part]));
  const patterns = parts.flatMap((part) => patternOf(part) ?? []);
  return new RegExp(
    patterns.length > 0 ? `(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])` : '(?!)',
    'g',
  );
});

/** The first place where a folded text holds the words of the fiche's title, if it is one of those that serve. */
export const titleIn = (
  { title }: Pick<Fiche, 'title'>,
  folded: string,
  serves: (place: Span) => boolean = () => true,
): Span | undefined =>
  title === undefined
    ? undefined
    : firstMatch(namesOf(title), folded, ({ 0: words, index }) => {
        const place = { start: index, end: index + words.length };
        return serves(place) ? place : undefined;
      });

/** « La Bonne Formation »: the article with which a title begins. */
const ARTICLE = /^(?:la |le |les |l['’])/i;

/** Initials name an illness or an aid as well: where nothing says that they are the product, they are but words. */
const INITIALS = /^[\p{Lu}\d]{2,}$/u;
const AS_A_PRODUCT =
  /(?:^|\n|[.!?:;,«“"] ?|\b(?:service|produit|plate-?forme|application|appli|outil|site|portail|solution|projet|dispositif|programme|startup|logiciel|avec|grace a|via|sur|par|creer|developper|lancer|objectif d['’]|objectif de|but de) ?(?:l['’]|la |le |les |une? )?)$/i;
const AND_DOES =
  /^ (?:est|permet|propose|aide|offre|a pour|vise|ambitionne|is|lets|helps|offers)\b/;
const BEFORE = 24;

const isCalled = (title: string | undefined, text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (INITIALS.test(written))
    return AS_A_PRODUCT.test(before) || AND_DOES.test(text.slice(end, end + BEFORE));
  // « La bonne formation a aidé… » under the title « La Bonne Formation »
  const article = ARTICLE.exec(title ?? '')?.[0];
  const whole = article !== undefined && before.endsWith(article);
  // « eva permet… » under the title « eva »
  const asIs = title?.includes(written) === true && AND_DOES.test(text.slice(end, end + BEFORE));
  return whole || asIs || /[\p{Lu}.]/u.test(written);
};

/** True where a text calls the product by its title: with a capital letter or a dot, or as the title does and with what it does; else they are but words. */
export const callsByTitle = (
  fiche: Fiche,
  { text, folded }: Pick<Prose, 'text' | 'folded'>,
): boolean => titleIn(fiche, folded, (place) => isCalled(fiche.title, text, place)) !== undefined;
