import type { Configuration } from '../config/configuration.ts';
import { labelChanges } from '../labels/changes.ts';
import { wantedLabels } from '../labels/wanted.ts';
import type { GitHubProblem } from './problem.ts';
import type { OnGitHub, Site } from './site.ts';
import { workflowsOf } from './workflow.ts';

/** What is looked at on GitHub. */
export type LookAtGitHub = { readonly site: Site; readonly github: OnGitHub };

/** Fiches can be filed. */
export const takesFiches = ({ github }: LookAtGitHub): GitHubProblem[] => [
  ...(github.archived ? [{ kind: 'archived' } as const] : []),
  ...(github.hasIssues ? [] : [{ kind: 'issues-off' } as const]),
];

/** What the token of whoever asks may do, for all that follows. */
export const tokenRights = ({ github }: LookAtGitHub): GitHubProblem[] => {
  switch (github.rights) {
    case 'none':
      return [{ kind: 'token-blind' }];
    case 'read':
      return [{ kind: 'token-reads-only' }];
    case 'write':
      return [];
  }
};

export const labels = ({
  github,
  configuration,
}: LookAtGitHub & { readonly configuration: Configuration }): GitHubProblem[] =>
  labelChanges(github.labels ?? [], wantedLabels(configuration)).map((change) => ({
    kind: 'label',
    change,
  }));

/** The repository runs workflows, and those that are not its own. */
export const actionsRun = ({ site, github }: LookAtGitHub): GitHubProblem[] => {
  if (github.actions === 'off') return [{ kind: 'actions-off' }];
  const foreign = workflowsOf(site).some(({ uses }) => uses.some(({ ref }) => ref !== undefined));
  return github.actions === 'local' && foreign ? [{ kind: 'actions-local' }] : [];
};
