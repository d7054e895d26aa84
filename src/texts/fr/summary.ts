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
  sweep: {
    title: 'Fiches remises à jour',
    told: ({ open, swept }) => `Demandes ouvertes : ${open} · fiches remises à jour : ${swept}`,
    would: ({ open, swept }) =>
      `Essai à blanc. Demandes ouvertes : ${open} · fiches à remettre à jour : ${swept}`,
    left: (count) =>
      count === 1
        ? 'GitHub demande d’attendre : une fiche reste pour le prochain passage.'
        : `GitHub demande d’attendre : ${count} fiches restent pour le prochain passage.`,
    failed: (count) =>
      count === 1
        ? 'Une fiche n’a pas pu être remise à jour : le journal dit pourquoi.'
        : `${count} fiches n’ont pas pu être remises à jour : le journal dit pourquoi.`,
  },
};
