import type { PROBLEM_RULES, RuleTexts } from '../rule-text.ts';

export const problem: RuleTexts<(typeof PROBLEM_RULES)[number]> = {
  'problem-quantified': {
    message: () => 'No figure tells the extent of the problem yet.',
    why: 'A problem that is counted is a problem that can be seen to shrink.',
    start:
      'give an order of magnitude, even a rough one: “each year, about 4,000 families wait for more than three months”.',
  },
  'problem-user-side': {
    message: () => 'Who suffers from this problem cannot be seen yet.',
    why: 'The method begins with the people who bear the difficulty, before the organisation that handles it.',
    start: 'begin a sentence with these people: “Family carers spend two evenings a month on…”.',
  },
  'problem-tool-first': {
    message: () => 'The problem is told here through a tool or a technology.',
    why: 'A tool is a means. What matters is what people go through today.',
    start:
      'ask yourself what this costs them: “Not knowing whom to turn to, one family in three gives up…”.',
  },
};
