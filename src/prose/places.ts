import { namesPeople } from '../method/people.ts';
import { openedBy, type Span } from './phrases.ts';
import type { Prose } from './prose.ts';
import type { Told } from './words.ts';

/** Départements and régions, folded. */
const TERRITORIES = new Set(
  (
    'ain|aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege|aube|aude|aveyron|bouches-du-rhone|calvados|cantal|charente|charente-maritime|cher|correze|corse|' +
    "cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure|eure-et-loir|finistere|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre|indre-et-loire|isere|jura|landes|loir-et-cher|haute-loire|" +
    'loire-atlantique|loire|loiret|lot|lot-et-garonne|lozere|maine-et-loire|manche|marne|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nievre|nord|oise|orne|pas-de-calais|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees|' +
    'pyrenees-orientales|bas-rhin|haut-rhin|rhone|haute-saone|saone-et-loire|sarthe|savoie|haute-savoie|paris|seine-maritime|seine-et-marne|yvelines|deux-sevres|somme|tarn|tarn-et-garonne|var|vaucluse|vendee|vienne|haute-vienne|vosges|' +
    "yonne|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise|guadeloupe|martinique|guyane|reunion|mayotte|auvergne-rhone-alpes|auvergne|bourgogne|bourgogne-franche-comte|bretagne|" +
    'hauts-de-france|ile-de-france|normandie|nouvelle-aquitaine|aquitaine|occitanie|paca|alsace|lorraine|rhone-alpes'
  ).split('|'),
);
const TERRITORY = openedBy([...TERRITORIES], /(?<![a-z][-'])[a-z]+(?:[-'][a-z]+)*/y);

/** A capital letter where no sentence begins. */
const startsWithCapital = (text: string, index: number): boolean =>
  /\p{Lu}/u.test(text[index] ?? '');

