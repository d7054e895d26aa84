import type { Prose } from './prose.ts';

/** Départements and régions, folded; those that are also common words need a preposition and are left to it. */
const TERRITORIES = new Set(
  (
    'ain|aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege|aube|aude|aveyron|bouches-du-rhone|calvados|cantal|charente|charente-maritime|correze|corse|' +
    "cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure|eure-et-loir|finistere|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre|indre-et-loire|isere|jura|landes|loir-et-cher|haute-loire|" +
    'loire-atlantique|loiret|lot-et-garonne|lozere|maine-et-loire|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nievre|nord-pas-de-calais|oise|orne|pas-de-calais|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees|' +
    'pyrenees-orientales|bas-rhin|haut-rhin|rhone|haute-saone|saone-et-loire|sarthe|savoie|haute-savoie|paris|seine-maritime|seine-et-marne|yvelines|deux-sevres|somme|tarn|tarn-et-garonne|vaucluse|vendee|vienne|haute-vienne|vosges|' +
    "yonne|territoire de belfort|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise|guadeloupe|martinique|guyane|reunion|mayotte|auvergne-rhone-alpes|auvergne|bourgogne|bourgogne-franche-comte|bretagne|centre-val de loire|" +
    "grand est|hauts-de-france|ile-de-france|normandie|nouvelle-aquitaine|aquitaine|occitanie|pays de la loire|provence-alpes-cote d'azur|paca|alsace|lorraine|rhone-alpes"
  ).split('|'),
);

/** Organisations that people name by their initials or proper name. */
const ORGANISATIONS =
  /\b(?:CAF|CPAM|CNAF|CNAM|MSA|URSSAF|Urssaf|CCAS|CIAS|ANCT|ADEME|Ademe|ARS|AP-HP|APHP|CHU|DDT[M]?|DREAL|DREETS|DIRECCTE|DGFiP|DGFIP|DGE|DGS|DGOS|DGCS|DGEFP|DINUM|DSNA|ONF|OFB|IGN|CEREMA|Cerema|CNFPT|MDPH|CROUS|Crous|ONISEP|Onisep|AFPA|Afpa|SNCF|RATP|SDIS|ANSSI|ANSM|BnF|BNF|INRAE|ASP|OFII|OFPRA|CNRS|CFA|Pôle [Ee]mploi|France [Tt]ravail|Missions? [Ll]ocales?|Cap [Ee]mploi|France [Ss]ervices|Emmaüs|Croix-Rouge|Secours [Pp]opulaire|Restos du [Cc]œur|Action [Ll]ogement|Banque de France|Caisse des [Dd]épôts)\b/;

const KIND =
  "(?:préfectures?|sous-préfectures?|mairies?|villes?|communes?|communautés? (?:de communes|d['’]agglomération|urbaine)|métropoles?|agglomérations?|départements?|régions?|conseils? (?:départemental|régional)|académies?|rectorat|université|lycées?|collèges?|écoles?|hôpital|hôpitaux|centre hospitalier|clinique|tribunal|tribunaux|cour d['’]appel|prison|maison d['’]arrêt|CFA|CHU|CAF|CPAM|MSA|ARS|CCAS|CIAS|DDT|DREAL|DREETS|bassin|quartier|territoire|association|fondation|entreprise|société|chambre|syndicat|parc|port|gare|caisse|groupe|réseau|coopérative|agence|office|town|city|county|region)";
const PROPER = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";

/** « le CCAS de Niort », « la ville de Lyon », « l’association Maman Blues ». */
const NAMED = new RegExp(
  `\\b${KIND}(?: \\p{Ll}+)? (?:de |du |des |de la |de l['’]|d['’]|à |of |in )?(?:la |le |les |l['’]|La |Le )?${PROPER}`,
  'u',
);

/** « à Niort », « dans le Gard », « en Bretagne », and not « À Noël ». */
const AT_PLACE =
  /(?:^|[\s(])(?:à|À|en|En|dans le|dans la|dans l['’]|dans les|Dans le|Dans la|sur|près de|de|du|et|in|at|chez|avec|Avec|with) (?:\p{Lu}[\p{Ll}'’-]+(?:-[\p{L}]+)*)/gu;
const NOT_A_PLACE =
  /^(?:france|europe|etat|france entiere|union|internet|web|excel|noel|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|la|le|les|l|un|une|des|nous|cette|ce|ministere|ministre|nation|republique|francais|covid|startup|startups|google|facebook|linkedin|investigation|construction|acceleration|impact|phase|open|data)$/;

/** « 12 écoles », « trois départements », « une dizaine de communes »: a group that was counted. */
const COUNTED =
  /\b(?:\d[\d .]*|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cinquante|cent|mille|une (?:dizaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine) d[e']|two|three|four|five|ten|twelve|twenty) ?(?:premiers? |premieres? |first |pilot )?(?:[a-z]+ )?(?:ecoles?|colleges?|lycees?|classes?|communes?|villes?|mairies?|departements?|regions?|territoires?|academies?|prefectures?|hopitaux|hopital|etablissements?|structures?|associations?|entreprises?|agences?|centres?|services?|sites?|bassins?|collectivites?|epci|administrations?|organismes?|partenaires?|utilisateurs?|utilisatrices?|usagers?|familles?|menages?|parents?|eleves?|etudiants?|jeunes|agents?|professionnels?|medecins?|patients?|agriculteurs?|exploitations?|exploitants?|conseillers?|enseignants?|testeurs?|volontaires?|pilotes?|personnes|salaries?|apprentis?|artisans?|producteurs?|gendarmeries?|brigades?|commissariats?|tribunaux|juridictions?|caisses?|caf|creches?|restaurants?|cantines?|schools?|towns?|families|people|users?|agents?|farmers?|companies|volunteers?)\b/;
/** « un territoire », « une commune » counts nobody. */
const VAGUE_ONE = /^une? /;

/**
 * The first concrete place, organisation or counted group of a text: where a service can begin on Monday.
 * « les collectivités », « les usagers » are none.
 */
export const concrete = (
  prose: Pick<Prose, 'text' | 'folded'>,
): { start: number; end: number } | undefined => {
  const { text, folded } = prose;
  for (const match of folded.matchAll(new RegExp(COUNTED, 'g'))) {
    if (!VAGUE_ONE.test(match[0]) || /^une \w+aine/.test(match[0]))
      return { start: match.index, end: match.index + match[0].length };
  }
  const named = ORGANISATIONS.exec(text) ?? NAMED.exec(text);
  if (named) return { start: named.index, end: named.index + named[0].length };
  for (const match of text.matchAll(AT_PLACE)) {
    const name =
      folded
        .slice(match.index, match.index + match[0].length)
        .trim()
        .split(' ')
        .at(-1) ?? '';
    if (!NOT_A_PLACE.test(name)) return { start: match.index, end: match.index + match[0].length };
  }
  for (const match of folded.matchAll(/[a-z]+(?:-[a-z']+)+|[a-z']{4,}/g)) {
    if (TERRITORIES.has(match[0]) && /\p{Lu}/u.test(text[match.index] ?? ''))
      return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
};
