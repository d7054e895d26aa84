import type { ReviewTexts } from '../review-text.ts';

const points = (count = ''): string =>
  count === '1' ? 'one point is left to complete' : `${count} points are left to complete`;

const each: ReviewTexts['commands']['each'] = {
  relire: { example: '/review', does: 'ask for a new review' },
  valider: { example: '/approve', does: 'approve the fiche; it is ready for the committee' },
  corriger: {
    example: '/request-changes Please say who your first users are',
    does: 'ask for a change',
  },
  etape: { example: '/stage', does: 'go to the next stage, once approved' },
  coach: { example: '/coach @login', does: 'name the person who follows the fiche' },
  pivot: {
    example: '/pivot We now aim at secondary schools',
    does: 'tell of a change of course; the review starts again',
  },
  ignorer: {
    example: '/waive sponsor-named The sponsor is about to be named',
    does: 'let one point pass, and say why',
  },
  arreter: {
    example: '/stop The problem is less common than we thought',
    does: 'stop here, and keep what was learnt',
  },
  transferer: {
    example: '/hand-over The county takes the service over',
    does: 'close the fiche, as the service is taken over for good',
  },
  aide: { example: '/help', does: 'see what you may write here' },
};

/** “`a`, `b` and `c`” */
const listed = (ids: readonly string[]): string =>
  ids
    .map((id) => `\`${id}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');

const example = (name = 'aide'): string => each[name as keyof typeof each].example;

export const review: ReviewTexts = {
  ended: {
    stopped: {
      title: 'This fiche stops here. Thank you!',
      now: 'To stop is a normal end: you have explored a real problem, and what you learnt will serve others. Take a few minutes to write it here in a comment. To take it up again one day, click “Reopen issue” at the bottom of the page.',
    },
    transferred: {
      title: 'Your service is handed over. Well done, and thank you!',
      now: 'It now lives on where it was taken over. What you learnt will serve others: take a few minutes to write it here in a comment. To take this fiche up again one day, click “Reopen issue” at the bottom of the page.',
    },
  },
  reason: 'explains:',
  newStage: (name) => `Your fiche is now in ${name}. Here is what comes next`,
  coachWrote: 'Your turn: your coach has written to you below. Answer in a comment.',
  authorWrote: 'Nothing to do for you: you have answered your coach, who will read your message.',
  welcome: {
    lead: 'Welcome! This is your first fiche here. What comes next:',
    steps: (stage, deadline) => [
      'You complete your text at your own pace. This answer updates itself after each change, within a minute or so.',
      'A coach reads your complete fiche and answers on this page.',
      `The stage ${stage} ends around ${deadline}: a committee then decides what follows.`,
    ],
  },
  status: ({ stage: name, review: label, since, turn }) =>
    `${name} · ${label} since ${since} · ${turn}`,
  turn: {
    author: 'waiting for its author',
    coach: 'waiting for a coach',
    committee: 'waiting for the committee',
    nobody: 'nothing left to do',
  },
  standing: 'Where the fiche stands',
  facts: {
    stage: 'Stage:',
    deadline: 'Committee expected around:',
    coach: 'Coach:',
    noCoach: 'nobody is named yet',
    asked: 'Change asked for',
    approved: 'Approved',
    forced: 'Stage begun early',
    pivot: 'Change of course',
    waived: 'Point let pass:',
  },
  since: (date) => `since ${date}`,
  on: (date) => `on ${date}`,
  by: 'by',
  asks: 'asks you:',
  replies: 'Answers to commands',
  answers: {
    unknown: (near) =>
      `there is no such command. Did you mean \`${example(near)}\`? Nothing was changed.`,
    unread: () =>
      'this comment could not be read to its end: it is too long or too intricate. Write your command alone, in a new comment. Nothing was changed.',
    notAllowed: (_, who) =>
      who === 'coach'
        ? 'this command is for the coaches of the programme. Nothing was changed.'
        : 'this command is for coaches and for the author of the fiche. Nothing was changed.',
    usage: (name, argument = '') =>
      `something is missing after it. Write for example \`${`${example(name)} ${argument}`.trim()}\`.`,
    errorsStand: (count) =>
      `the fiche cannot be approved yet, as ${points(count)}. If a point does not apply: \`/waive rule reason\`.`,
    stageUnknown: (written, ...stages) =>
      `there is no stage “${written}”. The stages are ${listed(stages)}.`,
    stageOrder: (current, following) =>
      following
        ? `the fiche is in ${current}; the next stage is \`${following}\`. Stages follow each other, as each brings its proofs.`
        : `the fiche is in ${current}, the last stage. It ends with \`/hand-over\` or with \`/stop\`.`,
    stageUnapproved: (id, name) =>
      `${name} begins once the fiche is approved: write \`/approve\` first. A maintainer of this repository may overrule: \`/stage ${id} --force reason\`.`,
    forceMaintainer: () => '`--force` is for maintainers of this repository. Nothing was changed.',
    notLastStage: (last) =>
      `a service is handed over from ${last}. Before that, a fiche ends with \`/stop\`.`,
    ruleUnknown: (rule, near) =>
      near
        ? `there is no rule \`${rule}\`. Did you mean \`/waive ${near} reason\`?`
        : `there is no rule \`${rule}\`. The names of the rules are further down, with the commands.`,
    personUnknown: (login) =>
      `“${login}” cannot follow this fiche: invite that person to the repository first.`,
    labelNotAllowed: () => 'only the coaches of the programme change this label.',
    labelKept: () =>
      'every fiche always bears one stage label and one review label. To change them, write a command.',
    ended: () =>
      'this fiche has ended. To take it up again, first click “Reopen issue” at the bottom of the page.',
    help: () => 'this is what you may write here, each command at the beginning of a line:',
  },
  label: 'label',
  colon: ': ',
  labelRestored: 'The label was put back.',
  commands: {
    title: 'What can be written in a comment',
    lead: 'Each command stands at the beginning of a line. A 👍 confirms that it was taken into account.',
    forAuthor: 'For the author of the fiche',
    forCoach: 'For coaches',
    once: 'A comment that was taken into account is not read again when you change it: write a new one.',
    rules: 'Rules found, for',
    each,
  },
  toCopy: {
    title: 'Sections to copy into the fiche',
    lead: 'Copy this block to the end of your fiche, then complete it. What you had already written is taken up there, for you to bring up to date.',
    folded: 'Copy these sections',
  },
};
