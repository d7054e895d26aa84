import type { DEPLOYMENT_RULES, RuleTexts } from '../rule-text.ts';

export const deployment: RuleTexts<(typeof DEPLOYMENT_RULES)[number]> = {
  'deployment-first-users': {
    message: () => 'A precise place, partner or group to begin with cannot be seen yet.',
    why: 'A first group that can be called on Monday teaches more than a whole target audience.',
    start: 'name it: “the social centre of Niort and eight families it supports”.',
  },
  'deployment-reduced-scope': {
    message: () => 'The small scope that you begin with cannot be seen yet.',
    why: 'Time is fixed and scope gives: starting small makes you useful soon.',
    start:
      'choose one place, one case or one audience: “first two schools, for their last year only”.',
  },
  'deployment-horizon': {
    message: ({ count }) =>
      count > 0
        ? `The start announced is about ${count} months away. The method aims at six months at most.`
        : 'No date or length of time says when the service begins.',
    why: 'An imperfect service in use within six months is worth more than a perfect one later.',
    start: 'say what exists for real, and when: “in March, ten families use it”.',
  },
  'deployment-external-dependency': {
    message: () => 'Your plan waits for something that does not depend on you.',
    why: 'A decree, a budget or someone else’s works may be late, and your service would wait with them.',
    start:
      'picture a version without it, even by hand: “until then, we call the office ourselves”.',
  },
  'deployment-scaling': {
    message: () =>
      'How the service goes from the first group to the whole country cannot be seen yet.',
    why: 'An impact that stays where it was born leaves most of the people concerned aside.',
    start:
      'give the next step: “then the five other offices of the region, then the whole country”.',
  },
};
