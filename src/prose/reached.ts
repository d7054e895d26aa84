import { namesPeople } from '../method/people.ts';
import { openedBy } from './phrases.ts';
import { isPlace } from './places.ts';
import type { Prose } from './prose.ts';

/** Where a service may go next, in the singular, besides where it may begin. */
const PLACES = new Set(
  'pays outre hexagone littoral facade canton bassin massif acteur secteur domaine thematique programme public population massif cpam msa capitainerie ccas ddt ddtm dreal ars chu sdis sra rectorat citie'.split(
    ' ',
  ),
);
/** « D’autres services », « toute la chaîne », « chaque équipe »: the product’s own as often as its users’. */
const OWN = new Set('service services chaine chaines equipe equipes'.split(' '));

/** True for a folded word for those whom a service is for, or where they are. */
export const isWhom = (word: string): boolean =>
  !OWN.has(word) &&
  (PLACES.has(word) || PLACES.has(word.replace(/s$/, '')) || isPlace(word) || namesPeople(word));

const COUNTED = openedBy(['\\d'], /(\d{1,3}(?:[ .]\d{3}){1,3}|\d{1,9}) ([a-z]+)(?: ([a-z]+))?/y);
const OF_THE_LAND = new Set('departements regions academies prefectures'.split(' '));
const MANY = new Set('inscrits inscriptions participations telechargements'.split(' '));
/** « Les 8 000 élèves » are all there are. */
const ALL_THERE_ARE = /\b(?:les|des|aux) $/;
/** « Toucher les 8 000 élèves » goes to them. */
const GOES_TO = /\b(?:atteindre|convaincre|couvrir|equiper|gagner|servir|toucher|visons) les $/;
const YEAR = /^20[0-3]\d$/;

/** « 5 % des ports en 2027, 50 % en 2029 »: their share grows. */
const SHARES = /\b(\d{1,2}) ?% (?:de|des|d'|de nos) ([a-z]+)[^.;\n]{0,60}?\b(\d{1,3}) ?%/g;
const shareGrows = (folded: string): boolean =>
  [...folded.matchAll(SHARES)].some(
    ([, from, whom = '', to]) => isWhom(whom) && Number(to) >= 2 * Number(from),
  );

/** « 8 000 téléchargements », « 7 départements », or more ports than before: it goes far, or has already. */
export const reachesMany = (prose: Prose): boolean => {
  const fewer = new Map<string, number>();
  if (shareGrows(prose.folded)) return true;
  return (
    COUNTED.pick(prose, ({ 1: digits = '', 2: what = '', 3: which = '', index }) => {
      const count = Number(digits.replace(/\D/g, ''));
      if (count >= 5 && OF_THE_LAND.has(what)) return true;
      if (YEAR.test(digits)) return undefined;
      // « 5 ports en mars », then « 50 ports »
      const noun = what.replace(/s$/, '');
      if (isWhom(what) && (fewer.get(noun) ?? Infinity) * 2 <= count) return true;
      fewer.set(noun, Math.min(count, fewer.get(noun) ?? Infinity));
      if (count < 1000) return undefined;
      const before = prose.folded.slice(Math.max(0, index - 20), index);
      if (ALL_THERE_ARE.test(before) && !GOES_TO.test(before)) return undefined;
      return [what, which].some((word) => MANY.has(word) || isWhom(word)) || undefined;
    }) ?? false
  );
};
