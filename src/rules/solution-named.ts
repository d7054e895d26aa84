import type { Fiche } from '../fiche/fiche.ts';
import { callsByTitle, titleIn } from '../fiche/names.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { fold } from '../markdown/fold.ts';
import { phrases } from '../prose/phrases.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const NAMING = phrases([
  "s'appelle",
  "s'appellera",
  'appelee?',
  'se nomme',
  'nommee?',
  'baptisee?',
  'intitulee?',
  'denommee?',
  'sous le nom',
  'called',
  'named',
]);
const PRODUCT =
  '(?:[Ss]ervice|[Pp]roduit|[Pp]lateforme|[Pp]late-forme|[Aa]pplication|[Aa]ppli|[Oo]util|[Ss]ite|[Pp]ortail|[Ss]olution|[Pp]rojet|[Dd]ispositif|[Pp]rogramme|[Ss]tartup|[Cc]arte|[Ll]ogiciel|[Ss]imulateur|[Nn]uméro|[Tt]ool|[Pp]roduct)';
const WORDS =
  "\\p{Lu}[\\p{L}\\d’'.-]*(?: (?:de |du |des |la |le |et )?[\\p{Lu}\\d][\\p{L}\\d’'.-]*){0,4}";

/** Where a sentence begins, or what one does with a product. */
const OWN =
  "(?:(?:^|\\n|[.!?:] )(?:[Ll]['’]|[Ll]a |[Ll]e |[Uu]ne? |[Nn]otre |[Tt]he |[Oo]ur )?|(?:[Aa]vec|[Gg]râce à|[Vv]ia|[Cc]réer|[Cc]réons|[Dd]évelopper|[Dd]éveloppons|[Pp]roposons|[Ll]ancer|[Ll]ançons|[Cc]onstruire|[Nn]otre|[Ww]ith) (?:la |le |l['’]|une? )?)";
/** Between a name and its verb. */
const ASIDE = '(?: ?\\([^)\\n]{2,90}\\))?,?';
const DOES =
  "(?:est|sont|sera|permet|permettra|permettrait|propose|aide|accompagne|facilite|vise|offre|met|simplifie|regroupe|centralise|s['’]adresse|a pour|a vocation|n['’]est|n['’]assure|consiste|répond|devient|veut|se veut|donne|remplace|apporte|connecte|bénéficie|repose|assure|constitu\\p{L}+|envoie|inverse|relie|is|helps|lets|offers|gives|makes)";

/** Each captures what may be a name. */
const MAY_NAME = [
  // « La plateforme Relais permet », « nous créons le service numérique “Relais” », « la carte “jeune engagé” »
  new RegExp(
    `${OWN}${PRODUCT}(?: (?:numérique|web|mobile|unique|public))?(?: :)? (?:[«“"] ?([^»”"\\n]{3,40}?) ?[»”"]|(${WORDS}))`,
    'gu',
  ),
  // « “Relais” : l’apprenti appelle… »
  /(?:^|\n)[«“"] ?(\p{Lu}[^»”"\n]{2,40}?) ?[»”"]/gu,
  // « Relais – l’apprenti appelle… », « Relais, c’est… »
  new RegExp(`(?:^|\\n)(${WORDS})(?:,? c['’]est | [–-] )`, 'gu'),
  /(?:^|\n)(\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3}) ?: \p{Ll}/gu,
  // « Relais est un numéro », « Justice facile réécrit la convocation »
  new RegExp(
    `(?:^|[.!?] |\\n)(\\p{Lu}[\\p{L}\\d’'.-]*(?: [\\p{L}\\d][\\p{L}\\d’'.-]*){0,4}?)${ASIDE} ${DOES}(?=[ \\n])`,
    'gu',
  ),
  // « Avec Relais, l’apprenti… », « nous voulons créer Relais »
  new RegExp(
    `(?:(?:^|[.!?] |\\n)(?:Avec|Grâce à|Via|With)|\\b(?:[Dd]évelopper|[Cc]réer)) (${WORDS})`,
    'gu',
  ),
  // An address is a name.
  new RegExp(
    `(?:${OWN}(?:${PRODUCT} )?|${PRODUCT} dédiée? ?:? ?)([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:gouv\\.fr|bzh|fr|org|eu|nc))\\b`,
    'gu',
  ),
];

/** Words that begin a sentence, or name what is no product of one's own. */
const NOT_A_NAME =
  /^(?:l|la|le|les|l'.*|un|une|des|d'.*|du|de|ce|cet|cette|plusieurs|certaine?s|quelques|chacune?|autres?|selon|depuis|apres|avant|lors|lorsque|quand|cependant|toutefois|egalement|aussi|alors|donc|car|comme|mes|mon|ma|[a-z]+ment|[a-z]+(?:er|ir|re) (?:le|la|les|l'.*|un|une|des|de|du|aux?)|ces|c'.*|il|ils|elle|elles|on|nous|vous|notre|nos|leur|chaque|chacun|tout|tous|toute|toutes|cela|ceci|ca|solution|produit|service|plateforme|plate-forme|outil|objectif|but|idee|ainsi|aujourd'hui|actuellement|concretement|qui|que|quoi|comment|pour|avec|dans|en|au|aux|a|par|grace|enfin|ensuite|puis|mais|et|si|son|sa|ses|leurs|beneficiaires?|creation|mise|developpement|this|the|it|we|our|etat|france|region|departement|ministere|direction|prefecture|conseil|cour|rgpd|rgaa|internet|web|excel|api|ia|sms|siren|startup|beta|open|proconnect|pro|franceconnect|demarches|dans|premiere?|phase|etape)\b/;

const isName = (words: string): boolean => words.length > 2 && !NOT_A_NAME.test(fold(words));

const namedInHeading = ({ sections }: Passage, fiche: Fiche): boolean =>
  sections.some(
    ({ heading }) =>
      titleIn(fiche, fold(heading)) !== undefined ||
      /(?:[:–—«"]| - )\s*[\p{L}\d][\p{L}\d’'. -]{1,30}[»"”]?$/u.test(heading),
  );

const holdsName = (text: string, pattern: RegExp): boolean => {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, ...words] = found;
    if (words.some((name) => name !== undefined && isName(name))) return true;
  }
  return false;
};

const isNamed = (fiche: Fiche, solution: Passage): boolean =>
  callsByTitle(fiche, solution.prose) ||
  NAMING.test(solution.prose) ||
  namedInHeading(solution, fiche) ||
  MAY_NAME.some((pattern) => holdsName(solution.prose.text, pattern));

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
