import type { BoardTexts } from '../board-text.ts';

export const board: BoardTexts = {
  issueTitle: 'Board',
  title: (week) => `Board, week ${week}`,
  lead: (day, open) =>
    open === 1
      ? `On the morning of ${day}: one open fiche.`
      : `On the morning of ${day}: ${open} open fiches.`,
  sections: {
    attention: 'What needs someone this week',
    moved: 'What moved in a week',
    everything: 'Where everything stands',
    programme: 'How the programme does',
  },
  attention: {
    toReview: { title: 'To review, the oldest first', none: 'No fiche waits for a review.' },
    overdue: { title: 'Past its deadline', none: 'No deadline has passed.' },
    silent: {
      title: 'Silent for 30 days',
      none: 'Every fiche was alive in the last 30 days.',
    },
    waitingForAuthor: {
      title: 'Waiting for its author',
      none: 'No fiche waits for its author.',
    },
  },
  moved: {
    created: 'New',
    stageChanged: 'New stage',
    validated: 'Approved',
    pivoted: 'Change of course',
    stopped: 'Stopped',
    transferred: 'Handed over',
  },
  nothingMoved: 'Nothing moved this week.',
  from: (stage) => `from ${stage}`,
  columns: {
    fiche: 'Fiche',
    administration: 'Administration',
    stage: 'Stage',
    since: 'Since',
    review: 'Review',
    coach: 'Coach',
    waiting: 'Waiting for',
    silent: 'Silent for',
    deadline: 'Deadline',
    errors: 'Points to complete',
    turn: 'Whose turn',
    total: 'Total',
    ended: 'Ended',
  },
  days: (count) => (count === 1 ? 'one day' : `${count} days`),
  turn: { author: 'its author', coach: 'a coach', committee: 'the committee' },
  noReview: 'no label',
  reviews: {
    incomplete: 'à compléter',
    toReview: 'à relire',
    changesAsked: 'à corriger',
    approved: 'validée',
  },
  nobody: 'nobody',
  ended: { stopped: 'stopped', transferred: 'handed over' },
  noFiche: 'No fiche is open.',
  more: (count) => (count === 1 ? 'One more fiche:' : `${count} more fiches:`),
  flow: {
    title: 'From one stage to the next',
    step: 'Step',
    entered: 'Entered',
    continued: 'Went on',
    stopped: 'Stopped',
    stillThere: 'Still there',
    median: 'Median time',
    p90: 'Nine in ten within',
  },
  survival: (percent, seen) =>
    `${percent} % of fiches go on beyond six months (${seen} fiches followed since they were filed; those still under way count as long as they were seen).`,
  survivalUnknown: 'No fiche has been followed for six months yet.',
  load: {
    title: 'Coaches',
    open: 'Open fiches',
    toReview: 'To review',
    overdue: 'Past its deadline',
    none: 'No fiche has a coach yet.',
  },
  rules: {
    title: 'What is missing most often',
    rule: 'Rule',
    fiches: 'Fiches',
    none: 'The texts of a past date are known no more, or nothing is missing.',
  },
};
