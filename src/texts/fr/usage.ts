import type { UsageTexts } from '../usage-text.ts';

const repo = 'le dépôt sur GitHub';
const stage = 'investigation, construction, acceleration, ou l’une des vôtres';
const dryRun = 'montrer ce qui serait fait, sans rien écrire';
const folder = 'le dossier du dépôt, cloné';

const token = `
GitHub est lu avec le jeton donné dans GITHUB_TOKEN (ou GH_TOKEN), à l’adresse donnée dans GITHUB_API_URL.`;

const misuses: Readonly<Record<string, (name: string) => string>> = {
  missingArgument: (name) => `il manque « ${name} »`,
  optionMissingArgument: (name) => `il manque la valeur de « ${name} »`,
  missingMandatoryOptionValue: (name) => `il manque l’option « ${name} »`,
  unknownOption: (name) => `l’option « ${name} » n’existe pas`,
  unknownCommand: (name) => `la commande « ${name} » n’existe pas`,
};

export const usage: UsageTexts = {
  about:
    'Prépare un dépôt pour les fiches produit des Startups d’État, aide à les écrire, les relit, et dit où elles en sont.',
  lint: {
    about: 'Dire ce qu’il reste à écrire dans chaque fiche, partie par partie.',
    options: {
      paths: 'des fichiers Markdown, des dossiers, ou - pour l’entrée standard',
      stage,
      template: 'un modèle de votre dépôt',
      format: 'la forme de la réponse : pretty, json, sarif',
    },
    more: `
Exemples :
  fiches lint fiche.md                        une fiche ; son étape est lue dans son texte
  fiches lint fiches/ --language en           tous les fichiers Markdown d’un dossier, en anglais
  fiches lint --stage construction fiche.md   relire comme une fiche de construction
  fiches lint --template modele.md fiche.md   relire d’après votre propre modèle
  cat fiche.md | fiches lint - --format json  depuis un autre programme, en données

Code de sortie : 0 rien à compléter, 1 un point à compléter, 2 une commande ou un fichier à reprendre.`,
  },
  new: {
    about:
      'Écrire une fiche partie par partie, avec des conseils, puis ouvrir la page qui la dépose.',
    options: {
      repo: `${repo} où elle sera déposée`,
      stage,
      template: 'un modèle de votre dépôt, sous le nom qu’il y porte',
      form: 'le dépôt reçoit les fiches par formulaire ; connu quand ses modèles sont à portée',
      resume: 'reprendre une fiche commencée',
      print: 'écrire l’adresse, sans rien ouvrir',
    },
    more: `
Exemples :
  fiches new --repo incubateur/fiches                            demande partie par partie, puis ouvre la page à envoyer
  fiches new --repo incubateur/fiches --resume fiche-produit.md  reprend ce qui a été commencé
  fiches new --repo incubateur/fiches --print < reponses.txt     écrit seulement l’adresse

Chaque réponse se termine par un point seul sur sa ligne. Rien n’est envoyé : la page s’ouvre remplie, à relire puis à envoyer.
Code de sortie : 0 l’adresse est donnée, 1 arrêt en route (ce qui était écrit est gardé), 2 une commande à reprendre.`,
  },
  board: {
    about:
      'Montrer le tableau de bord : ce qui attend quelqu’un, ce qui a bougé, où en est chaque fiche.',
    options: {
      snapshot: 'un relevé déjà pris',
      repo,
      at: 'un jour, comme 2026-11-23 ; à défaut, celui du relevé',
      format: 'terminal, markdown, html, json, csv',
      out: 'écrire des fichiers dans ce dossier',
    },
    more: `
Exemples :
  fiches board --repo incubateur/fiches                   ce qui attend quelqu’un cette semaine
  fiches board --repo incubateur/fiches --out tableau     en Markdown, HTML, JSON et CSV, dans un dossier
  fiches board --snapshot fiches.json --at 2026-11-23     la même semaine à nouveau, sans GitHub

Tout est compté au début du jour, à Paris.
${token}`,
  },
  snapshot: {
    about: 'Prendre un relevé de toutes les fiches et de leur histoire, en JSON.',
    options: { repo, out: 'un fichier ; à défaut, le relevé est affiché' },
    more: token,
  },
  init: {
    about: 'Préparer un dépôt : modèles, automatismes, configuration.',
    options: {
      folder,
      forms: 'des formulaires à la place des modèles en texte',
      force: 'remplacer ce qui est différent',
      yes: 'ne rien demander',
      dryRun,
    },
    more: `
Exemples :
  fiches init                    ici, avec les questions nécessaires
  fiches init depot --yes        dans un autre dossier, sans question
  fiches init --forms            un formulaire, une case par question, à la place d’une page de texte
  fiches init --dry-run          après une mise à jour : ce qui a changé, sans rien écrire

Rien de ce qui est déjà là n’est remplacé sans --force.`,
  },
  labels: {
    about: 'Créer ou reprendre les étiquettes d’un dépôt : noms, couleurs, descriptions.',
    options: { repo: `${repo} ; à défaut, celui qui est cloné ici`, dryRun },
    more: token,
  },
  doctor: {
    about: 'Vérifier les réglages d’un dépôt, et dire ce qui répare chaque problème.',
    options: {
      folder,
      repo: `${repo}, à vérifier aussi`,
      fix: 'réparer les étiquettes, les automatismes endormis, un config.yml absent',
      json: 'en données',
    },
    more: `
Exemples :
  fiches doctor                                     les fichiers de ce dossier
  fiches doctor --repo incubateur/fiches            et ce qui est sur GitHub
  fiches doctor --repo incubateur/fiches --fix      réparer ce qui peut l’être sans risque, dire le reste
${token}

Code de sortie : 0 tout va bien, 1 un problème demeure, 2 une commande à reprendre.`,
  },
  values: {
    command: 'commande',
    paths: 'fichiers',
    stage: 'étape',
    file: 'fichier',
    folder: 'dossier',
    repo: 'organisation/nom',
    date: 'jour',
    language: 'langue',
    format: 'forme',
  },
  language: 'fr ou en ; à défaut, la langue de la configuration',
  config: 'le fichier de configuration',
  help: 'afficher cette aide',
  helpOf: 'afficher l’aide d’une commande',
  version: 'afficher le numéro de version',
  byDefault: (value) => `(à défaut : ${value})`,
  titles: {
    'Usage:': 'Utilisation :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
  },
  misuse: (code, [name = '', near]) => {
    const said = misuses[code]?.(name) ?? 'il y a un mot de trop';
    return `${said} ; ${near ? `essayez « ${near} »` : 'voyez l’aide avec --help'}.`;
  },
};
