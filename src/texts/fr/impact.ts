import type { IMPACT_RULES, RuleTexts } from '../rule-text.ts';

export const impact: RuleTexts<(typeof IMPACT_RULES)[number]> = {
  'impact-indicators': {
    message: ({ count }) =>
      count === 0
        ? 'On ne voit pas encore de mesure à suivre ; trois sont attendues.'
        : `On voit ${count === 1 ? 'une mesure' : `${count} mesures`} à suivre ; trois sont attendues.`,
    why: 'Votre équipe sera guidée par son impact : ces mesures seront sa boussole.',
    start:
      'notez trois choses que l’on peut compter : « le délai de réponse, la part de dossiers complets, le nombre d’appels ».',
  },
  'impact-questionnaire-only': {
    message: () => 'Le questionnaire en ligne est ici votre seul moyen de savoir.',
    why: 'Un appel ou une visite apprend ce qu’aucun questionnaire ne demande.',
    start: 'prévoyez-en un : « chaque vendredi, j’appelle trois personnes qui ont essayé ».',
  },
  'risk-action': {
    message: ({ count }) =>
      count === 1
        ? 'Ce risque n’a pas encore sa petite action.'
        : `${count} risques n’ont pas encore leur petite action.`,
    why: 'Une action simple, prévue à l’avance, rend un risque moins inquiétant.',
    start:
      'ajoutez à côté ce que vous ferez : « si personne ne vient, je passe une matinée à l’accueil ».',
  },
  'carrier-time': {
    message: ({ names, count }) =>
      names.length === 0
        ? `On ne voit pas encore combien de temps vous y consacrez : il faut au moins ${count} jours par semaine.`
        : `Le temps prévu est inférieur à ${count} jours par semaine, le minimum à cette étape.`,
    why: 'En dessous, le projet s’essouffle : c’est ce que montrent les équipes qui vous ont précédé.',
    start: 'précisez-le : « trois jours par semaine, avec l’accord de ma cheffe de service ».',
  },
  'sponsor-named': {
    message: () => 'On ne voit pas encore qui protège votre projet, en haut de l’administration.',
    why: 'Cette personne vous donne du temps et de l’autonomie quand les habitudes résistent.',
    start:
      'nommez une personne ou une direction, ou dites ce que vous faites pour la trouver : « je rencontre la directrice le 12 ».',
  },
};
