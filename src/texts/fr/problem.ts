import type { PROBLEM_RULES, RuleTexts } from '../rule-text.ts';

export const problem: RuleTexts<(typeof PROBLEM_RULES)[number]> = {
  'problem-quantified': {
    message: () => 'Aucun chiffre ne dit encore l’ampleur du problème.',
    why: 'Un problème que l’on compte, c’est un problème que l’on pourra voir diminuer.',
    start:
      'donnez un ordre de grandeur, même approché : « chaque année, environ 4 000 familles attendent plus de trois mois ».',
  },
  'problem-user-side': {
    message: () => 'On ne voit pas encore quelles personnes souffrent de ce problème.',
    why: 'La méthode part des personnes qui subissent la difficulté, avant l’organisation qui la traite.',
    start:
      'commencez une phrase par ces personnes : « Les aidants familiaux passent deux soirées par mois à… ».',
  },
  'problem-tool-first': {
    message: () => 'Le problème est raconté ici à travers un outil ou une technologie.',
    why: 'Un outil est un moyen. Ce qui compte est ce que les personnes vivent aujourd’hui.',
    start:
      'demandez-vous ce que cela leur coûte : « Faute de savoir où s’adresser, une famille sur trois renonce… ».',
  },
};
