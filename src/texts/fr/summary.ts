import type { SummaryTexts } from '../summary-text.ts';

export const summary: SummaryTexts = {
  'no-fiche': (number) => `La demande n° ${number} n’est pas une fiche : rien n’a été écrit.`,
  closed: (number) => `La fiche n° ${number} est fermée : elle est laissée telle quelle.`,
  unsure: (number) =>
    `La demande n° ${number} ressemble à une fiche sans ses parties : les modèles lui sont indiqués.`,
  fiche: ({ number, stage, review, errors, warnings }) =>
    `Fiche n° ${number} · ${stage} · ${review} · points à compléter : ${errors} · conseils : ${warnings}`,
  nothing: 'Tout est déjà en place : rien n’a été écrit.',
  written: 'Ce qui a été écrit :',
  wouldWrite: 'Essai à blanc. Ce qui serait écrit :',
};
