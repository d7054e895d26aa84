import type { DoctorTexts } from '../doctor-text.ts';

export const workflows: DoctorTexts['workflows'] = (problem) => {
  switch (problem.kind) {
    case 'workflow-yaml':
      return {
        what: 'Ce fichier n’est pas du YAML : GitHub ne peut pas le lancer.',
        cure: 'Comparez cette ligne à celles qui l’entourent, ou reprenez le fichier d’origine avec « npx fiches init ».',
      };
    case 'workflow-missing':
      return {
        what: 'Rien ne lance Fiches quand une fiche est déposée.',
        cure: 'Lancez « npx fiches init », qui ajoute ici « fiches.yml ».',
      };
    case 'trigger-missing': {
      const all = problem.types.length === problem.wanted.length;
      return {
        what: all
          ? `Fiches n’est pas lancé par « ${problem.event} ».`
          : `Fiches n’est pas lancé par « ${problem.event} » de type « ${problem.types.join(' », « ')} ».`,
        cure: `Écrivez sous « on: » : « ${problem.event}: { types: [${problem.wanted.join(', ')}] } ».`,
      };
    }
    case 'permissions-unsaid':
      return {
        what: `Les droits de la tâche « ${problem.job} » ne sont pas écrits : GitHub lui donne peut-être la lecture seule.`,
        cure: `Ajoutez à cette tâche « permissions: » avec « ${problem.scopes.join(' » et « ')} ».`,
      };
    case 'permission-missing':
      return {
        what: `La tâche « ${problem.job} » a besoin du droit « ${problem.scope} » ; elle a « ${problem.given} ».`,
        cure: `Écrivez « ${problem.scope} » sous « permissions: » de cette tâche.`,
      };
    case 'branch-unwritable':
      return {
        what: `La tâche « ${problem.job} » ne peut pas garder chaque semaine dans la branche « ${problem.branch} ».`,
        cure: 'Écrivez « contents: write », ou renoncez à la branche avec « board: { branch: false } » dans « .github/fiches.yml ».',
      };
    case 'checkout-missing':
      return {
        what: `La tâche « ${problem.job} » lance Fiches sans avoir pris vos fichiers : vos modèles ne sont pas lus.`,
        cure: 'Ajoutez avant elle l’étape « uses: actions/checkout@… » du fichier d’origine.',
      };
    case 'checkout-sparse':
      return {
        what: `Le dossier « ${problem.folder} » n’est pas pris : vos modèles ne sont pas lus.`,
        cure: `Ajoutez « ${problem.folder} » sous « sparse-checkout: », ou retirez cette clé.`,
      };
    case 'runs-cancelled':
      return {
        what: 'Une réponse en cours peut être coupée par la suivante.',
        cure: 'Écrivez « cancel-in-progress: false ».',
      };
    case 'runs-shared':
      return {
        what: `Toutes les fiches attendent dans la même file (« ${problem.group} ») : quand elles sont plusieurs, GitHub en oublie.`,
        cure: `Écrivez « group: fiches-\${{ github.event.issue.number }} ».`,
      };
    case 'runs-at-once':
      return {
        what: 'Deux réponses à la même fiche peuvent se croiser.',
        cure: 'Ajoutez le bloc « concurrency: » du fichier d’origine.',
      };
    case 'version-old':
      return {
        what: `La version ${problem.used} est plus ancienne que celle-ci (${problem.current}).`,
        cure: `Remplacez-la par la version ${problem.current}, après avoir lu ce qui a changé.`,
      };
    case 'version-moves':
      return {
        what: `« @${problem.used} » peut changer sans que vous le sachiez.`,
        cure: `Pour décider de chaque changement, remplacez « ${problem.used} » par les 40 caractères (SHA) de cette version ; Dependabot, s’il est activé, proposera les suivantes.`,
      };
    case 'board-missing':
      return {
        what: 'Rien ne fait le tableau de bord de la semaine.',
        cure: 'Si vous le voulez, lancez « npx fiches init », qui ajoute ici « tableau-de-bord.yml ».',
      };
    case 'schedule-missing':
      return {
        what: 'Le tableau de bord n’a pas de jour : personne ne le lance.',
        cure: 'Écrivez sous « on: » : « schedule: [{ cron: "0 7 * * 1", timezone: Europe/Paris } ] », chaque lundi à sept heures.',
      };
    case 'schedule-unread':
      return {
        what: `« ${problem.cron} » n’est pas un horaire : il y faut cinq parties.`,
        cure: 'Écrivez par exemple « 0 7 * * 1 », chaque lundi à sept heures.',
      };
  }
};
