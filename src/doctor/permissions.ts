import type { Configuration } from '../config/configuration.ts';
import type { ConfigError } from '../config/problem.ts';
import type { WorkflowProblem } from './problem.ts';
import type { Site } from './site.ts';
import { type Use, type Workflow, workflowsOf } from './workflow.ts';
import { at, isRecord, type Path } from './yaml.ts';

type Level = 'none' | 'read' | 'write';
const ORDER: readonly Level[] = ['none', 'read', 'write'];

/** What a job may do: its own permissions, else the workflow's; and where that is written. */
const permissionsOf = ({ yaml }: Workflow, job: string): { given: unknown; path: Path } => {
  const path = ['jobs', job, 'permissions'];
  const own = at(yaml.data, ...path);
  return own === undefined
    ? { given: at(yaml.data, 'permissions'), path: ['permissions'] }
    : { given: own, path };
};

/** What is not named is refused, once anything is named. */
const levelOf = (given: unknown, scope: string): Level => {
  if (given === 'write-all') return 'write';
  if (given === 'read-all') return 'read';
  const level = isRecord(given) ? given[scope] : undefined;
  return ORDER.find((known) => known === level) ?? 'none';
};

/** A token of one's own has rights of its own. */
const hasOwnToken = ({ inputs }: Use): boolean =>
  !/^$|github\.token|secrets\.GITHUB_TOKEN/i.test(String(at(inputs, 'token') ?? '').trim());

/** The branch that a board is kept in; nothing where there is none. */
const branchOf = ({ inputs, purposes }: Use, configured: string): string => {
  if (!purposes.includes('board')) return '';
  const asked = at(inputs, 'branch');
  if (asked === undefined || asked === null || asked === '') return configured;
  return String(asked) === 'false' ? '' : String(asked);
};

const ofUse = (workflow: Workflow, use: Use, configured: string): WorkflowProblem[] => {
  if (hasOwnToken(use)) return [];
  const { file, yaml } = workflow;
  const { job } = use;
  const { given, path } = permissionsOf(workflow, job);
  const branch = branchOf(use, configured);
  const lacks = (scope: string, wanted: Level) =>
    ORDER.indexOf(levelOf(given, scope)) < ORDER.indexOf(wanted);
  if (given === undefined) {
    const scopes = ['issues: write', `contents: ${branch === '' ? 'read' : 'write'}`];
    return [{ kind: 'permissions-unsaid', file, line: yaml.lineOf(['jobs', job]), job, scopes }];
  }
  const line = (scope: string) => yaml.lineOf([...path, scope]);
  const missing = (
    [
      ['issues', 'write'],
      ['contents', 'read'],
    ] as const
  )
    .filter(([scope, wanted]) => lacks(scope, wanted))
    .map(
      ([scope, wanted]): WorkflowProblem => ({
        kind: 'permission-missing',
        file,
        line: line(scope),
        job,
        scope: `${scope}: ${wanted}`,
        given: `${scope}: ${levelOf(given, scope)}`,
      }),
    );
  if (branch === '' || !lacks('contents', 'write') || lacks('contents', 'read')) return missing;
  return [...missing, { kind: 'branch-unwritable', file, line: line('contents'), job, branch }];
};

/** Whether what the configuration says can be read or not, the branch has a name. */
const branchIn = (configuration: Configuration | ConfigError): string =>
  configuration instanceof Error ? '' : configuration.branch;

/** Each job may write issues, read the templates, and write the branch that keeps the board. */
export const permissions = ({ site }: { readonly site: Site }): WorkflowProblem[] =>
  workflowsOf(site).flatMap((workflow) =>
    workflow.uses.flatMap((use) => ofUse(workflow, use, branchIn(site.configuration))),
  );
