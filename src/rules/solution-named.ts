import type { Fiche } from '../fiche/fiche.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { fold } from '../markdown/fold.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const NAMING =
  /\b(?:s'appelle|s'appellera|appelee?|se nomme|nommee?|baptisee?|intitulee?|denommee?|sous le nom|called|named)\b/;
const PRODUCT =
  '(?:[Ss]ervice|[Pp]roduit|[Pp]lateforme|[Pp]late-forme|[Aa]pplication|[Aa]ppli|[Oo]util|[Ss]ite|[Pp]ortail|[Ss]olution|[Pp]rojet|[Dd]ispositif|[Pp]rogramme|[Ss]tartup|[Cc]arte|[Ll]ogiciel|[Ss]imulateur|[Nn]uméro|[Tt]ool|[Pp]roduct)';
const WORDS =
  "\\p{Lu}[\\p{L}\\d’'.-]*(?: (?:de |du |des |la |le |et )?[\\p{Lu}\\d][\\p{L}\\d’'.-]*){0,4}";

/** Each captures what may be a name. */
const MAY_NAME = [
  // « la plateforme Relais », « le service numérique “Relais” »
  new RegExp(
    `\\b${PRODUCT}(?: (?:numérique|web|mobile|unique|public))?(?: :)? [«“"]? ?(${WORDS})`,
    'gu',
  ),
  // « la carte “jeune engagé” »
  new RegExp(`\\b${PRODUCT} [«“"] ?([^»”"\\n]{3,40}?) ?[»”"]`, 'gu'),
  /[«“"] ?(\p{Lu}[^»”"\n]{2,40}?) ?[»”"]/gu,
  // « Relais : l’apprenti appelle… », « Relais, c’est… »
  new RegExp(`(?:^|\\n)(${WORDS})(?: ?,| [–-] )`, 'gu'),
  /(?:^|\n)(\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3}) ?: \p{Ll}/gu,
  // « Relais est un numéro », « Justice facile réécrit la convocation »
  /(?:^|[.!?] |\n)(\p{Lu}[\p{L}\d’'.-]*(?: [\p{L}\d][\p{L}\d’'.-]*){0,4}?),? (?:est|sont|sera|permet|permettra|propose|aide|accompagne|facilite|vise|offre|met|simplifie|regroupe|centralise|s['’]adresse|a pour|a vocation|n['’]est|n['’]assure|consiste|répond|devient|veut|se veut|donne|remplace|apporte|connecte|bénéficie|repose|assure|constitu\p{L}+|envoie|inverse|relie|is|helps|lets|offers|gives|makes)(?=[ \n])/gu,
  // « avec Relais, l’apprenti… », « grâce à Relais »
  new RegExp(
    `\\b(?:[Aa]vec|[Gg]râce à|[Vv]ia|[Ww]ith|[Dd]évelopper|[Cc]réer|de|d['’]) (${WORDS})(?=,| est\\b| consiste\\b)`,
    'gu',
  ),
  // An address is a name.
  /\b([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:gouv\.fr|beta\.gouv\.fr|bzh|fr|org|eu))\b/gu,
];

/** Words that begin a sentence, or name what is no product of one's own. */
const NOT_A_NAME =
  /^(?:l|la|le|les|l'.*|un|une|des|du|ce|cet|cette|ces|c'.*|il|ils|elle|elles|on|nous|vous|notre|nos|leur|chaque|chacun|tout|tous|toute|toutes|cela|ceci|ca|solution|produit|service|plateforme|plate-forme|outil|objectif|but|idee|ainsi|aujourd'hui|actuellement|concretement|qui|que|quoi|comment|pour|avec|dans|en|au|aux|a|par|grace|enfin|ensuite|puis|mais|et|si|son|sa|ses|leurs|beneficiaires?|creation|mise|developpement|this|the|it|we|our|etat|france|region|departement|ministere|direction|prefecture|conseil|cour|rgpd|rgaa|internet|web|excel|api|ia|sms|siren|startup|beta|open|proconnect|pro|franceconnect|demarches|dans|premiere?|phase|etape)\b/;

const isName = (words: string): boolean => words.length > 2 && !NOT_A_NAME.test(fold(words));

/** What a title may name the product by: its parts on either side of a colon or a dash. */
const titleNames = ({ title = '' }: Fiche): string[] =>
  fold(title)
    .split(/[:–—,()]| - /)
    .map((part) => part.trim())
    .filter((part) => part.length > 2 && part.split(' ').length <= 5);

const namedInHeading = ({ sections }: Passage): boolean =>
  sections.some(({ heading }) =>
    /(?:[:–—«"]| - )\s*[\p{L}\d][\p{L}\d’'. -]{1,30}[»"”]?$/u.test(heading),
  );

const isNamed = (fiche: Fiche, solution: Passage): boolean => {
  const { text, folded } = solution.prose;
  if (titleNames(fiche).some((name) => folded.includes(name))) return true;
  if (NAMING.test(folded) || namedInHeading(solution)) return true;
  return MAY_NAME.some((pattern) =>
    [...text.matchAll(pattern)].some(([, words = '']) => isName(words)),
  );
};

/** A name makes an idea something people can ask for (METHOD: solution). */
export default ficheRule({ id: 'solution-named', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution || isNamed(fiche, solution)) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: opening(solution.prose),
  });
});
