import { namesPeople } from '../method/people.ts';
import { firstMatch, spanOf } from './matches.ts';
import { BEFORE, OFFICE, organisation, site } from './organisations.ts';
import { openedBy, phrases, type Search, type Span } from './phrases.ts';
import type { Prose } from './prose.ts';
import type { Told } from './words.ts';

/** They are written with and without their hyphens. */
const namedAs = (names: string): string[] =>
  names.split('|').map((name) => name.replaceAll('-', '[- ]'));

/** Régions (the old ones too), folded. */
const REGIONS = namedAs(
  'auvergne|bourgogne|franche-comte|bretagne|centre-val-de-loire|grand-est|hauts-de-france|ile-de-france|normandie|nouvelle-aquitaine|aquitaine|occitanie|paca|pays-de-la-loire|' +
    'alsace|lorraine|champagne-ardenne|languedoc|limousin|midi-pyrenees|picardie|poitou',
);

const REGION = new RegExp(`^(?:ile|${REGIONS.join('|')})`);

/** Départements, territories overseas and the larger towns, folded. */
const LOCALITIES = namedAs(
  'ain|aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege|aube|aude|aveyron|bouches-du-rhone|calvados|cantal|charente|cher|correze|corse|' +
    "cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure|finistere|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre|isere|jura|landes|loir-et-cher|haute-loire|" +
    'loire|loiret|lot|lozere|maine-et-loire|manche|marne|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nievre|nord|oise|orne|pas-de-calais|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees|' +
    'pyrenees-orientales|bas-rhin|haut-rhin|rhone|haute-saone|saone-et-loire|sarthe|savoie|haute-savoie|paris|seine-maritime|seine-et-marne|yvelines|deux-sevres|somme|tarn|var|vaucluse|vendee|vienne|haute-vienne|vosges|' +
    "yonne|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise|guadeloupe|martinique|guyane|reunion|mayotte|polynesie|nouvelle-caledonie|saint-martin|" +
    'marseille|lyon|toulouse|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|toulon|saint-etienne|grenoble|dijon|angers|villeurbanne|nimes|clermont-ferrand|aix-en-provence|brest|tours|amiens|limoges|annecy|perpignan|metz|' +
    'besancon|orleans|rouen|mulhouse|caen|nancy|roubaix|tourcoing|dunkerque|avignon|poitiers|calais|beziers|colmar|saint-nazaire|valenciennes|bourges|quimper|troyes|lorient|chambery|niort|vannes|blois|bayonne|albi|arras|evreux|auxerre',
);

const LOCAL = phrases([
  ...LOCALITIES,
  // « la DREAL Normandie »
  ...'dreal draaf dreets direccte ars drac deal disp academie rectorat'
    .split(' ')
    .map((office) => `${office} (?:de |d')?(?:${REGIONS.join('|')})`),
]);
/** « Dans le 93 » */
const NUMBERED = phrases(['dans le (?:0[1-9]|[1-8]\\d|9[0-5]|97[1-6])(?! ?(?:%|[a-z]))']);
const TERRITORIES = phrases([...LOCALITIES, ...REGIONS]);

/** « Les mairies bretonnes », « le service calédonien »: its people are there too. */
const OF_THERE = phrases(
  'alsacien aquitain auvergnat bourguignon breton caledonien catalan cevenol francilien girondin guadeloupeen guyanais isere?ois jurassien landais limousin lorrain mahorais martiniquais morbihannais normand occitan picard poitevin polynesien provencal reunionnais savoyard vendeen vosgien bordelais dijonnais grenoblois lillois lyonnais marseillais messin nantais nicois parisien rennais rouennais stephanois strasbourgeois toulonnais toulousain'
    .split(' ')
    .map((people) => `${people}(?:n?e)?s?`),
);

/** A capital letter where no sentence begins. */
const startsWithCapital = (text: string, index: number): boolean =>
  /\p{Lu}/u.test(text[index] ?? '');

/** « à Niort », « au Mans », « en Savoie », « près de Lille »; not « à Noël », « en France ». */
const AT_PLACE =
  /(?<=[\p{L},;:)»] |^|\n|\()(?:à|À|au|Au|aux|en|En|dans l['’]|dans les?|dans la|près de|chez|in|at) (?:\p{Lu}[\p{Ll}'’-]+(?:-[\p{L}]+)*)(?!\p{L})/gu;
