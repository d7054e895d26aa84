import { firstMatch, spanOf } from './matches.ts';
import { type Span, writtenBy } from './phrases.ts';
import type { Prose } from './prose.ts';

/** Those that have an office in each place: alone they are a kind, « la CAF du Gard » is one of them. */
const NETWORK =
  "CAF|CPAM|MSA|URSSAF|Urssaf|CCAS|CIAS|ARS|CHU|DDTM?|DREAL|DRAAF|DREETS|DIRECCTE|MDPH|CROUS|Crous|SDIS|CFA|CERT|DDETS|DDPP|DEAL|DISP|DRAC|DRIEETS|DRIHL|SPIP|SRA|UDAP|PMI|[Mm]issions? [Ll]ocales?|[Cc]ap [Ee]mploi|[Ff]rance [Ss]ervices|[Cc]hambres? d['’][Aa]griculture";

/** Organisations that are one of a kind. */
const PARTNER =
  /\b(?:CNAF|CNAM|ANAH|Anah|ANCT|ADEME|Ademe|AP-HP|APHP|DGFiP|DGFIP|DGE|DGS|DGOS|DGCS|DGEFP|DGAL|DLPAJ|DSNA|ONF|OFB|IGN|CEREMA|Cerema|CNFPT|ONISEP|Onisep|AFPA|Afpa|SNCF|RATP|ANSSI|ANSM|BnF|BNF|INRAE|Inrae|OFII|OFPRA|CNRS|P[ôo]le[ -][Ee]mploi|France [Tt]ravail|Emmaüs|Croix-Rouge|Secours [Pp]opulaire|Restos du [Cc]œur|Action [Ll]ogement|Banque de France|Caisse des [Dd]épôts|A(?:GEFIPH|gefiph)|A(?:PEC|pec)|A(?:RCOM|rcom)|ARCEP|BRGM|Bpifrance|CNIL|Enedis|ENM|FranceAgriMer|I(?:NSEE|nsee)|INPI|INSERM|Météo-France|PJJ|Santé publique France|U(?:NEDIC|nédic)|VNF|Assemblée nationale|Sénat|Conseil d['’][ÉE]tat|Défenseur des [Dd]roits|La Poste)\b/g;
/** « avec Excel »: a tool is nobody. */
const TOOL =
  'API|RGPD|RGAA|DSFR|MVP|PMV|POC|CSV|PDF|SMS|CMS|Excel|Word|Python|Google|Grist|Tchap|Figma|Matomo|Metabase|Albert|ChatGPT|Teams|Démarches|FranceConnect|ProConnect|AgentConnect|Internet';
/** « avec la DGITM », « chez Relais », « auprès de l’Office »: someone who has a name; « avec les DDT » is a kind. */
const WITH = writtenBy(
  ['avec ', 'chez ', 'au ', 'aupres', 'aux ', 'utilise', 'teste'],
  new RegExp(
    `\\b(?:[Aa]vec|[Cc]hez|(?:[Aa]u sein|[Aa]uprès|[Aa]u plus près|[Aa]ux côtés) d[eu]|(?:[Uu]tilis|[Tt]est)ée? par) (?:l[ae] |l['’])?(?!(?:${TOOL}|État)\\b)\\p{Lu}\\p{L}+`,
    'uy',
  ),
);
/** « la DDTM 29 » */
const NUMBERED = new RegExp(`\\b(?:${NETWORK}) ?\\d{2,3}\\b`, 'g');
/** « le CROSS Gris-Nez », « la DRAC de Lorraine »: one office of many. */
const OFFICE_OF =
  /\b(?!(?:API|CMS|CNI|CSV|DSFR|FAQ|MVP|PDF|POC|RGAA|RGPD|RSA|SIG|SMS|SSO|TVA|URL)\b)\p{Lu}{3,6} (?:d['’]|de |du )?(?:la )?(?!France\b|Europe\b|État\b)\p{Lu}\p{Ll}+/gu;
/** « neuf DISP », « 18 UDAP »; « 3 ETP » and « 2 API » are no places. */
const COUNTED_OFFICES =
  /(?<![/\d])\b(?:\d{1,3}|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix|[Ss]ept|[Hh]uit|[Nn]euf|[Dd]ix) (?!(?:ETP|EUR|API|IA|SI|PV|MO|GO|KO|HT|TTC)\b)(?:\p{Lu}{2,7}s?\b|[Mm]issions? [Ll]ocales?|[Aa]gences? \p{Lu})/gu;

/** Those that stand in one place: « la mairie de Dole ». */
const SITE =
  "[Pp]réfectures?|[Ss]ous-préfectures?|[Mm]airies?|[Vv]illes?|[Cc]ommunes?|[Cc]ommunauté (?:de communes|d['’]agglomération|urbaine)|[Mm]étropoles?|[Aa]gglomérations?|[Dd]épartements?|[Ll]ycées?|[Cc]ollèges?|[Éé]coles?|[Hh]ôpital|[Hh]ôpitaux|[Cc]entre|[Gg]roupe (?:hospitalier|scolaire)|[Cc]linique|[Tt]ribuna(?:l|ux)|[Pp]rison|[Mm]aison|[Bb]assin|[Qq]uartier|[Cc]ité(?: scolaire)?|[Pp]ort|[Gg]are|[Ss]tation|[Cc]opropriété|[Gg]endarmerie|[Bb]rigade|[Cc]aserne|[Cc]rèche|[Mm]aternité|[Bb]ibliothèque|[Mm]édiathèque|[Mm]usée|[Cc]onservatoire|[Tt]héâtre|[Cc]antine|[Cc]ampus|[Ff]oyer|[Ss]alles?|[Dd]épôt|[Aa]ntenne|[Pp]lage|[Ll]ac|[Rr]ivière|[Tt]unnel|[Pp]éage|[Uu]sine|[Ff]erme|[Cc]anal|EHPAD|[Ee]hpad|[Rr]efuge|[Aa]éroport|[Bb]ase (?:aérienne|navale|militaire)|[Cc]irconscription|[Tt]résorerie|[Cc]ommissariat(?! au)|[Mm]assif|[Vv]allée|[Ff]orêt|[Pp]arc (?:naturel|national|régional)|[Pp]lateau|[Bb]aie|[Dd]omaine(?= d)|[Îî]le|[Cc]anton|[Tt]own|[Cc]ity|[Cc]ounty|[Dd]istrict";
const KIND = `(?:${SITE}|[Rr]égions?|[Cc]onseils? (?:départemental|régional)|[Aa]cadémies?|[Rr]ectorat|[Uu]niversité|[Cc]our|[Bb]ureau|[Pp]ays|[Tt]erritoire|[Aa]ssociation|[Ff]ondation|[Ss]ociété|[Cc]hambre|[Ss]yndicat|[Pp]arc|[Cc]aisse|[Rr]éseau|[Cc]oopérative|[Aa]gences?(?: de l['’]eau)?|[Oo]ffice|[Dd]irection|[Ll]aboratoire|[Cc]ollectif|[Ff]édération|[Ii]nstitut|[Mm]inistère|[Mm]ission|[Dd]élégation|[Rr]egion|[Cc]ouncil)`;
const ITS_NAME =
  "(?: \\p{Ll}+){0,2} (?:(?:de |du |des |de la |de l['’]|d['’]|à |au |of )(?:la |le |les |l['’]|La |Le )?)?(?:(?!France\\b|Europe\\b|État\\b)\\p{Lu}[\\p{L}'’-]*\\p{Ll}|comptes)";
/** « Un centre des impôts, celui de Millau » */
const THE_ONE =
  "(?: [\\p{Ll}'’]+){0,3}, (?:celui|celle|ceux|celles) (?:de |du |des |d['’])\\p{Lu}\\p{L}+";
/** « le CCAS de Niort », « la Cour des comptes », « l’association Maman Blues ». */
const NAMED = new RegExp(`\\b(?:${KIND}|${NETWORK})(?:${ITS_NAME}|${THE_ONE})`, 'gu');
/** « La maison de l’emploi de Dole »: a longer name than a kind of organisation may have. */
const SITE_NAMED = new RegExp(
  `\\b(?:${SITE})s?(?:(?: [\\p{Ll}'’]+){0,2}${ITS_NAME}|${THE_ONE})`,
  'gu',
);

/** « Sète et Collioure ont dit oui » */
const TOGETHER =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]{2,30} et \p{Lu}[\p{L}-]{2,30} (?:ont|sont|seront|vont|l['’]|accueill|commenc|démarr|essai|ouvr|particip|suiv|test|utilis)/gu;
/** « Première candidate : Audioconf », « notre premier partenaire, Emmaüs ». */
const FIRST_ONE = writtenBy(
  ['premi'],
  /\b[Pp]remi(?:er|ère)s? (?:candidat|client|partenaire|utilisat|usag|bénéficiaire)\p{L}*,? ?:? (?:est |sera |sont |seront )?\p{Lu}\p{L}+/uy,
);

/** « L’association reconnue d’utilité publique Relais », « nous collaborons avec l’équipe Relais ». */
const BY_NAME = writtenBy(
  ['association', 'fondation', 'cooperative', 'federation', 'collabor', 'partenariat', 'dans '],
  /\b(?:[Aa]ssociation|[Ff]ondation|[Cc]oopérative|[Ff]édération|[Cc]ollabor\p{L}+ (?:\p{Ll}+ )?avec|[Pp]artenariat (?:\p{Ll}+ ){0,3}avec|[Dd]ans le cadre (?:du|de la|de l['’]|des)(?= ?\p{Lu}))(?: (?:[dl]['’])?\p{Ll}+){0,6} ?\(?(?:[dl]['’])?(?!Etat|État|France|Startup)\p{Lu}\p{L}+/uy,
);

/** « porté par la Mission Relais »: whose product it is, and not who uses it first. */
const OWNED =
  /\b(?:donnees?|sources?|issue?s?|provien\w+|fournie?s?|extraite?s?)\b[^.;]{0,30}$|\b(?:interfacee?s?|connectee?s?|raccordee?s?) (?:(?:avec|a|au) [^.;]{0,24})?$|\b(?:portee?s?|pilotee?s?|sponsorisee?s?|financee?s?|hebergee?s?|developpee?s?|menee?s?|confiee?s?|rattachee?s?|lancee?s?) (?:[a-z]+ment )?(?:(?:par|a|de|du|au|chez) ?)?(?:l[ae] |l')?(?:[a-z' -]{0,50}\()?$/;

/** « Le rapport de la Cour des comptes »: who wrote or decided something elsewhere. */
const WRITTEN =
  /\b(?:avis|circulaire|decision|enquete|etude|feuille de route|rapports?|recommandations?|tutelle) (?:d[eu] |de la |de l'|des )$/;

/** « Quelques entreprises : Relais, Passerelle et Cap. » */
const LISTED =
  /(?<=: )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?){1,9},? et \p{Lu}\p{L}+/gu;

/** « Les membres du Brec », « les équipes de la Diac »: its own people can be called. */
const ITS_PEOPLE = writtenBy(
  ['agents ', 'membres ', 'equipes '],
  new RegExp(
    `\\b(?:agents|membres|équipes) (?:du|de la|de l['’]) ?(?!(?:${TOOL}|État|Etat)\\b)\\p{Lu}\\p{L}+`,
    'uy',
  ),
);

/** What opens with a word that tells nothing of itself is looked for from each letter on. */
const anywhere = (pattern: RegExp): Pick<typeof WITH, 'pick'> => ({
  pick: ({ text }, make) => firstMatch(pattern, text, make),
});

const ORGANISATIONS = [
  anywhere(PARTNER),
  WITH,
  anywhere(NUMBERED),
  anywhere(COUNTED_OFFICES),
  anywhere(OFFICE_OF),
  FIRST_ONE,
  anywhere(TOGETHER),
  BY_NAME,
  anywhere(NAMED),
  anywhere(LISTED),
  ITS_PEOPLE,
];

/** True for the name of an administration or a partner that is known everywhere. */
export const isPartner = (name: string): boolean =>
  firstMatch(PARTNER, name, ({ index }) => index) === 0;

/** « …, officière de police de la DDSP du Gard »: a person’s post, told beside the name. */
export const OFFICE =
  /, (?:officiere?|directeur|directrice|cheffe?|agente?|prefete?|maire|adjointe?|responsable|chargee?|inspect(?:eur|rice)|conseill(?:er|ere)|ingenieure?|juriste|secretaire|medecin|enseignante?|professeure?|intrapreneu(?:r|se)|delegue?e?) (?:d[eu'] ?|au? |en )[^.,;]{0,40}$/;

/** How far before a name the words stand that say what it is there for. */
export const BEFORE = 90;

/** « La CNAM décide de déployer »: who orders the service, and not who uses it first. */
const ORDERS =
  /^ (?:a |ont |avait )?(?:accompagn|command|confi|coordonn|decid|demand|dirig|financ|heberg|lanc|missionn|pilot|port|souhait|soutien|sponsoris|supervis|valid)(?:e|es|ent|nent)?\b/;

/** « (DRAAF, DREAL, ADEME, etc.) »: those of a kind, and not one of them. */
const AMONG_MANY = /^[^.;()\n]{0,40}(?:, |\.\.\.|…)(?:etc\b|\))/;

/** The first organisation of a text that has a name, and is no owner, post or order-giver of the service. */
export const organisation = (prose: Pick<Prose, 'text' | 'folded'>): Span | undefined => {
  const { folded } = prose;
  for (const search of ORGANISATIONS) {
    const found = search.pick(prose, (match) => {
      const before = folded.slice(Math.max(0, match.index - BEFORE), match.index);
      const span = spanOf(match);
      const after = folded.slice(span.end, span.end + BEFORE);
      const isElse =
        [OWNED, WRITTEN, OFFICE].some((told) => told.test(before)) || AMONG_MANY.test(after);
      return isElse || ORDERS.test(after) ? undefined : span;
    });
    if (found) return found;
  }
  return undefined;
};

/** The first establishment or stretch of land that a text names: a service tried there is tried small. */
export const site = ({ text, folded }: Pick<Prose, 'text' | 'folded'>): Span | undefined =>
  firstMatch(SITE_NAMED, text, (match) => {
    const before = folded.slice(Math.max(0, match.index - BEFORE), match.index);
    return OWNED.test(before) || OFFICE.test(before) ? undefined : spanOf(match);
  });
