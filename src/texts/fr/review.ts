import type { ReviewTexts } from '../review-text.ts';

const points = (count = ''): string =>
  count === '1' ? 'il reste un point à compléter' : `il reste ${count} points à compléter`;

const each: ReviewTexts['commands']['each'] = {
  relire: { example: '/relire', does: 'demander une nouvelle relecture' },
  valider: { example: '/valider', does: 'valider la fiche ; elle est prête pour le comité' },
  corriger: {
    example: '/corriger Précisez qui sont vos premiers utilisateurs',
    does: 'demander une modification',
  },
  etape: {
    example: '/etape',
    does: 'passer à l’étape suivante, une fois la fiche validée',
  },
  coach: { example: '/coach @identifiant', does: 'désigner la personne qui suit la fiche' },
  pivot: {
    example: '/pivot Nous visons maintenant les lycées',
    does: 'annoncer un changement de cap ; la relecture reprend',
  },
  ignorer: {
    example: '/ignorer sponsor-named Le sponsor est en cours de nomination',
    does: 'dispenser la fiche d’un point, en disant pourquoi',
  },
  arreter: {
    example: '/arreter Le problème est moins répandu que prévu',
    does: 'arrêter ici, en gardant ce qui a été appris',
  },
  transferer: {
    example: '/transferer Le département reprend le service',
    does: 'clore la fiche, car le service est repris durablement',
  },
  aide: { example: '/aide', does: 'voir ce que vous pouvez écrire ici' },
};

