import type { ConfigProblem } from '../config/problem.ts';
import type { LabelChange } from '../labels/label.ts';
import type { Place, Places } from './place.ts';

/** What is wrong with the issue templates, and with how they are chosen. */
export type TemplateProblem =
  | (Place & { readonly kind: 'template-yaml'; readonly form: boolean })
  | (Place & { readonly kind: 'template-no-heading'; readonly form: boolean })
  | (Place & { readonly kind: 'template-heavy' })
  | (Place & { readonly kind: 'template-unnamed'; readonly keys: readonly string[] })
  | (Place & {
      readonly kind: 'template-no-stage';
      readonly labels: readonly string[];
      readonly near: string | undefined;
      readonly stages: readonly string[];
    })
  | (Place & { readonly kind: 'template-two-stages'; readonly stages: readonly string[] })
  | (Place & { readonly kind: 'marker-missing'; readonly stage: string })
  | (Place & { readonly kind: 'marker-other'; readonly marked: string; readonly stage: string })
  | (Place & {
      readonly kind: 'stage-twice';
      readonly stage: string;
      readonly others: readonly string[];
    })
  | (Place & { readonly kind: 'templates-none' })
  | (Place & { readonly kind: 'stage-without-template'; readonly stage: string })
  | (Place & { readonly kind: 'section-twice'; readonly first: string; readonly second: string })
  | (Place & { readonly kind: 'chooser-missing' })
  | (Place & { readonly kind: 'chooser-yaml' })
  | (Place & { readonly kind: 'chooser-blank' });

/** What is wrong with the workflows that use the Action. */
export type WorkflowProblem =
  | (Place & { readonly kind: 'workflow-yaml' })
  | (Place & { readonly kind: 'workflow-missing' })
  | (Place & {
      readonly kind: 'trigger-missing';
      readonly event: string;
      readonly types: readonly string[];
      /** All that should stand there. */
      readonly wanted: readonly string[];
    })
  | (Place & {
      readonly kind: 'permissions-unsaid';
      readonly job: string;
      readonly scopes: readonly string[];
    })
  | (Place & {
      readonly kind: 'permission-missing';
      readonly job: string;
      readonly scope: string;
      readonly given: string;
    })
  | (Place & { readonly kind: 'branch-unwritable'; readonly job: string; readonly branch: string })
  | (Place & { readonly kind: 'checkout-missing'; readonly job: string })
  | (Place & { readonly kind: 'checkout-sparse'; readonly folder: string })
  | (Place & { readonly kind: 'runs-cancelled' })
  | (Place & { readonly kind: 'runs-shared'; readonly group: string })
  | (Place & { readonly kind: 'runs-at-once' })
  | (Place & { readonly kind: 'version-old'; readonly used: string; readonly current: string })
  | (Places & { readonly kind: 'version-moves'; readonly used: string })
  | (Place & { readonly kind: 'board-missing' })
  | (Place & { readonly kind: 'schedule-missing' })
  | (Place & { readonly kind: 'schedule-unread'; readonly cron: string });

/** What is wrong on GitHub: with the repository, or with a file as GitHub has it. */
export type GitHubProblem =
  | { readonly kind: 'archived' }
  | { readonly kind: 'issues-off' }
  | { readonly kind: 'token-blind' }
  | { readonly kind: 'token-reads-only' }
  | { readonly kind: 'label'; readonly change: LabelChange }
  | { readonly kind: 'actions-off' }
  | { readonly kind: 'actions-local' }
  | (Place & { readonly kind: 'workflow-asleep'; readonly id: number })
  | (Place & { readonly kind: 'workflow-off' })
  | (Place & { readonly kind: 'run-failed'; readonly url: string })
  | (Place & { readonly kind: 'board-late'; readonly days: number })
  | (Place & { readonly kind: 'board-never' })
  | (Places & { readonly kind: 'file-unsent'; readonly branch: string })
  | (Places & { readonly kind: 'file-differs'; readonly branch: string });

/** What a maintainer should mend. */
export type Problem =
  | {
      readonly kind: 'configuration';
      readonly file: string;
      readonly line: number;
      readonly about: ConfigProblem;
    }
  | TemplateProblem
  | WorkflowProblem
  | GitHubProblem;

/** What works as it stands, and could be better. */
const ADVICE: ReadonlySet<Problem['kind']> = new Set([
  'marker-missing',
  'chooser-missing',
  'chooser-blank',
  'permissions-unsaid',
  'branch-unwritable',
  'runs-at-once',
  'version-moves',
  'board-missing',
  'token-reads-only',
  'file-differs',
]);

/** A problem keeps Fiches from its work; advice does not. */
export const isAdvice = (problem: Problem): boolean =>
  ADVICE.has(problem.kind) || (problem.kind === 'label' && problem.change.kind === 'look');
