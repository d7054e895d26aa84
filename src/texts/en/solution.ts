import type { RuleTexts, SOLUTION_RULES } from '../rule-text.ts';

export const solution: RuleTexts<(typeof SOLUTION_RULES)[number]> = {
  'solution-named': {
    message: () => 'Your service has no name yet.',
    why: 'With a name, even a working one, people can talk about it and ask for it.',
    start: 'choose a simple word: “Relais is a number that an apprentice calls when…”.',
  },
  'solution-present': {
    message: () => 'The solution is mostly told in the future or the conditional.',
    why: 'Told in the present, it can be pictured at once, and what is left to try shows.',
    start:
      'rewrite one sentence in the present: “Mary sends a photo and has her answer that evening”.',
  },
  'solution-breaks-habit': {
    message: () => 'What your service lets people stop doing, or do otherwise, cannot be seen yet.',
    why: 'A service that keeps every old rule changes little in people’s lives.',
    start:
      'name one habit that you give up: “the certificate is no longer asked for: the administration already has it”.',
  },
  'solution-feature-list': {
    message: ({ count }) => `The solution is presented as a list of ${count} features.`,
    why: 'A story shows what changes for people; a list only shows a tool.',
    start:
      'tell how one person uses it, from start to end: “On Monday, Karim gets a message; he says yes, and…”.',
  },
  'procurement-words': {
    message: ({ names }) => `Your text speaks of “${names[0]}”.`,
    why: 'The method moves on without writing everything beforehand or handing the project over: a small team learns by building.',
    start: 'say rather what your own team tries, with whom, and from which week on.',
  },
};
