import type { LabelChange } from '../../labels/label.ts';
import type { DoctorTexts, Told } from '../doctor-text.ts';

const ofLabel = (change: LabelChange): Told => {
  const { name } = change.label;
  switch (change.kind) {
    case 'create':
      return {
        what: `L’étiquette « ${name} » manque.`,
        cure: 'Lancez « npx fiches labels », qui la crée.',
      };
    case 'rename':
      return {
        what: `L’étiquette « ${name} » s’appelle « ${change.from} » sur GitHub.`,
        cure: 'Lancez « npx fiches labels », qui la renomme sans la retirer des fiches.',
      };
    case 'look':
      return {
        what: `L’étiquette « ${name} » n’a pas la couleur ou la description prévue.`,
        cure: 'Lancez « npx fiches labels », qui les remet ; « .github/fiches.yml » peut en dire d’autres.',
      };
  }
};

export const github: DoctorTexts['github'] = (problem) => {
  switch (problem.kind) {
    case 'archived':
      return {
        what: 'Cet espace est archivé : plus rien ne peut y être déposé.',
        cure: 'Ouvrez « Settings », puis « Unarchive this repository ».',
      };
    case 'issues-off':
      return {
        what: 'Les « Issues » sont désactivées : aucune fiche ne peut être déposée.',
        cure: 'Ouvrez « Settings », « General », « Features », et cochez « Issues ».',
      };
    case 'token-blind':
      return {
        what: 'Votre jeton ne permet pas de lire les étiquettes ni les fiches : elles n’ont pas été vérifiées.',
        cure: 'Donnez dans GITHUB_TOKEN un jeton avec le droit « Issues: read and write ».',
      };
    case 'token-reads-only':
      return {
        what: 'Votre jeton permet de lire, pas d’écrire : « --fix » ne peut rien changer aux étiquettes.',
        cure: 'Donnez dans GITHUB_TOKEN un jeton avec le droit « Issues: read and write ».',
      };
    case 'label':
      return ofLabel(problem.change);
    case 'actions-off':
      return {
        what: 'GitHub Actions est désactivé : Fiches ne répond plus.',
        cure: 'Ouvrez « Settings », « Actions », « General », et choisissez « Allow all actions ».',
      };
    case 'actions-local':
      return {
        what: 'Seules les actions de votre organisation ont le droit d’être lancées.',
        cure: 'Ouvrez « Settings », « Actions », « General », et autorisez aussi « actions/checkout@* » et celle de Fiches.',
      };
    case 'workflow-asleep':
      return {
        what: 'GitHub l’a endormi, après 60 jours sans changement dans vos fichiers.',
        cure: 'Ouvrez « Actions », choisissez-le, puis « Enable workflow ».',
      };
    case 'workflow-off':
      return {
        what: 'Il a été désactivé sur GitHub.',
        cure: 'Si ce n’est plus voulu, ouvrez « Actions », choisissez-le, puis « Enable workflow ».',
      };
    case 'run-failed':
      return {
        what: 'La dernière fois, il s’est arrêté avant la fin.',
        cure: `Lisez pourquoi à l’adresse ${problem.url}, puis « Re-run jobs ».`,
      };
    case 'board-late':
      return {
        what: `Le dernier tableau de bord a ${problem.days} jours.`,
        cure: 'Ouvrez « Actions », choisissez-le, puis « Run workflow » ; il reviendra ensuite chaque semaine.',
      };
    case 'board-never':
      return {
        what: 'Le tableau de bord n’a encore jamais été fait.',
        cure: 'Ouvrez « Actions », choisissez-le, puis « Run workflow ».',
      };
    case 'file-unsent':
      return problem.places.length === 1
        ? {
            what: `Ce fichier n’est pas encore sur la branche « ${problem.branch} », la seule que GitHub lit.`,
            cure: `Envoyez-le sur « ${problem.branch} » (git push, ou une pull request).`,
          }
        : {
            what: `Ces fichiers ne sont pas encore sur la branche « ${problem.branch} », la seule que GitHub lit.`,
            cure: `Envoyez-les sur « ${problem.branch} » (git push, ou une pull request).`,
          };
    case 'file-differs':
      return problem.places.length === 1
        ? {
            what: `Ce fichier n’est pas celui de la branche « ${problem.branch} », la seule que GitHub lit.`,
            cure: 'Envoyez le vôtre (git push), ou prenez l’autre (git pull).',
          }
        : {
            what: `Ces fichiers ne sont pas ceux de la branche « ${problem.branch} », la seule que GitHub lit.`,
            cure: 'Envoyez les vôtres (git push), ou prenez les autres (git pull).',
          };
  }
};
