import type { ConfigProblem } from '../config/problem.ts';
import type { Fix } from '../doctor/fix.ts';
import type { GitHubProblem, TemplateProblem, WorkflowProblem } from '../doctor/problem.ts';

/** What is the matter, and what mends it: one sentence each. */
export type Told = { readonly what: string; readonly cure: string };

/** What `fiches doctor` says. */
export type DoctorTexts = {
  readonly configuration: (problem: ConfigProblem) => Told;
  readonly templates: (problem: TemplateProblem) => Told;
  readonly workflows: (problem: WorkflowProblem) => Told;
  readonly github: (problem: GitHubProblem) => Told;
  /** What stands before a problem: that it is advice, and its line; nothing when there is neither. */
  readonly lead: (told: { readonly advice: boolean; readonly line: number | undefined }) => string;
  /** The head of what stands on GitHub rather than in a file. */
  readonly onGitHub: string;
  readonly done: (fix: Fix) => string;
  readonly refused: (fix: Fix) => string;
  readonly counted: (told: {
    readonly checked: number;
    readonly problems: number;
    readonly advice: number;
  }) => string;
  /** How many of them --fix would mend. */
  readonly fixable: (count: number) => string;
  /** There is more to look at. */
  readonly alsoOnGitHub: string;
};
