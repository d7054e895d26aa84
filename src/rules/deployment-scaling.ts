import { passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WHERE =
  '(?:departements?|regions?|communes?|academies?|territoires?|etablissements?|collectivites?|villes?|prefectures?|structures?|administrations?|ministeres?|sites?|massifs?|pays|caisses?|tribunaux|juridictions?|colleges?|lycees?|ecoles?|hopitaux|immeubles?|stations?|foyers?|associations?|cfa|publics?|filieres?|domaines?|towns?|regions?|schools?|cities|offices?)';
const SCALING = new RegExp(
  [
    '\\bnationa(?:l|le|ux|lement|les)\\b|\\bnationwide\\b|\\bcountry(?:wide)?\\b|\\bglobalement\\b|\\bpartout\\b|\\binterministeriel\\w*',
    "\\bgeneralis\\w+|\\b(?:passage|passer|passe|changement|montee) (?:a|d'|en) ?(?:l')?(?:echelle|charge)|\\bgrande echelle|\\bessaim\\w+|\\bdupli(?:qu|ca)\\w+|\\brepli(?:qu|ca)\\w+|\\bscal(?:e|ing)\\b",
    "\\b(?:toute|entiere?) (?:la |le )?france\\b|france entiere|l'ensemble (?:du|de la|des) (?:territoire|pays|" +
      WHERE.slice(3),
    `\\b(?:tou(?:tes|s)|tout) (?:les |le |la |l')(?:autres )?${WHERE}|\\b(?:chaque|100 % des) ${WHERE}`,
    `\\b(?:d'autres|autres?|nouve(?:aux|lles?)|prochaine?s?|other|more|new) ${WHERE}`,
    "\\b(?:etend(?:re|u|ue|ons|ra|ent)|s'etend|extension|elargi\\w*|ouvrir (?:a|aux|ensuite)|deploiement (?:plus )?(?:large|general|massif)|plus large(?:ment)?|extend\\w*|roll(?:ed|s)? out|then the)\\b",
    // « puis la région », « ensuite les autres »
    `\\b(?:puis|ensuite|then)\\b[^.\\n]{0,40}\\b(?:${WHERE.slice(3)}`,
  ].join('|'),
);

/** An impact that stays where it began leaves most of those who suffer aside (METHOD: deployment). */
export default ficheRule({ id: 'deployment-scaling', severity: 'warning' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  const later = passage(fiche, 'scaling');
  if (
    !first ||
    [...plan, ...(later ? [later] : [])].some(({ prose }) => SCALING.test(prose.folded))
  )
    return;
  report({
    id: first.id,
    section: first.heading,
    place: first.position,
    quote: opening(first.prose),
  });
});
