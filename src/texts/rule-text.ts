/** What a rule found, as its sentences need it. */
export type Found = {
  /** The heading to speak of: the author's, or the template's when the section is absent. */
  readonly section: string;
  /** The author's own words; may be empty. */
  readonly quote: string;
  /** Names to list: roles, kinds of data… */
  readonly names: readonly string[];
  readonly count: number;
};

/** The sentences of one rule. Quotations stand apart: the views print them as code. */
export type RuleText = {
  /** What was found, what is expected: one or two short sentences. */
  readonly message: (found: Found) => string;
  /** Why the method asks it. */
  readonly why: string;
  /** How to start: one sentence, with an example to adapt. */
  readonly start: string;
};

export const FORM_RULES = [
  'section-missing',
  'section-empty',
  'section-short',
  'section-duplicate',
  'hint-left',
  'title-generic',
  'fiche-long',
  'personal-data',
  'image-alternative',
  'unreadable',
] as const;
export const PROBLEM_RULES = [
  'problem-quantified',
  'problem-user-side',
  'problem-tool-first',
] as const;
export const SOLUTION_RULES = [
  'solution-named',
  'solution-present',
  'solution-breaks-habit',
  'solution-feature-list',
  'procurement-words',
] as const;
export const DEPLOYMENT_RULES = [
  'deployment-first-users',
  'deployment-reduced-scope',
  'deployment-horizon',
  'deployment-external-dependency',
  'deployment-scaling',
] as const;
export const IMPACT_RULES = [
  'impact-indicators',
  'impact-questionnaire-only',
  'risk-action',
  'carrier-time',
  'sponsor-named',
] as const;
export const LATER_RULES = [
  'team-roles',
  'success-criterion',
  'launch-date',
  'production-link',
  'stats-link',
] as const;

export const RULE_IDS = [
  ...FORM_RULES,
  ...PROBLEM_RULES,
  ...SOLUTION_RULES,
  ...DEPLOYMENT_RULES,
  ...IMPACT_RULES,
  ...LATER_RULES,
] as const;

export type RuleId = (typeof RULE_IDS)[number];

export type RuleTexts<Id extends RuleId = RuleId> = Readonly<Record<Id, RuleText>>;
