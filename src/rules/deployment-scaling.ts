import { passage } from '../fiche/passage.ts';
import { deploymentPlan } from '../fiche/plan.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const SCALING =
  /\b(?:nationa|generalis|passage? a l'echelle|passer a l'echelle|changement d'echelle|echelle (?:nationale|regionale|du pays|de la france)|(?:toute|entiere?) (?:la )?france|france entiere|ensemble du (?:territoire|pays)|tout le (?:territoire|pays)|tout(?:es|s)? les (?:departements|regions|communes|academies|territoires|etablissements|collectivites|prefectures|autres)|ensemble des (?:departements|regions|communes|academies|territoires|etablissements|collectivites|agents|services|structures|usagers|professionnels|utilisateurs)|(?:autres?|nouve(?:aux|lles?)|prochaine?s?|plusieurs|d'autres) (?:departements?|regions?|communes?|academies?|territoires?|etablissements?|collectivites?|villes?|structures?|partenaires?|publics?|usages?|thematiques?|services?|sites?|pays|ministeres?|filieres?)|etendre|etendu|extension|elargi|essaim|dupliqu|repliqu|diffus|deploiement (?:progressif|large|a grande|sur|dans|aupres)|deployer (?:a|sur|dans|aupres|plus|large|le)|grande echelle|plus grand nombre|massif|massivement|a terme|monter en|montee en|accelerer|nationwide|countrywide|whole country|other (?:towns|regions|schools)|roll(?:ed)? out|scale|extend)/;

/** An impact that stays where it began leaves most of those who suffer aside (METHOD: deployment). */
export default ficheRule({ id: 'deployment-scaling', severity: 'warning' }, (fiche, report) => {
  const plan = deploymentPlan(fiche);
  const [first] = plan;
  const later = passage(fiche, 'scaling') ?? passage(fiche, 'impact');
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
