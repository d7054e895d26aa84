import { phrases, words } from './phrases.ts';
import { doing, verbs } from './verbs.ts';

/** « Le déploiement des fonctionnalités »: what grows is the product. */
const OF_PRODUCT =
  "(?! (?:[a-z]+ )?(?:de |des |les |d')(?:[a-z]+ )?(?:fonctionnalite|module|donnee)s?)";
/** What brings a service somewhere. */
const SPREADS = [
  // « proposé aux mairies »; « le service proposé » is the one that is there
  'proposee?s? (?:a|aux?|dans)',
  ...words(
    'deploi\\w+ deploy\\w+ diffus\\w+ ouvr\\w+ ouvert(?:e|s|es|ure)? opens? embarqu\\w+ integr(?:e|es)',
  ),
  ...doing('equip integr propos'),
].map((turn) => turn + OF_PRODUCT);
export const SPREAD = phrases(SPREADS);
/** The same, or what has people reached. */
export const REACH = phrases([
  ...SPREADS,
  'mis(?:e|es)? en (?:ligne|production|service)',
  ...words('faire fera ferons feront font').map((make) => `${make} connaitre`),
  ...verbs('adopt adress attir equip gagn install lanc port propos recommand touch utilis'),
  ...words(
    'accessibles? accueill(?:ir[a-z]*|era|erons|eront|ons) acqui(?:sition|er|ier|rer)\\w* adoption ambitionn\\w+ atteign\\w+ atteindr\\w+ conqu\\w+ convain\\w+ couvr\\w+ couverture disponibles? disposition experimentations? lancement launch\\w* passage prescri\\w+ ralli\\w+ reach rejoi\\w+ promotion promouv\\w+ relai(?:e|ent|era|eront) relay\\w+ repren\\w+ repris(?:es?)? sedui\\w+ vis(?:ons|erons)',
  ),
]);
