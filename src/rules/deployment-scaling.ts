import { passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { namesPeople } from '../method/people.ts';
import { firstMatch } from '../prose/matches.ts';
import { phrases } from '../prose/phrases.ts';
import { isPlace } from '../prose/places.ts';
import type { Prose } from '../prose/prose.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Where a service may go next, in the singular. */
const PLACES = new Set(
  'departement region commune academie territoire etablissement collectivite ville prefecture metropole agglomeration intercommunalite epci agence direction service ministere administrations operateur partenaire partenariat instance structure administration ministere site massif pays caisse tribunaux juridiction college lycee ecole hopitaux immeuble station foyer association cfa public filiere domaine cpam caf msa ccas ddt ddtm dreal ars chu sdis rectorat town school cities office'.split(
    ' ',
  ),
);
const NATIONAL =
  'niveau echelle echelon territoire couverture portee ampleur deploiement deploye deployee deployer extension vocation ambition usage'.split(
    ' ',
  );
/** What makes the places it is said of further ones: « d’autres communes », « puis les régions ». */
const FURTHER = phrases([
  ...'autres? nouveaux nouvelles? prochaine?s? ensuite puis enfin others? more new'
    .split(' ')
    .map((further) => `${further} (?:(?:(?:les|la|le|aux?|a) )|l')?(?:autres )?[a-z]+`),
  "tou(?:tes?|s|t) (?:les |le |la |l')?(?:autres )?[a-z]+",
  'chaque [a-z]+',
  "n'importe quel(?:le)? [a-z]+",
  'chacune? des [a-z]+',
  '100 % des [a-z]+',
  'ensemble (?:du|de la|des) [a-z]+',
]);

const SCALING = phrases([
  // to the whole country
  ...NATIONAL.map((word) => `${word} nationa\\w+`),
  'nationalement',
  'nationally',
  'national (?:scale|level|roll)',
  'nationwide',
  'country(?:wide)?',
  'globalement',
  'partout en',
  'rendre interministeriel',
  'toute (?:la )?france',
  'france entiere',
  // from one to many
  'generalis(?:e[a-z]*|ons|ation|able)(?<!generalistes?)',
  "pass(?:age|er|e) (?:a|d'|en) ?(?:l')?(?:echelle|charge)",
  "changement d'echelle",
  'montee en (?:charge|puissance)',
  'plus grand nombre',
  "de plus en plus d(?:e|'[a-z]+)",
  'ensuite (?:ouvert|deploye|etendu|propose|diffuse)[a-z]*',
  'nombre croissant',
  'multipli(?:er|ons|cation)',
  'rayonne(?:r|ment)',
  'massifi\\w+',
  'amplifi\\w+',
  "accelerer (?:son |le |la |les |l')?(?:deploiement|acquisition|diffusion|adoption|developpement)",
  "acceleration (?:de |du |des |de la |de l')(?:deploiement|acquisition|diffusion|adoption)",
  'grande echelle',
  'essaim\\w+',
  'dupli(?:qu|ca)\\w+',
  'repli(?:qu|ca)\\w+',
  'scal(?:e|ing)',
  'etend\\w*',
  'extension',
  'elargi\\w*',
  'ouvrir (?:(?:ce|le|notre) service )?(?:aux?|ensuite)',
  'deploiement (?:plus )?(?:large|general|massif|progressif)',
  'plus largement',
  ...'public perimetre territoire diffusion usage echelle'
    .split(' ')
    .flatMap((what) => [`${what} plus large`, `plus large ${what}`]),
  'extend\\w*',
  'roll(?:ed|s)? out',
  'then the',
  'prescript\\w+',
  ...'departements regions academies communes villes prefectures territoires etablissements sites services'
    .split(' ')
    .map((places) => `${places} supplementaires`),
  'transpos\\w+',
  'reprodu\\w+',
  'dissemin\\w+',
  'bouche a oreille',
  'prochaines? vagues?',
  'par vagues?',
  'doubl(?:e|ent|er|era) (?:chaque|tous les|toutes les|en)',
  'diffus(?:e|ent|er|ons|era|eront) (?:a|aupres|largement)',
  'pass(?:er|ons|erons|era|e) de \\d+ a \\d+',
  'relai(?:ent|eront|era|e)',
  "deploye\\w* (?:sur|dans|a) (?:tou|l'ensemble)[a-z]*",
  "deploiement (?:sur|dans|a) (?:tou|l'ensemble)[a-z]*",
  'monter en (?:charge|puissance)',
  ...'ouverture diffusion augmentation extension montee'
    .split(' ')
    .map((growth) => `${growth} progressive`),
  'interministerialis\\w+',
  'diffusion (?:large|nationale)',
  // step by step, and already far
  ...'second deuxieme autre'.split(' ').map((next) => `${next} temps`),
  'ulterieurement',
  'par la suite',
  ...'deuxieme seconde nouvelle'
    .split(' ')
    .flatMap((next) => [
      `${next} experimentation`,
      `${next} phase d'experimentation`,
      `${next} vague`,
    ]),
  'progressivement',
  'petit a petit',
  'ambassad(?:eu|o)rs?',
  'relais locaux',
  'step by step',
  'a (?:plus )?(?:long )?terme,',
  ...'dizaine quinzaine vingtaine trentaine quarantaine'
    .split(' ')
    .map((some) => `${some} de (?:departements|regions|academies|prefectures)`),
  'milliers? de?',
  "millions? d(?:e|'[a-z]+)",
]);

const singular = (word: string): string => word.slice(word.lastIndexOf("'") + 1).replace(/s$/, '');
const isWhom = (word: string): boolean =>
  PLACES.has(singular(word)) || isPlace(word) || namesPeople(word);

/** « 8 000 téléchargements », « 40 000 propriétaires », « 7 départements »: far already; « les 8 000 élèves » are all there are. */
const FAR =
  /\b(?:(?<!\b(?:les|des|aux) )(?:\d{1,3}(?:[ .]\d{3}){1,3}|(?!20[0-3]\d\b)\d{4,9}) ((?:[a-z]+ )?[a-z]+)|(?:[5-9]|\d\d) (?:departements|regions|academies|prefectures))\b/g;
const MANY = /\b(?:utilisat\w+|inscri\w+|participations|telechargements|personnes|users|people)\b/;

const isMany = (counted: string): boolean => MANY.test(counted) || counted.split(' ').some(isWhom);

const isFar = ({ folded }: Prose): boolean =>
  firstMatch(FAR, folded, ([, counted]) =>
    counted === undefined || isMany(counted) ? true : undefined,
  ) ?? false;

const goesFurther = (prose: Prose): boolean =>
  FURTHER.all(prose).some(({ start, end }) => {
    const { text, folded } = prose;
    const place = folded.slice(folded.lastIndexOf(' ', end - 1) + 1, end);
    const one = singular(place);
    // « toute l’Ariège », « puis les Pyrénées »
    const name = Math.max(folded.lastIndexOf(' ', end - 1), folded.lastIndexOf("'", end - 1)) + 1;
    if (/\p{Lu}/u.test(text[name] ?? '')) return true;
    // « Toute la chaîne » is but one.
    if (PLACES.has(one) || (isPlace(place) && !folded.startsWith('toute ', start))) return true;
    // « Nouveaux usagers », « tous les agents » are more of them; « d’autres usagers » are only others.
    return !folded.startsWith('autre', start) && (one === 'produit' || namesPeople(one));
  });

const growing = (prose: Prose): boolean =>
  SCALING.test(prose) || goesFurther(prose) || isFar(prose);

/** An impact that stays where it began leaves most of those who suffer aside (METHOD: deployment). */
export default ficheRule({ id: 'deployment-scaling', severity: 'warning' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  const later = passage(fiche, 'scaling');
  if (!first || [...plan, ...(later ? [later] : [])].some(({ prose }) => growing(prose))) return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
