import { passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const WHERE =
  '(?:departements?|regions?|communes?|academies?|territoires?|etablissements?|collectivites?|villes?|prefectures?|structures?|administrations?|ministeres?|sites?|massifs?|pays|caisses?|tribunaux|juridictions?|colleges?|lycees?|ecoles?|hopitaux|immeubles?|stations?|foyers?|associations?|cfa|publics?|filieres?|domaines?|towns?|regions?|schools?|cities|offices?)';
const SCALING = new RegExp(
  [
    // to the whole country
    '\\b(?:niveau|echelle|echelon|territoire|couverture|portee|ampleur|deploi\\w+|extension|vocation|ambition|usage) nationa\\w+|\\bnational(?:ement|ly)\\b|\\bnational (?:scale|level|roll)|\\bnationwide\\b|\\bcountry(?:wide)?\\b|\\bglobalement\\b|\\bpartout en\\b|\\brendre interministeriel',
    "\\b(?:toute|entiere?) (?:la |le )?france\\b|france entiere|l'ensemble (?:du|de la|des) (?:territoire|pays|" +
      WHERE.slice(3),
    // from one to many
    "\\bgeneralis\\w+|\\b(?:passage|passer|passe|changement|montee) (?:a|d'|en) ?(?:l')?(?:echelle|charge|puissance)|\\bgrande echelle|\\bessaim\\w+|\\bdupli(?:qu|ca)\\w+|\\brepli(?:qu|ca)\\w+|\\bscal(?:e|ing)\\b",
    `\\b(?:tou(?:tes|s)|tout) (?:les |le |la |l')(?:autres )?${WHERE}|\\b(?:chaque|100 % des) ${WHERE}`,
    `\\b(?:d'autres|autres?|nouve(?:aux|lles?)|prochaine?s?|other|more|new) ${WHERE}`,
    '\\b(?:etend\\w*|extension|elargi\\w*|ouvrir (?:a|aux|ensuite)|deploiement (?:plus )?(?:large|general|massif|progressif)|plus large(?:ment)?|extend\\w*|roll(?:ed|s)? out|then the)\\b',
    `\\b(?:puis|ensuite|then)\\b[^.\\n]{0,40}\\b${WHERE}`,
    // step by step, and already far
    '\\b(?:progressivement|petit a petit|ambassadeurs?|relais locaux|step by step|ambassadors?)\\b|(?:^|[.\\n] ?)a (?:plus )?(?:long )?terme\\b',
    '\\b(?:(?:[5-9]|\\d\\d) |(?:dix|quinz|vingt|trent|quarant)aine de )(?:departements|regions|academies|prefectures)\\b',
    "\\b\\d{1,3}[ .]?000 (?:[a-z]+ )?(?:utilisat\\w+|usagers|beneficiaires|inscri\\w+|telechargements|personnes|menages|foyers|entreprises|jeunes|users|people)\\b|\\bmilliers? (?:de |d')",
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
