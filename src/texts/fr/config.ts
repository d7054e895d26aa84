import type { ConfigTexts } from '../config-text.ts';

const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, (?=[^,]*$)/, ' ou ');

const YAML: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'la même clé y est deux fois ; gardez-en une',
  TAB_AS_INDENT: 'une tabulation y sert de retrait ; mettez des espaces',
  BAD_INDENT: 'le retrait de cette ligne ne convient pas ; alignez-la sur les autres',
  ALIAS: 'il renvoie trop souvent à ses propres parties (« * ») ; écrivez-les en entier',
  UNCLOSED: 'fermez le guillemet ou le crochet qui s’ouvre ici',
  MISSING_CHAR: 'il y manque un signe, comme une virgule ou un espace ; ajoutez-le',
};

const accepted: ConfigTexts['accepted'] = {
  length: 'une durée, comme « 9 semaines » ou « 6 mois »',
  id: 'un mot en minuscules, comme « construction »',
  label: 'un nom d’étiquette de 50 caractères au plus, sans virgule',
  color: 'une couleur en six chiffres, comme « 1d76db »',
  description: 'une ligne de 100 caractères au plus',
  folder: 'un dossier, comme « .github/ISSUE_TEMPLATE »',
  login: 'un identifiant GitHub, ou une équipe comme « organisation/equipe »',
  name: 'un nom de 60 caractères au plus',
  count: 'un nombre entier, à partir de 1',
  stages: 'au moins une étape',
  boolean: 'true ou false',
  string: 'un texte',
  array: 'une liste (une ligne « - … » pour chaque élément)',
  object: 'des clés et leurs valeurs',
};

export const config: ConfigTexts = {
  keys: {
    title: 'Configuration de Fiches',
    language: 'La langue des réponses : fr ou en.',
    templates: 'Le dossier des modèles de fiches.',
    coaches:
      'Qui relit les fiches, en plus des personnes qui ont le droit de tri ou d’écriture : des identifiants et des équipes (organisation/equipe).',
    stages:
      'Les étapes d’un autre programme, dans leur ordre. Sans cette clé : investigation, construction, acceleration.',
    stageId: 'L’étiquette de l’étape, que porte aussi son modèle.',
    stageName: 'Le nom de l’étape, tel qu’il est montré.',
    stageDeadline: 'Le temps avant le comité, comme « 6 mois ».',
    stageRenewed: 'Avec true, chaque validation fait repartir ce temps.',
    deadlines: 'Le temps avant le comité, pour chaque étape : « investigation: 9 semaines ».',
    labels:
      'Le nom, la couleur et la description des étiquettes ; la clé dit leur rôle (incomplete, toReview, changesAsked, approved, stopped, transferred, pivot, pause) ou une étape.',
    rules:
      'Les règles : off, warning (un conseil) ou error (la fiche reste à compléter), et leurs réglages.',
    board: 'Le tableau de bord de la semaine.',
    branch: 'La branche qui garde chaque semaine ; false pour n’en garder aucune.',
    reminders: 'Avec true, un mot aimable à la personne attendue quand une échéance est passée.',
  },
  accepted,
  where: ({ file, line, column }) => `${file}, ligne ${line}, colonne ${column} : `,
  problem: (problem) => {
    switch (problem.kind) {
      case 'yaml':
        return `Ce n’est pas du YAML ; ${YAML[problem.code] ?? 'comparez cette ligne à celles qui l’entourent'}.`;
      case 'unknown-key':
        return `La clé « ${problem.key} » n’existe pas ; ${
          problem.near ? `vouliez-vous écrire « ${problem.near} » ? ` : ''
        }Clés possibles : ${problem.accepted.join(', ')}.`;
      case 'value': {
        const wanted =
          typeof problem.accepted === 'string'
            ? accepted[problem.accepted]
            : listed(problem.accepted);
        return `« ${problem.key} » ne peut pas valoir « ${problem.written} » ; écrivez ${wanted}.`;
      }
      case 'missing-key':
        return `Il manque la clé « ${problem.key} ».`;
      case 'twice':
        return `« ${problem.written} » est déjà pris ; donnez un autre nom à « ${problem.key} ».`;
      case 'unknown-stage':
        return `L’étape « ${problem.written} » (${problem.key}) n’existe pas ; écrivez ${listed(problem.stages)}.`;
    }
  },
};
