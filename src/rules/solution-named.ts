import type { Fiche } from '../fiche/fiche.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { fold } from '../markdown/fold.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const NAMING =
  /\b(?:s'appelle|s'appellera|se nomme|nommee?|baptisee?|intitulee?|appelee?|denommee?|sous le nom|called|named|our name)\b/;
const IN_QUOTES = /[«“"] ?[A-ZÀ-Ý0-9][^»”"\n]{1,40} ?[»”"]/u;
/** A capitalised word, alone or with others, that may be a name. */
const CAPITALISED =
  /(?<=[\p{Ll}\d,;:)’'»"] |['’(«"])\p{Lu}[\p{L}\d’'.-]*\p{Ll}[\p{L}\d.-]*(?: (?:\p{Lu}|\d)[\p{L}\d’'.-]*)*/gu;
/** « X est un service », « X permet » at the head of a sentence. */
const SUBJECT =
  /(?:^|[.!?]\s|\n|, )(?:(?:La startup|Le service|La plateforme|L['’]outil|Le site|L['’]application|Le produit|The service) )?(\p{Lu}[\p{L}\d’'.-]*(?: [\p{Lu}\d][\p{L}\d’'.-]*){0,4}) (?:est|permet|propose|aide|accompagne|facilite|vise|offre|met|simplifie|regroupe|centralise|s['’]adresse|a pour|n['’]est|consiste|répond|devient|veut|donne|remplace|sera|permettra|permettrait|se|is|helps|lets|offers|gives|makes)(?=[ \n])/u;
/** Words that begin a sentence, or name an institution, and are no product. */
const NOT_A_NAME =
  /^(?:l[ae']?|les|un|une|des|ce|cet|cette|ces|il|ils|elle|elles|on|nous|vous|notre|nos|chaque|tout|tous|toute|toutes|cela|ceci|ca|solution|produit|service|plateforme|plate-forme|outil|objectif|but|idee|ainsi|aujourd'hui|actuellement|qui|que|quoi|comment|pour|avec|dans|en|au|aux|par|grace|enfin|ensuite|mais|et|this|the|it|we|our|etat|france|francais|francaise|europe|union|republique|ministere|ministre|direction|prefecture|prefet|conseil|cour|rgpd|rgaa|internet|web|excel|word|google|paris|api|ia|sms|siren|siret|insee|caf|cpam|cnil|dinum|anct|dgfip|pole emploi|france travail|startup|startups|beta|open data|intelligence artificielle)$/;

const isName = (words: string): boolean => !NOT_A_NAME.test(fold(words)) && words.length > 2;

/** The product's name in a title such as « Fiche produit : Relais ». */
const titleName = (fiche: Fiche): string | undefined => {
  const name = fold(fiche.title ?? '')
    .split(/[:–—]| - /)
    .at(-1)
    ?.trim();
  return name && name.length > 2 && name.split(' ').length <= 5 ? name : undefined;
};

const namedInHeading = ({ sections }: Passage): boolean =>
  sections.some(({ heading }) => /(?:[:–—«"]| - )\s*\p{Lu}[\p{L}\d’'. -]{1,40}/u.test(heading));

const isNamed = (fiche: Fiche, solution: Passage): boolean => {
  const { text, folded } = solution.prose;
  const title = titleName(fiche);
  if (title && folded.includes(title)) return true;
  if (NAMING.test(folded) || IN_QUOTES.test(text) || namedInHeading(solution)) return true;
  const subject = SUBJECT.exec(text)?.[1];
  if (subject && isName(subject)) return true;
  for (const [words] of text.matchAll(CAPITALISED)) if (isName(words)) return true;
  return false;
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
