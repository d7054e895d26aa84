import type { FilingTexts } from '../filing-text.ts';

const parts = (count: number) => (count === 1 ? 'une partie' : `${count} parties`);

export const filing: FilingTexts = {
  welcome: (count) => [
    `Bonjour ! Nous allons écrire votre fiche ensemble, une question après l’autre : ${parts(count)}, puis un titre.`,
    'Écrivez avec vos mots, sur autant de lignes que vous le souhaitez. Rien n’est envoyé sans vous.',
    'Pour terminer une réponse, tapez un point seul sur une ligne, puis la touche Entrée.',
    'Rien à dire pour l’instant ? Tapez tout de suite ce point : vous pourrez y revenir.',
    'Pour vous arrêter, appuyez sur les touches Ctrl et C : votre texte reste gardé sur cet ordinateur.',
  ],
  resumed: (left) => [
    left === 0
      ? 'Bon retour ! Toutes les parties sont écrites.'
      : `Bon retour ! Votre texte est là. Il reste ${parts(left)} à écrire ou à terminer.`,
    'Pour terminer une réponse, tapez un point seul sur une ligne, puis la touche Entrée.',
  ],
  howToEnd: '(un point seul sur une ligne termine la réponse)',
  part: (number, all, heading) => `${number} sur ${all} · ${heading}`,
  alreadyWritten: 'Vous avez déjà écrit :',
  goOn: 'Continuez où vous en étiez :',
  reminder: 'C’est terminé ? Tapez un point seul, puis Entrée. Sinon, continuez d’écrire.',
  skipped: 'D’accord, cette partie reste vide pour l’instant.',
  noted: 'C’est noté, merci.',
  notedWithAdvice: 'C’est noté. Voici ce qui aiderait la personne qui vous lira :',
  about: (heading) => `À propos de « ${heading} » :`,
  choice:
    'Appuyez sur Entrée pour continuer, ou tapez la lettre a pour ajouter quelques mots, r pour réécrire :',
  choiceAgain: 'Tapez la lettre a, la lettre r, ou seulement Entrée :',
  add: 'Ajoutez vos phrases, puis un point seul sur une ligne.',
  rewrite:
    'Écrivez de nouveau cette partie, puis un point seul sur une ligne. Sans nouveau texte, l’ancien est gardé.',
  title: {
    heading: 'Pour finir, le titre',
    hint: 'Une seule ligne. Nommez le service ou le problème, par exemple « Relais : être payé dès le premier mois d’apprentissage ».',
    choice: 'Appuyez sur Entrée pour garder ce titre, ou tapez la lettre r pour le réécrire :',
  },
  overview: {
    heading: 'Votre fiche d’un coup d’œil',
    title: (title) => (title === '' ? 'Titre : à écrire' : `Titre : ${title}`),
    good: 'rien à ajouter',
    empty: 'à écrire',
    optional: 'facultative',
    points: (count) => (count === 1 ? 'un point à compléter' : `${count} points à compléter`),
    advice: (count) => (count === 1 ? 'un conseil' : `${count} conseils`),
    complete: 'Votre fiche est complète : une ou un coach pourra la lire.',
    incomplete:
      'Vous pouvez l’envoyer dès maintenant : ce qui manque pourra être complété plus tard, sur la page.',
    choice: 'Appuyez sur Entrée pour terminer, ou tapez le numéro d’une partie pour la reprendre :',
    choiceAgain: (last) => `Tapez un numéro de 1 à ${last}, ou seulement Entrée :`,
  },
  end: {
    opened: 'Votre fiche s’ouvre dans votre navigateur, déjà remplie. Son adresse :',
    printed:
      'Votre fiche est prête. Copiez cette adresse en entier dans votre navigateur : la page s’ouvre, déjà remplie.',
    check:
      'Relisez la page, puis cliquez sur le bouton vert, en bas : rien n’est envoyé avant ce clic.',
    signIn:
      'Si la page vous demande de vous connecter, faites-le, puis ouvrez de nouveau cette adresse.',
    tooLong: (file) => [
      'Votre fiche est trop longue pour que la page s’ouvre déjà remplie. Il reste un petit geste à faire :',
      `1. Ouvrez le fichier ${file} et copiez tout son texte.`,
      '2. Ouvrez la page ci-dessous, effacez le texte de la grande case, et collez le vôtre.',
    ],
    tooLongForForm: (file) => [
      'Votre fiche est trop longue pour que la page s’ouvre déjà remplie. Il reste un petit geste à faire :',
      `1. Ouvrez le fichier ${file}, où se trouve tout votre texte.`,
      '2. Ouvrez la page ci-dessous, et collez chaque partie dans la case du même nom.',
    ],
    kept: (file) => `Votre texte reste gardé dans le fichier ${file}.`,
    page: 'Ouvrir ma fiche, déjà remplie',
  },
  stopped: {
    kept: (file) => `Rien n’est perdu : votre texte est gardé dans le fichier ${file}.`,
    toResume: 'Pour reprendre où vous en étiez, tapez :',
    nothing: 'À bientôt ! Rien n’avait encore été écrit.',
  },
};
