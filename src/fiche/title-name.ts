import { fold } from '../markdown/fold.ts';
import type { Fiche } from './fiche.ts';
import { FORM, IS_LITTLE } from './names.ts';

/** « Fiche produit : Relais », « Relais (ex-Fil) », « Relais / le fil »: each part stands by itself. */
const BETWEEN = /[:(,|/]| [-–—] /;
/** « [Fiche] Relais », « 🚀 Relais »: what comes before its first word. */
const BEFORE = /^(?:\s*\[[^\]]*\])?[^\p{L}\d]*/u;

/** A tool, what is done with it or to be done, a file: such a title describes. */
const DESCRIBES =
  /^(?:(?:l[ea]s?|une?|des|notre|nos) |l')?(?:plate-?formes?|portails?|bases?|outils?|services?|sites?|appli(?:cation)?s?|api|editeurs?|generateurs?|simulateurs?|assistants?|annuaires?|cartes?|cartographies?|catalogues?|observatoires?|registres?|referentiels?|moteurs?|messageries?|guichets?|espaces?|dossiers?|carnets?|tableaux?|logiciels?|numeros?|boites?|dispositifs?|systemes?|donnees|bibliotheques?|suivis?|saisies?|acces|accueil|aides?|transferts?|tutorat|mentorat|constats?|resultats?|bilans?|preuves?|programmes?|projets?|missions?|contrats?|demarches?|sorties|expositions?|(?!france\b)[a-z]+(?:tion|ment|age|ance|ence)s?|[a-z]+(?:er|ir|re))\b/;

/** « BetaWatt », « Fluctu@t », « Compl’Alim », « Ma.Rive »: no word of the language is written so. */
const COINED = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}[@&+]\p{L}|\p{L}{3}['’]\p{L}|\p{L}\.\p{L}/u;
/** « Mon Carnet », « Je trie », « C’est à quel quai ? », « Les Rives », « 1 quai, 1 bac », « rdv-quai »: as services are called, and files are not. */
const CALLED =
  /^(?:(?:Mon|Ma|Mes|Je|C['’]est|Que|Qui) |J['’]|Les \p{Lu}|\d+ \p{Ll}+$)| (?:ma|mon|mes) \p{L}|^\p{Ll}+(?:-\p{Ll}+)+$|!$/u;

const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^[\p{Lu}\d]+$/u;
const WORD = /[\p{L}\d]/u;

/** The words of a fiche as they are written, an address being one. */
const wordsOf = ({ sections }: Fiche): ReadonlySet<string> =>
  new Set(sections.flatMap(({ prose }) => prose.text.split(/[\s,;:!?()«»"'’]+|\.(?=\s|$)/)));

/** A word that the text uses as a common noun, or initials that it uses at all, are no name. */
const isUsed = (word: string, used: ReadonlySet<string>): boolean => {
  if (INITIALS.test(word)) return used.has(word) || used.has(word.toLowerCase());
  const common = word.toLowerCase().replace(/s$/, '');
  return used.has(common) || used.has(`${common}s`);
};

/** « Relais », « RELAIS », « Terre Relais »: capitalised throughout, with a word that its text uses for nothing else. */
const isCapitalised = (part: string, fiche: Fiche): boolean => {
  const words = part.split(/\s+/).filter((word) => WORD.test(word) && !IS_LITTLE.test(fold(word)));
  if (words.length === 0 || !words.every((word) => CAPITAL.test(word))) return false;
  if (words.length > 1 && words.some((word) => INITIALS.test(word))) return false;
  const used = wordsOf(fiche);
  return words.some((word) => !isUsed(word, used));
};

/** True where a title is the product's name, and describes nothing. */
export const isNamedByTitle = (fiche: Fiche): boolean => {
  const part = (fiche.title ?? '')
    .split(BETWEEN)
    .map((one) => one.replace(BEFORE, '').trim())
    .find((one) => one.length > 2 && !FORM.test(fold(one)));
  if (part === undefined) return false;
  if (CALLED.test(part)) return true;
  if (DESCRIBES.test(fold(part)) && !INITIALS.test(part)) return false;
  return COINED.test(part) || isCapitalised(part, fiche);
};
