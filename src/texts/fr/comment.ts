import type { CommentTexts } from '../comment-text.ts';

const points = (count: number) => (count === 1 ? 'un point' : `${count} points`);
const sections = (count: number) => (count === 1 ? 'une partie' : `${count} parties`);

export const comment: CommentTexts = {
  title: {
    incomplete: 'Merci pour votre fiche ! Voici la suite',
    toReview: 'Merci, votre fiche est complète',
    changesAsked: 'Votre fiche est à reprendre avec votre coach',
    approved: 'Votre fiche est validée',
  },
  now: {
    incomplete: (count, parts) =>
      `À vous de jouer : il reste ${points(count)} à compléter, dans ${sections(parts)}. Commencez par ce que vous savez déjà ; rien ne presse et tout peut se corriger.`,
    toReview: () => 'Vous n’avez rien à faire : une ou un coach va la lire et vous répondra ici.',
    changesAsked: () =>
      'À vous de jouer : lisez le message de votre coach, puis modifiez votre texte. La fiche reviendra d’elle-même en relecture.',
    approved: () => 'Vous n’avez rien à faire : elle est prête pour le comité.',
  },
  howToEdit:
    'Pour modifier votre fiche : en haut de la page, à droite de votre texte, ouvrez le menu « … », choisissez « Edit », écrivez, puis cliquez sur « Save ». Cette réponse se met à jour toute seule.',
  protectNow:
    'À vous de jouer : retirez d’abord l’information personnelle signalée ci-dessous, car cette page est publique.',
  protect: 'À retirer dès que possible',
  toWrite: 'Parties à écrire',
  toWriteLead: 'Quelques phrases simples suffisent. Pour vous lancer :',
  youWrote: 'Vous écrivez :',
  start: 'Pour commencer :',
  whole: 'Toute la fiche',
  moreSections: (count) => `Voir les ${count} autres parties à compléter`,
  advice: (count) =>
    count === 1 ? 'Un conseil, si vous le souhaitez' : `${count} conseils, si vous le souhaitez`,
  adviceLead:
    'Rien ici ne bloque votre fiche : ce sont des idées pour la rendre plus convaincante.',
  good: 'Ce qui est déjà bien',
  goodSections: (names) =>
    names.length === 1
      ? `La partie « ${names[0]} » répond à ce qui est demandé.`
      : `${names.length} parties répondent à ce qui est demandé : ${names.join(', ')}.`,
  about: 'Comment votre fiche est suivie',
  aboutText: (stage) =>
    `Étape : ${stage}. Une fois la fiche complète, une ou un coach la relit, puis le comité décide. Changer d’avis ou s’arrêter en chemin est une fin normale : la méthode le prévoit.`,
  pointer: {
    title: 'Souhaitez-vous déposer une fiche produit ?',
    lead: 'Votre message ressemble au début d’une fiche, mais ses parties ne sont pas encore là. Le plus simple est de repartir d’un modèle et d’y coller votre texte :',
    after: 'Si votre message n’est pas une fiche, il n’y a rien à faire.',
  },
};