/** « `a`, `b` et `c` » */
const listed = (ids: readonly string[]): string =>
  ids
    .map((id) => `\`${id}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' et ');

const example = (name = 'aide'): string => each[name as keyof typeof each].example;

export const review: ReviewTexts = {
  ended: {
    stopped: {
      title: 'Cette fiche s’arrête ici. Merci !',
      now: 'S’arrêter est une fin normale : vous avez exploré un problème réel, et ce que vous avez appris servira à d’autres. Prenez quelques minutes pour l’écrire ici en commentaire. Pour reprendre un jour, cliquez sur « Reopen issue » en bas de la page.',
    },
    transferred: {
      title: 'Votre service est transféré. Bravo et merci !',
      now: 'Il continue désormais sa vie là où il a été repris. Ce que vous avez appris servira à d’autres : prenez quelques minutes pour l’écrire ici en commentaire. Pour reprendre cette fiche un jour, cliquez sur « Reopen issue » en bas de la page.',
    },
  },
  reason: 'explique :',
  newStage: (name) => `Votre fiche en est à l’étape ${name}. Voici la suite`,
  coachWrote: 'À vous de jouer : votre coach vous a écrit ci-dessous. Répondez en commentaire.',
  authorWrote:
    'Vous n’avez rien à faire : vous avez répondu à votre coach, qui va lire votre message.',
  welcome: {
    lead: 'Bienvenue ! C’est votre première fiche ici. Voici la suite :',
    steps: (stage, deadline) => [
      'Vous complétez votre texte, à votre rythme. Cette réponse se met à jour après chaque modification, en une minute environ.',
      'Une ou un coach lit votre fiche complète et vous répond sur cette page.',
      `L’étape ${stage} se termine vers le ${deadline} : un comité décide alors de la suite.`,
    ],
  },
  status: ({ stage: name, review: label, since, turn }) =>
    `${name} · ${label} depuis le ${since} · ${turn}`,
  turn: {
    author: 'en attente de la personne qui a déposé la fiche',
    coach: 'en attente d’une ou un coach',
    committee: 'en attente du comité',
    nobody: 'plus rien à faire',
  },
  standing: 'Où en est la fiche',
  facts: {
    stage: 'Étape :',
    deadline: 'Comité prévu vers le :',
    coach: 'Coach :',
    noCoach: 'personne n’est encore désigné',
    asked: 'Modification demandée',
    approved: 'Validée',
    forced: 'Passage d’étape anticipé',
    pivot: 'Changement de cap',
    waived: 'Point dispensé :',
  },
  since: (date) => `depuis le ${date}`,
  on: (date) => `le ${date}`,
  by: 'par',
  asks: 'vous demande :',
  replies: 'Réponses aux commandes',
  answers: {
    unknown: (near) =>
      `cette commande n’existe pas. Vouliez-vous écrire \`${example(near)}\` ? Rien n’a été changé.`,
    unread: () =>
      'ce commentaire n’a pas pu être lu en entier : il est trop long ou trop complexe. Écrivez votre commande seule, dans un nouveau commentaire. Rien n’a été changé.',
    notAllowed: (_, who) =>
      who === 'coach'
        ? 'cette commande est réservée aux coachs du programme. Rien n’a été changé.'
        : 'cette commande est réservée aux coachs et à la personne qui a déposé la fiche. Rien n’a été changé.',
    usage: (name, argument = '') =>
      `il manque la suite. Écrivez par exemple \`${`${example(name)} ${argument}`.trim()}\`.`,
    errorsStand: (count) =>
      `la fiche ne peut pas encore être validée, car ${points(count)}. Si un point ne s’applique pas : \`/ignorer règle raison\`.`,
    stageUnknown: (written, ...stages) =>
      `l’étape « ${written} » n’existe pas. Les étapes sont ${listed(stages)}.`,
    stageOrder: (current, following) =>
      following
        ? `la fiche est à l’étape ${current} ; l’étape suivante est \`${following}\`. Les étapes se suivent, car chacune apporte ses preuves.`
        : `la fiche est à l’étape ${current}, la dernière. Elle se termine par \`/transferer\` ou par \`/arreter\`.`,
    stageUnapproved: (id, name) =>
      `l’étape ${name} commence quand la fiche est validée : écrivez d’abord \`/valider\`. Une personne qui administre le programme peut passer outre : \`/etape ${id} --forcer raison\`.`,
    forceMaintainer: () =>
      '`--forcer` est réservé aux personnes qui administrent le programme. Rien n’a été changé.',
    notLastStage: (last) =>
      `un service se transfère depuis l’étape ${last}. Avant, une fiche se termine par \`/arreter\`.`,
    ruleUnknown: (rule, near) =>
      near
        ? `la règle \`${rule}\` n’existe pas. Vouliez-vous écrire \`/ignorer ${near} raison\` ?`
        : `la règle \`${rule}\` n’existe pas. Le nom des règles se trouve plus bas, avec les commandes.`,
    personUnknown: (login) =>
      `« ${login} » ne peut pas suivre cette fiche : cette personne doit d’abord être invitée dans le programme.`,
    labelNotAllowed: () => 'seuls les coachs du programme changent cette étiquette.',
    labelKept: () =>
      'chaque fiche porte toujours une étiquette d’étape et une étiquette de relecture. Pour en changer, écrivez une commande.',
    ended: () =>
      'cette fiche est terminée. Pour la reprendre, cliquez d’abord sur « Reopen issue » en bas de la page.',
    help: () => 'voici ce que vous pouvez écrire ici, chaque commande au début d’une ligne :',
  },
  label: 'étiquette',
  colon: ' : ',
  labelRestored: 'L’étiquette a été remise en place.',
  commands: {
    title: 'Ce que l’on peut écrire en commentaire',
    lead: 'Chaque commande s’écrit au début d’une ligne. Une réaction 👍 confirme qu’elle est prise en compte.',
    forAuthor: 'Pour la personne qui a déposé la fiche',
    forCoach: 'Pour les coachs',
    once: 'Un commentaire déjà pris en compte n’est pas relu si vous le modifiez : écrivez-en un nouveau.',
    rules: 'Règles en cause, pour',
    each,
  },
  toCopy: {
    title: 'Parties à copier dans la fiche',
    lead: 'Copiez ce bloc à la fin de votre fiche, puis complétez-le. Ce que vous aviez déjà écrit y est repris, à mettre à jour.',
    folded: 'Copier ces parties',
  },
};
