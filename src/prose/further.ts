import { phrases, type Span, words } from './phrases.ts';
import type { Prose } from './prose.ts';
import { isWhom } from './reached.ts';

const WIDE = phrases([
  ...words(
    'au niveau echelle territoire couverture portee maille ampleur vocation ambition usage deploiement diffusion ouverture lancement generalisation',
  ).map((what) => `${what} nationa\\w+`),
  ...words('nationalement nationwide partout largement'),
  'national (?:scale|level)',
  ...words('france pays territoire region departement').map((land) => `${land} entiere?`),
  'toute la france',
  'plus larges?',
  'grande echelle',
]);
/** What makes the people or places it is said of further ones. */
const FURTHER = phrases(
  words(
    'autres? nouveau nouveaux nouvelles? prochaine?s? ensuite puis enfin others? more new then',
  ).map(
    (further) =>
      `${further} (?:tou(?:tes?|s|t) )?(?:(?:les|la|le|aux?|a|the) |l')?(?:autres |other )?[a-z]+`,
  ),
);
/** « Les mairies voisines », « dix sites supplémentaires », « les ports non équipés » */
const AFTER = phrases([
  ...words(
    'adjacente?s avoisinante?s environnante?s limitrophes voisine?s supplementaires suivante?s restante?s',
  ),
  'non (?:presente?|equipee?|couverte?|utilisat[a-z]+)s',
  'pas encore',
]);
/** What makes them all there are. */
const EACH = phrases([
  "tou(?:tes?|s|t) (?:les |le |la |l')?(?:autres )?[a-z]+",
  "n'importe quel(?:le)? [a-z]+",
  'chaque [a-z]+',
  ...words('ensemble integralite reste chacun chacune').map(
    (all) => `${all} (?:du|de la|des|de (?:ses|nos|leurs|ces)) (?:\\d[\\d .]* )?[a-z]+`,
  ),
  '100 % des [a-z]+',
  ...words('leurs ses').map((its) => `${its} \\d[\\d .]* ?[a-z]+`),
]);

/** True where the last word that was found names people or places, or has a capital letter: « toute l’Ariège ». */
const endsOnWhom = ({ text, folded }: Prose, { end }: Span): boolean => {
  const whom = Math.max(folded.lastIndexOf(' ', end - 1), folded.lastIndexOf("'", end - 1)) + 1;
  return /\p{Lu}/u.test(text[whom] ?? '') || isWhom(folded.slice(whom, end));
};
/** The same for the word before it. */
const followsWhom = (prose: Prose, { start }: Span): boolean =>
  endsOnWhom(prose, { start: 0, end: start - 1 });

/** True where a stretch of text names people or places besides the first ones. */
export const further = (prose: Prose, within: Span): boolean =>
  FURTHER.all(prose, within).some((span) => endsOnWhom(prose, span)) ||
  AFTER.all(prose, within).some((span) => followsWhom(prose, span));

/** The same, or all there are. */
export const goesFurther = (prose: Prose, within: Span): boolean =>
  WIDE.test(prose, within) ||
  further(prose, within) ||
  EACH.all(prose, within).some((span) => endsOnWhom(prose, span));

/** « Douai et Arras suivront », « les gares voisines prendront le relais » */
const FOLLOW = phrases([
  'suivront',
  'rejoindront',
  'viendront',
  'prendront le relais',
  "s'y mettront",
]);
export const othersFollow = (prose: Prose): boolean =>
  FOLLOW.all(prose).some((span) => followsWhom(prose, span));
