import type { RuleTexts, SOLUTION_RULES } from '../rule-text.ts';

export const solution: RuleTexts<(typeof SOLUTION_RULES)[number]> = {
  'solution-named': {
    message: () => 'Votre service n’a pas encore de nom.',
    why: 'Avec un nom, même provisoire, les gens peuvent en parler et le demander.',
    start: 'choisissez un mot simple : « Relais est un numéro que l’apprenti appelle quand… ».',
  },
  'solution-present': {
    message: () => 'La solution est surtout racontée au futur ou au conditionnel.',
    why: 'Au présent, on l’imagine déjà, et l’on voit mieux ce qui reste à essayer.',
    start:
      'réécrivez une phrase au présent : « Marie envoie une photo, elle reçoit sa réponse le soir ».',
  },
  'solution-breaks-habit': {
    message: () =>
      'On ne voit pas encore ce que votre service permet de ne plus faire, ou de faire autrement.',
    why: 'Un service qui garde toutes les anciennes règles change peu la vie des personnes.',
    start:
      'nommez une habitude à laquelle vous renoncez : « on ne demande plus l’attestation : l’administration l’a déjà ».',
  },
  'solution-feature-list': {
    message: ({ count }) => `La solution est présentée comme une liste de ${count} fonctions.`,
    why: 'Une histoire montre ce qui change pour les personnes ; une liste montre seulement un outil.',
    start:
      'racontez l’usage d’une personne, du début à la fin : « Le lundi, Karim reçoit un message ; il répond oui, et… ».',
  },
  'procurement-words': {
    message: ({ names }) => `Votre texte parle de « ${names[0]} ».`,
    why: 'La méthode avance sans tout écrire d’avance et sans confier le projet à d’autres : une petite équipe apprend en construisant.',
    start: 'dites plutôt ce que votre équipe essaie elle-même, avec qui, et dès quelle semaine.',
  },
};