/** Months, tools and meetings that are written with a capital letter. */
const NOT_A_PLACE =
  /^(?:france|europe|etat|union|internet|web|excel|noel|paques|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|la|le|les|l'.*|d'.*|un|une|des|nous|cette|ce|ministere|ministre|nation|republique|francais|covid|startups?|google|facebook|linkedin|investigation|construction|acceleration|impact|phase|open|data|ia|january|february|march|april|june|july|august|september|october|november|december|comites?|conseils?|commissions?|plan|caractere|cabinet|parlement|senat|assemblee|gouvernement|president|word|python|grist|tchap|figma|matomo|metabase|github|chatgpt|agile|scrum|design|numerique|demarches?|proconnect|franceconnect|agentconnect|albert|teams|sharepoint|droit|administration|etats?|salons?|forums?|congres|festivals?|sommets?|rencontres|assises|journees?|prix|concours|gazette|presse|journal|revue|newsletter|lettre|store|play|android|apple|linkedin|instagram|youtube|twitter|whatsapp)$/;

const NUMBERS =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty'.split(
    ' ',
  );
const ABOUT =
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine centaine'.split(' ');
const COUNTED = openedBy(
  ['\\d', 'un ', 'une ', 'demi', ...NUMBERS, ...ABOUT],
  new RegExp(
    `(?<![a-z\\d-])(?:\\d[\\d .]{0,20}(?: a \\d+)?|(?:${NUMBERS.join('|')})\\b|(?:une? )?(?:demi[e-]* ?)?(?:${ABOUT.join('|')})s? (?:de |d')) ?([a-z-]+)`,
    'y',
  ),
);
const PLACES_TO_BEGIN =
  /^(?:ecoles?|colleges?|lycees?|classes?|communes?|villes?|mairies?|departements?|regions?|territoires?|academies?|prefectures?|hopitaux|hopital|etablissements?|structures?|agences?|antennes?|bureaux|guichets?|maisons?|bibliotheques?|musees?|casernes?|ateliers?|chantiers?|boutiques?|commerces?|directions?|ehpad|centres?|services?|sites?|bassins?|collectivites?|epci|administrations?|organismes?|partenaires?|(?:beta-?)?testeurs?|volontaires?|pilotes?|exploitations?|gendarmeries?|brigades?|commissariats?|tribuna(?:l|ux)|juridictions?|caisses?|caf|cfa|creches?|restaurants?|cantines?|coproprietes?|logements?|immeubles?|foyers?|equipes?|comptes?|operateurs?|filieres?|chaines?|ministeres?|universites?|laboratoires?|residences?|fermes?|quartiers?|metropoles?|agglomerations?|intercommunalites?|organisations?|syndicats?|greffes?|ports?|gares?|stations?|schools?|towns?|offices?|sites?|teams?)$/;

/** True for a folded word for where a service can begin, in any number: « communes », « hôpital ». */
export const isPlace = (word: string): boolean => PLACES_TO_BEGIN.test(word);

/** A group that a text counts. `few`: under a hundred, which is a beginning. */
export type Group = Span & { readonly few: boolean };

