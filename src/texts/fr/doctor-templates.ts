import type { DoctorTexts } from '../doctor-text.ts';

const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, (?=[^,]*$)/, ' ou ');

export const templates: DoctorTexts['templates'] = (problem) => {
  switch (problem.kind) {
    case 'template-yaml':
      return problem.form
        ? {
            what: 'Ce formulaire n’est pas du YAML : GitHub ne le propose pas.',
            cure: 'Comparez cette ligne à celles qui l’entourent, ou reprenez le fichier d’origine avec « npx fiches init --forms ».',
          }
        : {
            what: 'Ce qui est entre les deux lignes « --- » n’est pas du YAML : GitHub ne propose pas ce modèle.',
            cure: 'Écrivez une clé par ligne, comme « name: Investigation », et fermez par une ligne « --- ».',
          };
    case 'template-no-heading':
      return problem.form
        ? {
            what: 'Ce formulaire ne pose aucune question.',
            cure: 'Ajoutez sous « body: » au moins une case, avec son « type: textarea » et son « label: ».',
          }
        : {
            what: 'Ce modèle n’a aucun titre : il ne demande rien.',
            cure: 'Écrivez au moins un titre sur une ligne à lui, comme « ## Problème ».',
          };
    case 'template-heavy':
      return {
        what: 'Ce modèle est trop long ou trop compliqué pour être lu.',
        cure: 'Raccourcissez-le : une fiche tient sur deux pages.',
      };
    case 'template-unnamed':
      return {
        what: `Il manque « ${problem.keys.join(' » et « ')} » en haut de ce fichier : GitHub ne le propose pas.`,
        cure: `Ajoutez-y « ${problem.keys.map((key) => `${key}: …`).join(' » et « ')} ».`,
      };
    case 'template-no-stage':
      return {
        what:
          problem.labels.length === 0
            ? 'Ce modèle ressemble à une fiche, mais il ne dit pas son étape.'
            : `Ce modèle ne dit pas son étape : « ${problem.labels.join(' », « ')} » n’en est pas une.`,
        cure: problem.near
          ? `Vouliez-vous écrire « labels: [${problem.near}] » ?`
          : `Écrivez en haut du fichier « labels: [${problem.stages[0] ?? ''}] » ; les étapes sont ${listed(problem.stages)}.`,
      };
    case 'template-two-stages':
      return {
        what: `Ce modèle porte plusieurs étapes : ${problem.stages.join(', ')}.`,
        cure: `Gardez-en une dans « labels: », par exemple « labels: [${problem.stages[0] ?? ''}] ».`,
      };
    case 'marker-missing':
      return {
        what: 'Il manque la ligne cachée qui fait reconnaître une fiche sans son étiquette.',
        cure: `Ajoutez sous les lignes « --- » : « <!-- fiches: ${problem.stage} --> ».`,
      };
    case 'marker-other':
      return {
        what: `La ligne cachée dit « ${problem.marked} » et l’étiquette dit « ${problem.stage} ».`,
        cure: `Si l’étiquette est la bonne, écrivez « <!-- fiches: ${problem.stage} --> ».`,
      };
    case 'stage-twice':
      return {
        what: `Un autre modèle porte aussi l’étape « ${problem.stage} » (${problem.others.join(', ')}) : celui-ci seul est suivi.`,
        cure: 'Gardez-en un, ou donnez à l’autre l’étiquette d’une autre étape.',
      };
    case 'templates-none':
      return {
        what: 'Il n’y a ici aucun modèle de fiche.',
        cure: 'Lancez « npx fiches init », qui les met en place.',
      };
    case 'stage-without-template':
      return {
        what: `L’étape « ${problem.stage} » n’a pas de modèle.`,
        cure: `Ajoutez dans ce dossier un modèle avec « labels: [${problem.stage}] » ; « npx fiches init » met en place ceux des étapes habituelles.`,
      };
    case 'section-twice':
      return {
        what: `« ${problem.first} » et « ${problem.second} » sont lus comme une seule et même partie.`,
        cure: `Réunissez-les, ou donnez à « ${problem.second} » un titre qui dit autre chose.`,
      };
    case 'chooser-missing':
      return {
        what: 'Ce fichier manque : une fiche peut être déposée sans modèle.',
        cure: 'Créez-le avec la ligne « blank_issues_enabled: false ».',
      };
    case 'chooser-yaml':
      return {
        what: 'Ce fichier n’est pas du YAML : GitHub n’en tient pas compte.',
        cure: 'Comparez cette ligne à celles qui l’entourent, ou n’y gardez que « blank_issues_enabled: false ».',
      };
    case 'chooser-blank':
      return {
        what: 'Une fiche peut être déposée sans modèle.',
        cure: 'Écrivez « blank_issues_enabled: false ».',
      };
  }
};