/** Administrations and partners that go by their initials or their own name. */
const PARTNER =
  /\b(?:CAF|CPAM|CNAF|CNAM|MSA|URSSAF|CCAS|CIAS|ANCT|ADEME|ARS|AP-HP|APHP|CHU|DDTM?|DREAL|DRAAF|DREETS|DIRECCTE|DGFiP|DGFIP|DGE|DGS|DGOS|DGCS|DGEFP|DGAL|DLPAJ|DINUM|DSNA|ONF|OFB|IGN|CEREMA|CNFPT|MDPH|CROUS|ONISEP|AFPA|SNCF|RATP|SDIS|ANSSI|ANSM|BnF|BNF|INRAE|OFII|OFPRA|CNRS|CFA|CERT|Ademe|Cerema|Urssaf|Crous|Onisep|Afpa|Inrae|Dinum|P[ôo]le[ -][Ee]mploi|France [Tt]ravail|Missions? [Ll]ocales?|Cap [Ee]mploi|France [Ss]ervices|Emmaüs|Croix-Rouge|Secours [Pp]opulaire|Restos du [Cc]œur|Action [Ll]ogement|Banque de France|Caisse des [Dd]épôts|Chambres? d['’][Aa]griculture)\b/;

const KIND =
  "(?:[Pp]réfectures?|[Ss]ous-préfectures?|[Mm]airies?|[Vv]illes?|[Cc]ommunes?|[Cc]ommunauté (?:de communes|d['’]agglomération|urbaine)|[Mm]étropoles?|[Aa]gglomérations?|[Dd]épartements?|[Rr]égions?|[Cc]onseils? (?:départemental|régional)|[Aa]cadémies?|[Rr]ectorat|[Uu]niversité|[Ll]ycées?|[Cc]ollèges?|[Éé]coles?|[Hh]ôpital|[Hh]ôpitaux|[Cc]entre hospitalier|[Cc]linique|[Tt]ribuna(?:l|ux)|[Cc]our|[Pp]rison|[Mm]aison d['’]arrêt|[Bb]assin|[Qq]uartier|[Tt]erritoire|[Aa]ssociation|[Ff]ondation|[Ss]ociété|[Cc]hambre|[Ss]yndicat|[Pp]arc|[Pp]ort|[Gg]are|[Cc]aisse|[Rr]éseau|[Cc]oopérative|[Aa]gence|[Oo]ffice|[Dd]irection|[Ss]tation|[Cc]opropriété|[Ff]oyer|[Mm]inistère|[Mm]ission|[Tt]own|[Cc]ity|[Cc]ounty|[Rr]egion|[Dd]istrict|[Cc]ouncil)";
/** « le CCAS de Niort », « la Cour des comptes », « l’association Maman Blues ». */
const NAMED = new RegExp(
  `\\b${KIND}(?: \\p{Ll}+)? (?:(?:de |du |des |de la |de l['’]|d['’]|à |of )(?:la |le |les |l['’]|La |Le )?)?(?:(?!France\\b|Europe\\b|État\\b)\\p{Lu}[\\p{L}'’-]*\\p{Ll}|comptes)`,
  'u',
);

/** « à Niort », « au Mans », « en Savoie », « près de Lille »; not « à Noël », « en France ». */
const AT_PLACE =
  /(?<=[\p{L},;:)»] |^|\n|\()(?:à|À|au|Au|aux|en|En|dans l['’]|dans les?|dans la|sur|près de|chez|in|at) (?:\p{Lu}[\p{Ll}'’-]+(?:-[\p{L}]+)*)/gu;
const NOT_A_PLACE =
  /^(?:france|europe|etat|union|internet|web|excel|noel|paques|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|la|le|les|l'.*|d'.*|un|une|des|nous|cette|ce|ministere|ministre|nation|republique|francais|covid|startups?|google|facebook|linkedin|investigation|construction|acceleration|impact|phase|open|data|ia|january|february|march|april|june|july|august|september|october|november|december|france)$/;

const NUMBERS =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty'.split(
    ' ',
  );
const ABOUT =
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine'.split(' ');
const COUNTED = openedBy(
  ['\\d', 'un ', 'une ', 'demi', ...NUMBERS, ...ABOUT],
  new RegExp(
    `(?<![a-z\\d-])(?:\\d[\\d .]*(?: a \\d+)?|${NUMBERS.join('|')}|(?:une? )?(?:demi[e-]* ?)?(?:${ABOUT.join('|')})s? (?:de |d')) ?([a-z-]+)`,
    'y',
  ),
);
const PLACES_TO_BEGIN =
  /^(?:ecoles?|colleges?|lycees?|classes?|communes?|villes?|mairies?|departements?|regions?|territoires?|academies?|prefectures?|hopitaux|hopital|etablissements?|structures?|agences?|centres?|services?|sites?|bassins?|collectivites?|epci|administrations?|organismes?|partenaires?|(?:beta-?)?testeurs?|volontaires?|pilotes?|exploitations?|gendarmeries?|brigades?|commissariats?|tribuna(?:l|ux)|juridictions?|caisses?|caf|cfa|creches?|restaurants?|cantines?|coproprietes?|logements?|immeubles?|foyers?|equipes?|comptes?|schools?|towns?|offices?|sites?|teams?)$/;

/** A group that a text counts. `few`: under a hundred, which is a beginning. */
export type Group = Span & { readonly few: boolean };

const MANY = /\d[\d .]{2,}|mille|centaine/;

/** « 12 écoles », « trois départements », « une dizaine de familles », « 40 saisonniers ». */
export const countedGroups = (told: Told, within?: Span): Group[] =>
  COUNTED.all(told, within).flatMap(({ 0: whole, 1: group = '', index }) => {
    if (!PLACES_TO_BEGIN.test(group) && !namesPeople(group)) return [];
    const few = !MANY.test(whole.slice(0, whole.length - group.length).trim());
    return [{ start: index, end: index + whole.length, few }];
  });

const span = (match: RegExpMatchArray | null | undefined): Span | undefined =>
  match ? { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length } : undefined;

/** The first territory that a text names: « dans le Gard », « Bretagne ». */
export const territory = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  span(
    TERRITORY.all(prose).find(
      // « Bourgogne-Franche Comté »: names are written with and without their hyphens.
      ({ 0: word, index }) =>
        (TERRITORIES.has(word) || TERRITORIES.has(word.split('-')[0] ?? '')) &&
        startsWithCapital(prose.text, index),
    ),
  );

const placeIn = ({ text, folded }: Pick<Prose, 'text' | 'folded'>) => {
  for (const match of text.matchAll(AT_PLACE)) {
    const { 0: whole, index } = match;
    const name = folded.slice(index, index + whole.length).trimEnd();
    if (!NOT_A_PLACE.test(name.slice(name.lastIndexOf(' ') + 1))) return match;
  }
  return undefined;
};

/** « Première candidate : Audioconf », « notre premier partenaire, Emmaüs ». */
const FIRST_ONE =
  /\b[Pp]remi(?:er|ère)s? (?:candidat|client|partenaire|utilisat|usag|bénéficiaire)\p{L}*,? ?:? (?:est |sera |sont |seront )?\p{Lu}\p{L}+/u;

/**
 * The first concrete place, organisation or counted group of a text: where a service can begin on Monday.
 * « les collectivités », « les usagers » are none.
 */
export const concrete = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  span(PARTNER.exec(prose.text)) ??
  territory(prose) ??
  span(placeIn(prose)) ??
  countedGroups(prose)[0] ??
  span(FIRST_ONE.exec(prose.text)) ??
  span(NAMED.exec(prose.text));
