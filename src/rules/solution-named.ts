import type { Fiche } from '../fiche/fiche.ts';
import { callsByTitle, titleIn } from '../fiche/names.ts';
import { type Passage, passage } from '../fiche/passage.ts';
import { isNamedByTitle } from '../fiche/title-name.ts';
import { firstMatch } from '../prose/matches.ts';
import { type Span, writtenBy } from '../prose/phrases.ts';
import { isProductName } from '../prose/product-name.ts';
import type { Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

/** « baptisé Relais », « sous le nom de “Relais” » */
const NAMING = writtenBy(
  'appel nomme nom baptise intitule denomme sous called named'.split(' '),
  /(?:(?<=s['’])appelle(?:ra)?(?: \p{Ll}+)?|(?<!(?:aussi|parfois|souvent|également) )appelée?|(?<=se )nomme|nommée?|baptisée?|intitulée?|dénommée?|sous le nom(?: de| d['’])?|[Nn]om(?: de code| provisoire| d’usage)?(?= :)|nom (?:\p{Ll}+ ){0,2}(?:est|sera)|called|named)[ :]*(?:[«“"]|\p{Lu})/uy,
);

const SERVICE =
  '(?:[Ss]ervice|[Pp]roduit|[Pp]late-?forme|[Aa]pplication|[Aa]ppli|[Oo]util|[Ss]olution|[Ss]tart-?up(?: d.[ÉEée]tat)?|[Tt]ool|[Pp]roduct)';
const PRODUCT = `(?:${SERVICE}|[Ss]ite|[Pp]ortail|[Pp]rojet|[Dd]ispositif|[Pp]rogramme|[Cc]arte|[Ll]ogiciel|[Ss]imulateur|[Nn]uméro|[Ss]uite|[Aa]ssistant|[Gg]uichet|[Rr]egistre|[Oo]bservatoire|[ÉéEe]quipe)`;
const WORDS =
  "\\p{Lu}[\\p{L}\\d’'.-]*(?: (?:de |du |des |la |le |et )?[\\p{Lu}\\d][\\p{L}\\d’'.-]*){0,4}";
const QUOTED = '[«“"] ?([\\p{L}\\d][^»”"\\n]{2,39}?) ?[»”"]';

/** Where a sentence begins, or what one does with a product of one’s own. */
const OWN =
  "(?:(?:^|\\n|[.!?:] )(?:[Ll]['’]|[Ll]a |[Ll]e |[Uu]ne? |[Nn]otre |[Tt]he |[Oo]ur )?|(?:[Aa]vec|[Gg]râce à|[Cc]réer|[Cc]réons|créé|lancé|conçu|développé|construit|ouvert|[Dd]évelopper|[Dd]éveloppons|[Pp]roposons|[Ll]ancer|[Ll]ançons|[Cc]onstruire|[Mm]oderniser|[Rr]efondre|[Dd]éployer|[Nn]otre|[Ww]ith) (?:la |le |l['’]|une? )?|, (?:la |le |l['’])(?=[spao]))";
/** Between a name and its verb. */
const ASIDE = '(?: ?\\([^)\\n]{2,90}\\))?,?';
const DOES =
  "(?:est|sont|sera|permet|permettra|permettrait|propose|aide|accompagne|facilite|vise|offre|met|simplifie|regroupe|centralise|s['’]adresse|a pour|a vocation|n['’]est|n['’]assure|consiste|répond|devient|veut|se veut|donne|remplace|apporte|connecte|bénéficie|repose|assure|constitu\\p{L}+|envoie|inverse|relie|guide|oriente|fournit|réunit|rassemble|automatise|prévient|avertit|alerte|rappelle|appelle|informe|montre|indique|calcule|affiche|cherche|trouve|compare|explique|transmet|transforme|recueille|collecte|réécrit|prépare|suit|signale|organise|partage|mesure|évite|ouvre|rend|crée|va|peut|s['’]appuie|s['’]intègre|fonctionne|utilise|couvre|détecte|analyse|traduit|génère|is|helps|lets|offers|gives|makes)";

/** « L’Agence de l’eau », « La Cour des comptes »: with its article, no product. */
const INSTITUTION =
  '(?:Agence|[ÉE]ducation|Office|Assurance|Caisse|Acad[ée]mie|Universit[ée]|Union|R[ée]publique|Assembl[ée]e|S[ée]nat|Mairie|Institut|Haute?|Chambre|F[ée]d[ée]ration|Association|Fondation|Police|Gendarmerie|Inspection|D[ée]l[ée]gation|Secr[ée]tariat|Commission|Comit[ée]|Mission|M[ée]tropole|Ville|Commune|Communaut[ée]|Centre|Parlement|Gouvernement|Loi|Code)';

/** What a sentence opens with; each captures what may be a name. */
const OPENS = [
  // « Relais est un numéro », « Justice facile réécrit la convocation »
  new RegExp(
    `(?:(?:L['’]|La |Le )(?=\\p{Lu}\\p{Ll})(?!${INSTITUTION}))?(\\p{Lu}[\\p{L}\\d’'.+-]*(?: [\\p{L}\\d][\\p{L}\\d’'.-]*){0,4}?)${ASIDE} ${DOES}(?=[ \\n])`,
    'uy',
  ),
  // « “Relais” : l’apprenti appelle… », « “Relais” sonne chez l’apprenti »
  /[«“"] ?(\p{Lu}[^»”"\n]{2,40}?) ?[»”"](?= ?[:,–-]| \p{Ll}+ )/uy,
  // « Relais – l’apprenti appelle… », « Relais, c’est… »
  new RegExp(`(${WORDS})(?:,? c['’]est | [–-] )`, 'uy'),
  // « C’est Relais, un numéro… »
  new RegExp(`[Cc]['’]est (${WORDS})(?=,)`, 'uy'),
  // « Avec Relais, l’apprenti… »
  new RegExp(`(?:Avec|Grâce à|Via|With) (${WORDS})`, 'uy'),
  // « Clé d’hiver : le saisonnier montre… », as the first words
  /^(\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3}) ?: \p{Ll}/uy,
];

/** What stands before a name within a sentence. */
const BEFORE_NAME = [
  // « La plateforme Relais permet », « nous créons le service numérique “Relais” », « la carte “jeune engagé” »
  writtenBy(
    'service produit plate appli outil solution start tool product site portail projet dispositif programme carte logiciel simulateur numero suite assistant guichet registre observatoire equipe'.split(
      ' ',
    ),
    new RegExp(
      `(?<=${OWN})${PRODUCT}(?: (?:numérique|web|mobile|unique|public))?(?: :|,)? (?:${QUOTED}|(${WORDS}))`,
      'uy',
    ),
  ),
  // « nous voulons créer Relais », « l’équipe a conçu Relais »
  writtenBy(
    'develop cre lanc concu concev constru imagin batir'.split(' '),
    new RegExp(
      `(?:[Dd]évelopp(?:er|ons|é)|[Cc]ré(?:er|ons|é)|[Ll]an(?:cer|çons|cé)|[Cc]on(?:çu|cevoir|cevons)|[Cc]onstrui(?:re|sons|t)|[Ii]magin(?:er|ons|é)|[Bb]âtir) (${WORDS})`,
      'uy',
    ),
  ),
  // « L’objectif de Relais est », « le but du Relais : »
  writtenBy(
    'objectif but ambition mission vocation principe promesse pari role'.split(' '),
    new RegExp(`\\p{L}+ (?:de |d['’]|du )(?:la |l['’])?(${WORDS})(?= ?(?:est|:|consiste))`, 'uy'),
  ),
];

/** An address is a name. */
const ADDRESS = new RegExp(
  `(?:${OWN}(?:${PRODUCT} )?|${PRODUCT} dédiée? ?:? ?)([\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:gouv\\.fr|bzh|fr|org|eu|nc))\\b`,
  'gu',
);
const MAY_BE_ADDRESS = /\.(?:gouv|bzh|fr|org|eu|nc)\b/;

/** « La solution : Relais », « Le produit “Relais” », « Solution : le Relais, un numéro pour… » */
const IN_HEADING =
  /(?:[:–—«“"]| - ) ?(?:[Ll]e |[Ll]a |[Ll]['’])?(\p{Lu}[\p{L}\d’'.-]*(?: [\p{L}\d’'.-]+){0,4})(?= ?[»”",:–—(]|$)/u;

const namedInHeading = ({ sections }: Passage, fiche: Fiche): boolean =>
  sections.some(({ heading, foldedHeading }) => {
    const name = IN_HEADING.exec(heading)?.[1];
    return (
      titleIn(fiche, foldedHeading) !== undefined || (name !== undefined && isProductName(name))
    );
  });

const nameIn = ([, ...words]: RegExpExecArray): string | undefined =>
  words.find((name) => name !== undefined && isProductName(name));

const opensWithName = ({ text }: Prose, { start }: Span): boolean => {
  const from = text[start] === ' ' ? start + 1 : start;
  return OPENS.some((pattern) => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match !== null && nameIn(match) !== undefined;
  });
};

const isNamed = (fiche: Fiche, solution: Passage): boolean => {
  const { prose } = solution;
  return (
    namedInHeading(solution, fiche) ||
    fiche.sections.some((section) => callsByTitle(fiche, section.prose)) ||
    NAMING.test(prose) ||
    BEFORE_NAME.some((search) => search.pick(prose, nameIn) !== undefined) ||
    sentences(prose).some((sentence) => opensWithName(prose, sentence)) ||
    (MAY_BE_ADDRESS.test(prose.text) && firstMatch(ADDRESS, prose.text, nameIn) !== undefined) ||
    isNamedByTitle(fiche)
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
