import type { DEPLOYMENT_RULES, RuleTexts } from '../rule-text.ts';

export const deployment: RuleTexts<(typeof DEPLOYMENT_RULES)[number]> = {
  'deployment-first-users': {
    message: () =>
      'On ne voit pas encore un lieu, un partenaire ou un groupe précis pour commencer.',
    why: 'Un premier groupe que l’on peut appeler lundi apprend plus que tout un public visé.',
    start: 'nommez-le : « le CCAS de Niort et huit familles qu’il suit ».',
  },
  'deployment-reduced-scope': {
    message: () => 'On ne voit pas encore par quel petit périmètre vous commencez.',
    why: 'Le temps est fixé, le périmètre s’ajuste : commencer petit permet d’être vite utile.',
    start:
      'choisissez un territoire, un cas ou un public : « d’abord deux collèges, pour la seule classe de 3e ».',
  },
  'deployment-horizon': {
    message: ({ count }) =>
      count > 0
        ? `Le début annoncé est dans ${count} mois environ. La méthode vise six mois au plus.`
        : 'Aucune date ni durée ne dit encore quand le service commence.',
    why: 'Un service imparfait, mais utilisé dans les six mois, vaut mieux qu’un service parfait plus tard.',
    start: 'dites ce qui existe pour de vrai, et quand : « en mars, dix familles s’en servent ».',
  },
  'deployment-external-dependency': {
    message: () => 'Votre plan attend quelque chose qui ne dépend pas de vous.',
    why: 'Un décret, un budget ou un chantier voisin peut tarder : votre service attendrait avec lui.',
    start:
      'imaginez une version sans cela, même à la main : « en attendant, nous appelons nous-mêmes la caisse ».',
  },
  'deployment-scaling': {
    message: () =>
      'On ne voit pas encore comment le service passe du premier groupe à tout le pays.',
    why: 'Un impact qui reste là où il est né laisse de côté la plupart des personnes concernées.',
    start:
      'donnez l’étape suivante : « puis les cinq autres caisses de la région, puis toute la France ».',
  },
};
