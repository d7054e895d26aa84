/**
 * The names under which people write the sections of a fiche: what the rules know a section by.
 * Which sections a fiche must hold, and in which order, is the template's matter, not this list's.
 */
export type SectionNames = {
  readonly id: string;
  /** Headings that are this section: the template's (French, English), then those people write. */
  readonly names: readonly string[];
  /**
   * Headings whose text also speaks of this subject. It is read with the section, and stands
   * for it where the section itself is absent.
   */
  readonly beside?: readonly string[];
  /**
   * What such a heading speaks of, in keys, where no name fits: a word that stands anywhere in it
   * (« La solution Zéro Logement Vacant », « Les dix minutes perdues : un constat »).
   */
  readonly words?: RegExp;
};

export const SECTIONS: readonly SectionNames[] = [
  {
    id: 'carrier',
    names: [
      'Porteur du projet',
      'Project lead',
      'Porteuse du projet',
      'Qui suis-je',
      'Intrapreneur',
      'Intrapreneuse',
      'Équipe porteuse',
      'Porteur',
      'Porteuse',
      'Who am I',
    ],
  },
  {
    id: 'problem',
    names: [
      'Problème',
      'Problem',
      'Drame',
      'Constat',
      'Problématique',
      'Problème à résoudre',
      'Irritant',
      'Problème visé',
      'Problème investigué',
      'Problème rencontré',
      'Problème identifié',
    ],
    beside: [
      'Contexte',
      'Contexte et problème',
      'Enjeu',
      'Context',
      'Quelques chiffres',
      'Trois constats',
    ],
    words:
      /\b(?:probleme|problematique|constat|difficulte|irritant|frustration|enjeu|contexte|besoin|defi)\b/,
  },
  {
    id: 'solution',
    names: [
      'Solution',
      'Piste de solution',
      'Notre service',
      'Produit',
      'Idée de solution',
      'Hypothèse de solution',
      'Proposition de solution',
      'Service numérique',
      'Our service',
      'Product',
    ],
    beside: ['Proposition de valeur', 'Fonctionnalités', 'Comment ça marche', 'Notre réponse'],
    words: /^(?:produit|outil|service)\b|^projet$|\b(?:solution|proposition)\b/,
  },
  {
    id: 'deployment',
    names: [
      'Plan de déploiement',
      'Deployment plan',
      'Stratégie',
      'Stratégie de déploiement',
      'Mise en marché',
      'Déploiement à six mois',
      'Déploiement',
      'Mise sur le marché',
      'Deployment',
      'Strategy',
      'Roll-out',
    ],
    beside: [
      "Territoire d'expérimentation",
      'Expérimentation',
      'Prochaines étapes',
      'Objectifs à six mois',
      'Objectifs à 6 mois',
      'Premières étapes',
      "Phase d'expérimentation",
      'Première expérimentation',
      'Et maintenant',
      'Calendrier',
      'Feuille de route',
      'Next steps',
    ],
    words:
      /\b(?:strategie|deploiement|deployer|experimentation|lancement|chronologie|calendrier|etape|perimetre|mise (?:sur le marche|en place|en ouvre)|feuille de route|phase de construction|(?:a|dan) \d+ moi|perspective d'evolution|et (?:ensuite|apre)|roadmap|planning|plan d'action|statut actuel|phase (?:de test|pilote)|ouverture du service|prochain moi|premier moi|premiere? (?:pas|tour|phase|version|vague))\b/,
  },
  {
    id: 'first-users',
    names: [
      'Premiers utilisateurs',
      'First users',
      'Premières utilisatrices',
      'Premiers usagers',
      'Premiers clients',
      'Cible',
      'First customers',
      'Target',
      'Public visé',
      'Public cible',
    ],
  },
  {
    id: 'impact',
    names: [
      "Mesure d'impact",
      'Impact measurement',
      'Impact',
      'Indicateurs',
      'Objectifs',
      "Mesure de l'impact",
      "Objectif d'impact",
      "Indicateurs d'impact",
      'Impact recherché',
      'Résultats attendus',
      'Bénéfices attendus',
      'Indicators',
      'Goals',
      'Objectives',
    ],
    words:
      /^objectif\b|\b(?:impact|indicateur|metrique|kpi|(?:critere|mesure) de (?:reussite|succe)|(?:benefice|changement|effet|gain|resultat) attendu|(?:nou|on) mesur[a-z]+|comment (?:evalue|mesure|sau)r?[a-z]*)\b|^(?:evaluation|reussite)$|^(?:premier )?(?:resultat|result|en chiffre|chiffre cle|key figure)$/,
  },
  {
    id: 'risks',
    names: ['Risques', 'Risks', 'Scénario catastrophe', 'Freins', 'Imprévus', 'Worst scenario'],
  },
  {
    id: 'sponsor',
    names: ['Sponsor', 'Soutien', 'Parrain', 'Marraine', 'Commanditaire', 'Sponsorship', 'Support'],
  },
  {
    id: 'prototype',
    names: [
      'Premier prototype',
      'First prototype',
      'Prototype',
      'Maquette',
      'Test sans développeur',
      'Liens',
      'Mock-up',
      'Links',
    ],
  },
  {
    id: 'learnings',
    names: [
      "Apprentissages de l'investigation",
      'Lessons from the investigation',
      'Apprentissages',
      'Ce que nous avons appris',
      'Enseignements',
      'Lessons learnt',
      'Lessons learned',
    ],
  },
  { id: 'team', names: ['Équipe', 'Team', 'Équipe produit'] },
  {
    id: 'pilot',
    names: ['Périmètre pilote', 'Pilot scope', 'Territoire pilote', 'Pilote', 'Pilot'],
  },
  {
    id: 'success-criterion',
    names: [
      'Critère de succès à six mois',
      'Six-month success criterion',
      'Critère de succès',
      'Success criterion',
    ],
  },
  { id: 'launch', names: ['Mise en production', 'Launch', 'Mise en ligne', 'Lancement'] },
  {
    id: 'measured-impact',
    names: ['Impact mesuré', 'Measured impact', 'Impacts mesurés', 'Résultats obtenus'],
  },
  {
    id: 'scaling',
    names: ["Passage à l'échelle", 'Scaling', "Changement d'échelle", 'Scaling up'],
  },
  { id: 'funding', names: ['Financement', 'Funding', 'Budget'] },
  {
    id: 'standards',
    names: ['Qualité du service', 'Service quality', 'Conformité', 'Standards'],
  },
  { id: 'handover', names: ['Pérennisation', 'Handover', 'Transfert', 'Hand-over'] },
];