const MANY = /\d[\d .]{2,}|mille|centaine/;
/** « les communes de plus de 5 000 habitants » */
const THRESHOLD =
  /\b(?:d(?:e |')|compt[a-z]+ |employ[a-z]+ )(?:plus|moins|au moins|au plus) (?:de )?$/;

/** « 12 écoles », « trois départements », « une dizaine de familles », « 40 saisonniers ». */
const groupOf = ({ 0: whole, 1: group = '', index, input }: RegExpExecArray): Group | undefined => {
  if (THRESHOLD.test(input.slice(Math.max(0, index - 24), index))) return undefined;
  if (!PLACES_TO_BEGIN.test(group) && !namesPeople(group)) return undefined;
  const few = !MANY.test(whole.slice(0, whole.length - group.length).trim());
  return { start: index, end: index + whole.length, few };
};

export const countedGroup = (told: Told, within?: Span): Group | undefined =>
  COUNTED.pick(told, groupOf, within);

/** « 40 000 propriétaires nous font confiance »: so many are a beginning where they have come already. */
const COME =
  /\b(?:utilis\w+|inscri\w+|volontaires?|\w*test\w*|adopt\w+|recens\w+|conqui\w+|accompagn(?:ee?s?|ons)|recrut\w+|trouver|choisi\w*|confiance|experiment\w+|deploy\w+|lanc\w+)\b/;
const NEAR = 80;

/** The sentence around a span, no further than the words that may speak of it. */
const sentenceNear = (folded: string, { start, end }: Span): string => {
  const before = folded.slice(Math.max(0, start - NEAR), start);
  const after = folded.slice(end, end + NEAR);
  const [from, to] = [before.search(/[.!?;\n][^.!?;\n]*$/), after.search(/[.!?;\n]/)];
  return before.slice(from + 1) + folded.slice(start, end) + after.slice(0, to === -1 ? NEAR : to);
};

/** The first group with which a service begins, or has begun: a thousand are those whom it is for. */
const groupThere = (told: Told): Group | undefined =>
  COUNTED.pick(told, (match) => {
    const group = groupOf(match);
    if (!group || !/\d[ .]?\d{3}/.test(match[0])) return group;
    return COME.test(sentenceNear(told.folded, group)) ? group : undefined;
  });

/** The first group that is small enough to begin with. */
export const smallGroup = (told: Told): Group | undefined =>
  COUNTED.pick(told, (match) => {
    const group = groupOf(match);
    return group?.few ? group : undefined;
  });

/** What was signed or held there is about the world: « les accords de Paris », « les jeux olympiques de Paris ». */
const HELD_THERE =
  /\b(?:accords?|jeux [a-z ]{4,30}) de $|\b(?:ceremonie|colloque|conference|congres|evenement|salon|seminaire) (?:[a-z]+ )?(?:a|de) $/;
const namedIn = (search: Search<Span>, prose: Pick<Prose, 'text' | 'folded'>, within?: Span) =>
  search.pick(
    prose,
    (span) => {
      if (!startsWithCapital(prose.text, span.start)) return undefined;
      const before = prose.folded.slice(Math.max(0, span.start - BEFORE), span.start);
      return HELD_THERE.test(before) || OFFICE.test(before) ? undefined : span;
    },
    within,
  );

/** The first territory that a text names, or a stretch of it: « dans le Gard », « Bretagne ». */
export const territory = (prose: Pick<Prose, 'text' | 'folded'>, within?: Span): Span | undefined =>
  namedIn(TERRITORIES, prose, within);

/** The first town, département or office of a place that a text names; a whole région is too wide. */
export const locality = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  namedIn(LOCAL, prose) ?? NUMBERED.first(prose);

/** « Grâce à Relais », « l’accès à Relais »: what takes « à » without being anywhere. */
const NOT_THERE =
  /\b(?:acces|acceder|heberge|hebergee|recours|recourir|grace|face|quant|rapport|conforme?s?|conformement|contrairement|comparativement|liee?s?|integree?s?|connectee?s?|raccordee?s?|formee?s?|adhesion|adherer|appel|utilisation|associee?s?|succede|remplace|relatifs?|relatives?|propres?|dediee?s?|destinee?s?) $/;

const placeIn = ({ text, folded }: Pick<Prose, 'text' | 'folded'>, regions = true) => {
  return firstMatch(AT_PLACE, text, (match) => {
    const { 0: whole, index } = match;
    const name = folded.slice(index, index + whole.length).trimEnd();
    if (NOT_THERE.test(folded.slice(Math.max(0, index - 20), index))) return undefined;
    const place = name.slice(name.lastIndexOf(' ') + 1);
    if (NOT_A_PLACE.test(place) || (!regions && REGION.test(place))) return undefined;
    // « Aux Usagers », « en Région »: a capital letter of respect.
    return PLACES_TO_BEGIN.test(place) || namesPeople(place) ? undefined : spanOf(match);
  });
};

/** One place to begin with: a territory, a town, an establishment. */
export const onePlace = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  territory(prose) ?? OF_THERE.first(prose) ?? placeIn(prose) ?? site(prose);

/**
 * A concrete place, organisation or counted group of a text: where a service can begin on Monday.
 * « les collectivités », « les usagers », « les CCAS » are none.
 */
export const concrete = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  // What is found by its words is found at the least cost.
  territory(prose) ??
  groupThere(prose) ??
  OF_THERE.first(prose) ??
  placeIn(prose) ??
  site(prose) ??
  organisation(prose);

/** The same, but for whole régions: where something is told of in passing, they are too wide. */
export const pinpointed = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  locality(prose) ?? groupThere(prose) ?? placeIn(prose, false) ?? organisation(prose);
