import type { IMPACT_RULES, RuleTexts } from '../rule-text.ts';

export const impact: RuleTexts<(typeof IMPACT_RULES)[number]> = {
  'impact-indicators': {
    message: ({ count }) =>
      count === 0
        ? 'No measure to follow can be seen yet; three are expected.'
        : `${count === 1 ? 'One measure' : `${count} measures`} to follow can be seen; three are expected.`,
    why: 'Your team will be steered by its impact: these measures will be its compass.',
    start:
      'note three things that can be counted: “the time to an answer, the share of complete files, the number of calls”.',
  },
  'impact-questionnaire-only': {
    message: () => 'The online questionnaire is your only way to know here.',
    why: 'A call or a visit teaches what no questionnaire asks.',
    start: 'plan one: “every Friday, I call three people who tried it”.',
  },
  'risk-action': {
    message: ({ count }) =>
      count === 1
        ? 'This risk does not have its small action yet.'
        : `${count} risks do not have their small action yet.`,
    why: 'A simple action, planned beforehand, makes a risk less worrying.',
    start:
      'add beside it what you will do: “if nobody comes, I spend a morning at the front desk”.',
  },
  'carrier-time': {
    message: ({ names, count }) =>
      names.length === 0
        ? `How much time you give does not show yet: at least ${count} days a week are needed.`
        : `The time planned is under ${count} days a week, the least at this stage.`,
    why: 'Below that, a project runs out of breath: teams before you have seen it.',
    start: 'say it: “three days a week, agreed with my head of department”.',
  },
  'sponsor-named': {
    message: () =>
      'Who protects your project, at the top of the administration, cannot be seen yet.',
    why: 'That person gives you time and autonomy when habits resist.',
    start:
      'name a person or a department, or say what you do to find one: “I meet the director on the 12th”.',
  },
};
