import type { BoardTexts } from '../board-text.ts';
import { some } from './some.ts';

export const board: BoardTexts = {
  fiche: (title, number) => `${title} (no. ${number})`,
  issueTitle: 'Board',
  title: ({ year, number }) => `Board, week ${number} of ${year}`,
  fromTo: (first, last) => `${first} to ${last}`,
  notKept:
    'The week is not kept in the branch: it needs « permissions: contents: write ». The board is up to date.',
  lead: (day, open) => {
    if (open === 0) return `On the morning of ${day}: no open fiche.`;
    return open === 1
      ? `On the morning of ${day}: one open fiche.`
      : `On the morning of ${day}: ${open} open fiches.`;
  },
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
    total: 'Total',
    ended: 'Ended',
  },
  days: (count) => (count === 1 ? 'one day' : `${count} days`),
  turn: { author: 'its author', coach: 'a coach', committee: 'the committee' },
  noReview: 'no label',
  nobody: 'no coach',
  ended: { stopped: 'stopped', transferred: 'handed over' },
  endedCounts: (transferred, stopped) => `Ended: ${transferred} handed over, ${stopped} stopped.`,
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
  charts: {
    cumulative: 'Fiches, month after month',
    survival: 'The share of fiches that go on',
    spread: 'Time spent in each stage',
    fiches: 'Fiches',
    days: 'Days',
    month: 'Month',
    data: 'Read these figures as a table',
    nothing: 'There is nothing to draw yet.',
    atRisk: 'Fiches followed',
    share: 'Go on',
  },
  reminder: {
    author: (deadline) =>
      `Hello! The committee was expected around ${deadline}, and the next step is yours: the first answer on this page tells where to begin. A word is enough if you need time or help. To stop is a normal end too.`,
    coach: (deadline) =>
      `Hello! The committee was expected around ${deadline}, and this fiche waits for you to read it. A word is enough if somebody else should follow it.`,
    stop: (label) => `To receive no more of these here, add the label “${label}”.`,
  },
  shows: {
    cumulative: (open, ended) =>
      `Stacked areas, month by month: today ${some(open, 'open fiche', 'open fiches')} and ${ended} ended.`,
    survival: (percent) =>
      percent === null
        ? 'A curve in steps, too short yet for six months.'
        : `A curve in steps that starts at 100 % and passes ${percent} % at six months.`,
    spread:
      'One bar a stage: half of the fiches are within the bar, eight in ten on the line, the stroke is the median.',
  },
  page: {
    skip: 'Skip to content',
    filter: 'Find a fiche',
    words: 'Words of the title, administration, coach',
    all: 'All',
    shown: 'Fiches shown: {shown} of {all}',
    contents: 'On this page',
    footer: 'Counted from the fiches and their history. This page sends no data anywhere.',
  },
  survival: (percent, seen) =>
    `${percent} % of fiches go on beyond six months (${some(seen, 'fiche', 'fiches')} followed since they were filed; those still under way count as long as they were seen).`,
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
