import type { BoardTexts } from '../board-text.ts';
import { some } from './some.ts';

export const board: BoardTexts = {
  fiche: (title, number) => `${title} (n° ${number})`,
  issueTitle: 'Tableau de bord',
  title: ({ year, number }) => `Tableau de bord, semaine ${number} de ${year}`,
  fromTo: (first, last) => `du ${first} au ${last}`,
  notKept:
    'La semaine n’est pas gardée dans la branche : il y faut « permissions: contents: write ». Le tableau de bord est à jour.',
  lead: (day, open) => {
    if (open === 0) return `Au matin du ${day} : aucune fiche en cours.`;
    return open === 1
      ? `Au matin du ${day} : une fiche en cours.`
      : `Au matin du ${day} : ${open} fiches en cours.`;
  },
  sections: {
    attention: 'Ce qui attend quelqu’un cette semaine',
    moved: 'Ce qui a bougé depuis une semaine',
    everything: 'Où en est chaque fiche',
    programme: 'Comment va le programme',
  },
  attention: {
    toReview: {
      title: 'À relire, la plus ancienne d’abord',
      none: 'Aucune fiche n’attend de relecture.',
    },
    overdue: {
      title: 'Échéance dépassée',
      none: 'Aucune échéance n’est dépassée.',
    },
    silent: {
      title: 'Sans nouvelles depuis 30 jours',
      none: 'Chaque fiche a vécu ces 30 derniers jours.',
    },
    waitingForAuthor: {
      title: 'En attente de la personne qui l’a déposée',
      none: 'Aucune fiche n’attend la personne qui l’a déposée.',
    },
  },
  moved: {
    created: 'Nouvelles',
    stageChanged: 'Nouvelle étape',
    validated: 'Validées',
    pivoted: 'Changement de cap',
    stopped: 'Arrêtées',
    transferred: 'Transférées',
  },
  nothingMoved: 'Rien n’a bougé cette semaine.',
  from: (stage) => `venue de ${stage}`,
  columns: {
    fiche: 'Fiche',
    administration: 'Administration',
    stage: 'Étape',
    since: 'Depuis le',
    review: 'Relecture',
    coach: 'Coach',
    waiting: 'Attend depuis',
    silent: 'Sans nouvelles depuis',
    deadline: 'Échéance',
    errors: 'Points à compléter',
    total: 'Total',
    ended: 'Terminées',
  },
  days: (count) => (count === 1 ? 'un jour' : some(count, 'jour', 'jours')),
  turn: { author: 'la personne qui l’a déposée', coach: 'une ou un coach', committee: 'le comité' },
  noReview: 'sans étiquette',
  nobody: 'sans coach',
  ended: { stopped: 'arrêtées', transferred: 'transférées' },
  endedCounts: (transferred, stopped) =>
    `Terminées : ${some(transferred, 'transférée', 'transférées')}, ${some(stopped, 'arrêtée', 'arrêtées')}.`,
  noFiche: 'Aucune fiche n’est en cours.',
  more: (count) => (count === 1 ? 'Une autre fiche :' : `${count} autres fiches :`),
  flow: {
    title: 'D’une étape à l’autre',
    step: 'Passage',
    entered: 'Entrées',
    continued: 'Ont continué',
    stopped: 'Arrêtées',
    stillThere: 'Y sont encore',
    median: 'Durée médiane',
    p90: 'Neuf sur dix en moins de',
  },
  charts: {
    cumulative: 'Les fiches, mois après mois',
    survival: 'La part des fiches qui continuent',
    spread: 'Le temps passé dans chaque étape',
    fiches: 'Fiches',
    days: 'Jours',
    month: 'Mois',
    data: 'Lire ces chiffres dans un tableau',
    nothing: 'Il n’y a encore rien à dessiner.',
    atRisk: 'Fiches suivies',
    share: 'Continuent',
  },
  reminder: {
    author: (deadline) =>
      `Bonjour ! Le comité était prévu vers le ${deadline}, et la suite vous attend : la première réponse de cette page dit par où commencer. Un mot suffit si vous avez besoin de temps ou d’aide. S’arrêter est aussi une fin normale.`,
    coach: (deadline) =>
      `Bonjour ! Le comité était prévu vers le ${deadline}, et cette fiche attend votre lecture. Un mot suffit si une autre personne doit la suivre.`,
    stop: (label) => `Pour ne plus recevoir ces rappels ici, ajoutez l’étiquette « ${label} ».`,
  },
  shows: {
    cumulative: (open, ended) =>
      `Aires empilées, mois par mois : aujourd’hui, ${some(open, 'fiche en cours', 'fiches en cours')} et ${some(ended, 'terminée', 'terminées')}.`,
    survival: (percent) =>
      percent === null
        ? 'Courbe en escalier, encore trop courte pour six mois.'
        : `Courbe en escalier qui part de 100 % et passe par ${percent} % à six mois.`,
    spread:
      'Une barre par étape : la moitié des fiches tient dans la barre, huit sur dix sur la ligne, le trait est la durée médiane.',
  },
  page: {
    skip: 'Aller au contenu',
    filter: 'Chercher une fiche',
    words: 'Mots du titre, administration, coach',
    all: 'Toutes',
    shown: 'Fiches affichées : {shown} sur {all}',
    contents: 'Sur cette page',
    footer:
      'Compté à partir des fiches et de leur histoire. Aucune donnée n’est envoyée par cette page.',
  },
  survival: (percent, seen) =>
    `${percent} % des fiches continuent au-delà de six mois (${some(seen, 'fiche suivie', 'fiches suivies')} depuis le premier jour ; celles qui sont encore en cours comptent pour le temps où elles ont été suivies).`,
  survivalUnknown: 'Aucune fiche n’est encore suivie depuis six mois.',
  load: {
    title: 'Les coachs',
    open: 'Fiches en cours',
    toReview: 'À relire',
    overdue: 'Échéance dépassée',
    none: 'Aucune fiche n’a encore de coach.',
  },
  rules: {
    title: 'Ce qui manque le plus souvent',
    rule: 'Règle',
    fiches: 'Fiches',
    none: 'Les textes d’une date passée ne sont plus connus, ou rien n’y manque.',
  },
};
