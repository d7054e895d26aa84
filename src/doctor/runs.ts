import type { GitHubProblem } from './problem.ts';
import type { LookAtGitHub } from './repository.ts';
import type { KnownWorkflow } from './site.ts';
import { type Workflow, workflowsOf } from './workflow.ts';
import { at } from './yaml.ts';

/** Our workflows, with what GitHub says of each. */
const known = ({ site, github }: LookAtGitHub) =>
  workflowsOf(site).map((workflow) => ({
    workflow,
    told: github.workflows?.find(({ path }) => path === workflow.file),
  }));

/** GitHub puts a schedule to sleep after 60 days without a commit; people switch workflows off. */
export const workflowsAwake = (look: LookAtGitHub): GitHubProblem[] =>
  known(look).flatMap(({ workflow: { file }, told }): GitHubProblem[] => {
    switch (told?.state) {
      // That it is not there yet is told with the other files.
      case undefined:
      case 'deleted':
      case 'active':
        return [];
      case 'disabled_inactivity':
        return [{ kind: 'workflow-asleep', file, id: told.id }];
      default:
        return [{ kind: 'workflow-off', file }];
    }
  });

const FAILED = ['failure', 'timed_out', 'startup_failure'];

/** A week, and a day for a queue that is long on Mondays. */
const LATE = 8;

const daysFrom = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);

const isScheduled = ({ yaml, uses }: Workflow): boolean =>
  at(yaml.data, 'on', 'schedule') !== undefined &&
  uses.some(({ purposes }) => purposes.includes('board'));

const lateness = (
  file: string,
  { lastRun, createdAt }: KnownWorkflow,
  now: string,
): GitHubProblem[] => {
  const days = daysFrom(lastRun?.at ?? createdAt, now);
  if (days <= LATE) return [];
  return [lastRun ? { kind: 'board-late', file, days } : { kind: 'board-never', file }];
};

/** The last run went well; that of the board is of this week. */
export const lastRuns = (look: LookAtGitHub): GitHubProblem[] =>
  known(look).flatMap(({ workflow, told }): GitHubProblem[] => {
    // One that does not run at all is told of already.
    if (told?.state !== 'active') return [];
    const { file } = workflow;
    const { lastRun } = told;
    return [
      ...(lastRun && FAILED.includes(lastRun.conclusion)
        ? [{ kind: 'run-failed', file, url: lastRun.url } as const]
        : []),
      ...(isScheduled(workflow) ? lateness(file, told, look.site.now) : []),
    ];
  });
