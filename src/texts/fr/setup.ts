import type { SetupTexts } from '../setup-text.ts';

export const setup: SetupTexts = {
  lead: (folder) => `Fiches dans ${folder} :`,
  step: {
    create: () => 'à créer',
    same: () => 'déjà en place',
    keep: () => 'différent, gardé tel quel',
    replace: () => 'à remplacer',
    double: (beside) => `en double avec ${beside} : retirez l’un des deux`,
  },
  kept: 'Les fichiers différents sont gardés : reprenez à la main ce qui vous convient, ou relancez avec --force pour les remplacer.',
  askForms:
    'Comment les fiches s’écrivent-elles ? [1] une page de texte libre, [2] un formulaire, une case par question. Votre choix [1] : ',
  askWrite: (count) =>
    count === 1 ? 'Écrire ce fichier ? [O/n] ' : `Écrire ces ${count} fichiers ? [O/n] `,
  no: 'n',
  yes: 'o',
  nothing: 'Tout est déjà en place : rien n’a été écrit.',
  wouldWrite: 'Essai à blanc : rien n’a été écrit.',
  notWritten: 'Rien n’a été écrit.',
  done: 'C’est écrit. Et maintenant :',
  next: {
    send: 'Relisez les fichiers, puis envoyez-les sur GitHub :',
    labels:
      'Créez les étiquettes, avec leurs couleurs (GITHUB_TOKEN doit avoir le droit d’écrire ici) :',
    doctor: 'Vérifiez que tout est en ordre :',
    file: 'Sur GitHub, ouvrez « Issues », puis « New issue », et déposez une première fiche : la réponse arrive en une minute environ.',
  },
};
