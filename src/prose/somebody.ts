import { firstMatch } from './matches.ts';

/** The forms of a regular verb, of the third person: « cherche, cherchent, cherchait, cherchera ». */
const forms = (stems: string) => `(?:${stems})(?:e|ent|ait|aient|era|eront)`;

/** What only people do or feel. */
const ACTS = [
  'attend(?:|ent|ait|aient|ront|ra)|(?:ressaisi|saisi)(?:t|ssent|ssait|ssaient)|(?:redecouvr|decouvr)(?:e|ent|ait|aient)',
  forms(
    'patient|pein|renonc|ignor|redout|recopi|redig|cherch|rappell?|appell?|telephon|abandonn|jongl|bricol',
  ),
  'crai(?:gnent|nt|gnaient|gnait)|ecri(?:vent|t|vaient|vait)|rempli(?:ssent|t|ssaient|ssait)|appren(?:nent|d|aient|ait)|repart(?:ent|aient|ait)?',
  'notent|notaient|relancent|relancaient|paient|payent|payaient',
  "(?:ne |n'(?:en |y |ose )?)(?:sa(?:vent|it|vaient|vait)|compren(?:nent|d|aient|ait)|trouv(?:ent|e|aient|ait)|prennent|prend|parvien(?:nent|t)|parven(?:aient|ait)|arriv(?:ent|e|aient|ait)|voi(?:ent|t)|os(?:ent|e|aient|ait))",
  "(?:a|ont|avai(?:t|ent)) (?:du mal|peur|honte|renonce|attendu|recopie|abandonne|ignore)|n'(?:a|ont|avai(?:t|ent)) (?:pas|ni|plus) le temps",
  `se (?:plaign(?:ent|aient)|plaint|(?:heurt|decourag|tromp|demand|deplac|debrouill)(?:e|ent|ait|aient)|sent(?:ent|aient)?)|s'${forms('epuis|inquiet')}`,
  '(?:y )?(?:consacr|pass|perd)(?:e|ent|ait|aient)? (?:[a-z\\d]+ ){0,3}(?:temps|minutes?|heures?|jours?|journees?|soirees?|nuits?|semaines?|mois)',
  "(?:doi(?:t|vent)|devai(?:t|ent)|devr(?:a|ont)) (?:tout |se |s'|parfois |souvent )?(?:attendre|recopier|ressaisir|refaire|reprendre|choisir|chercher|appeler|demander|renoncer|deplacer|rendre|deviner)",
  "(?:est|sont|etai(?:t|ent)|reste|restent|se retrouvent?) (?:[a-z']+ )?(?:seule?s?|isolee?s?|demunie?s?|debordee?s?|perdue?s?|epuisee?s?|inquiet(?:s|e|es)?|livree?s? a|mal informee?s?)",
].join('|');

/** Those who are no population that suffers: the administration and what it has. */
const NO_ONE = [
  'administrations?|services?|directions?|ministeres?|etat|acteurs?|parties|partenaires?|etablissements?|structures?|organismes?',
  'prefectures?|juridictions?|instances?|autorites?|agences?|departements?|regions?|delegations?|bureaux?|gouvernement|equipe',
  'outils?|systemes?|donnees|logiciels?|applications?|plate-?formes?|sites?|dossiers?|demandes?|bases?|informations?|produits?|projets?|pieces?',
].join('|');

/** A noun and what is said with it, up to its verb. */
const NOUN = `(?:l[ea]s? |l'|des |ces |cette |cet? |certaine?s |nombreu(?:x|ses) |chaque |tout |un |une |\\d+ )(?!(?:[a-z]+ )?(?:${NO_ONE})\\b)[a-z-]+(?: [^.;:,\\n]{0,50})?`;
/** « beaucoup », « certaines »: whoever they are. */
const PRONOUN =
  "(?:ils|elles|beaucoup|certaine?s|la plupart|nombre d'entre eux|ceux-ci|celles-ci|(?:ceux|celles) qui [a-z' ]{3,30})";

/** Where a clause begins. */
const CLAUSE = "(?:^|[.:;,«(–]|\\b(?:que|car|et|mais|ou|quand|lorsque|si)\\b|\\bqu') ?";
/** « on ne sait plus à qui s’adresser »: whoever looks for help; but « on ne sait pas si » is the administration’s. */
const ON = new RegExp(
  `${CLAUSE}on (?:attend|patiente|recopie|renonce|ne sait (?:pas|plus|jamais) (?:a qui|vers qui|ou|comment|quoi))\\b`,
);
const DO = new RegExp(`\\b(?:${ACTS})\\b`, 'g');
/** Before it: whoever does so. */
const WHO = new RegExp(`${CLAUSE}(?:${NOUN}|${PRONOUN}) (?:l'|l[ea]s? |y |en |lui |leur )?$`);

/**
 * True for a sentence, folded, where somebody does what only people do, whatever they are called:
 * « les chefs de bord ignorent », « chaque généalogiste écrit », « on ne sait plus ».
 */
export const actsLikePeople = (sentence: string): boolean =>
  ON.test(sentence) ||
  firstMatch(DO, sentence, ({ index }) => WHO.test(sentence.slice(0, index)) || undefined) === true;
