/** What only people do or feel, in the plural and in the singular. */
const ACTS = [
  'atten(?:dent|d)|patiente(?:nt)?|pein(?:ent|e)|renonce(?:nt)?|ignore(?:nt)?|redoute(?:nt)?|crai(?:gnent|nt)',
  "(?:ne |n'(?:en |y |ose )?)(?:sa(?:vent|it)|comprend(?:nent)?|trouve(?:nt)?|prennent|prend|parvien(?:nent|t)|arrive(?:nt)?|voi(?:ent|t)|osent|ose)",
  "(?:a|ont) (?:du mal|peur|honte)|n'(?:a|ont) (?:pas|ni|plus) le temps",
  "se (?:heurte|plaign|decourage|trompe|demande|deplace|sente|debrouille)(?:nt)?|s'(?:epuise|inquiete)(?:nt)?",
  '(?:y )?(?:consacre|passe|perd)(?:ent|nt)? (?:[a-z\\d]+ ){0,3}(?:temps|minutes?|heures?|jours?|journees?|soirees?|nuits?|semaines?|mois)',
  'recopie(?:nt)?|ressaisi(?:ssen)?t|redige(?:nt)?|ecri(?:ven)?t|notent|cherche(?:nt)?|remplissent|remplit|decouvr(?:ent|e)|appren(?:nent|d)',
  'appelle(?:nt)?|telephone(?:nt)?|rappelle(?:nt)?|relancent|repart(?:ent)?|abandonne(?:nt)?|jongle(?:nt)?|bricole(?:nt)?|paient|payent',
  "doi(?:t|vent) (?:tout |se |s'|parfois |souvent )?(?:attendre|recopier|ressaisir|refaire|reprendre|choisir|chercher|appeler|demander|renoncer|deplacer|rendre|deviner)",
  "(?:est|sont|reste|restent|se retrouvent?) (?:[a-z']+ )?(?:seule?s?|isolee?s?|demunie?s?|debordee?s?|perdue?s?|epuisee?s?|inquiet(?:s|e|es)?|livree?s? a|mal informee?s?)",
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

/** « on ne sait plus à qui s’adresser »: whoever looks for help; but « on ne sait pas si » is the administration’s. */
const ON =
  'on (?:attend|patiente|recopie|renonce|ne sait (?:pas|plus|jamais) (?:a qui|vers qui|ou|comment|quoi))';

const SOMEBODY = new RegExp(
  `(?:^|[.:;,«(–]|\\b(?:que|car|et|mais|ou|quand|lorsque|si)\\b|\\bqu') ?(?:${ON}|(?:${NOUN}|${PRONOUN}) (?:l'|l[ea]s? |y |en |lui |leur )?(?:${ACTS}))\\b`,
);

/**
 * True for a sentence, folded, where somebody does what only people do, whatever they are called:
 * « les chefs de bord ignorent », « chaque généalogiste écrit », « on ne sait plus ».
 */
export const actsLikePeople = (sentence: string): boolean => SOMEBODY.test(sentence);
