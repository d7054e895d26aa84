import type { WorkflowProblem } from './problem.ts';
import type { Site } from './site.ts';
import { type Purpose, type Workflow, workflowsOf } from './workflow.ts';
import { at, isRecord, type Path } from './yaml.ts';

type Group = { readonly path: Path; readonly group: string; readonly cancels: boolean };

const groupAt = ({ yaml }: Workflow, path: Path): Group[] => {
  const value = at(yaml.data, ...path);
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) return [{ path, group: String(value), cancels: false }];
  const cancel = at(value, 'cancel-in-progress');
  // An expression may come out true.
  const cancels = cancel !== undefined && cancel !== null && String(cancel) !== 'false';
  return [{ path, group: String(at(value, 'group') ?? ''), cancels }];
};

const groupsOf = (workflow: Workflow): Group[] => {
  const jobs = [...new Set(workflow.uses.map(({ job }) => job))];
  return [
    ...groupAt(workflow, ['concurrency']),
    ...jobs.flatMap((job) => groupAt(workflow, ['jobs', job, 'concurrency'])),
  ];
};

const has = ({ uses }: Workflow, purpose: Purpose): boolean =>
  uses.some(({ purposes }) => purposes.includes(purpose));

/** GitHub keeps one run waiting in a group: runs of other fiches would push it out. */
const isOfOneFiche = ({ group }: Group): boolean => /issue\.(?:number|id|node_id)/.test(group);

const queuesAll = ({ yaml }: Workflow, { path }: Group): boolean =>
  at(yaml.data, ...path, 'queue') === 'max';

const ofWorkflow = (workflow: Workflow): WorkflowProblem[] => {
  const { file, yaml } = workflow;
  const groups = groupsOf(workflow);
  if (groups.length === 0 && has(workflow, 'fiche')) return [{ kind: 'runs-at-once', file }];
  return groups.flatMap((group): WorkflowProblem[] => {
    const line = (key: string) => yaml.lineOf([...group.path, key]);
    if (group.cancels) {
      return [{ kind: 'runs-cancelled', file, line: line('cancel-in-progress') }];
    }
    if (!has(workflow, 'fiche') || isOfOneFiche(group) || queuesAll(workflow, group)) return [];
    return [{ kind: 'runs-shared', file, line: line('group'), group: group.group }];
  });
};

/** Runs of one fiche wait for each other; none is stopped half-way, none is lost. */
export const concurrency = ({ site }: { readonly site: Site }): WorkflowProblem[] =>
  workflowsOf(site).flatMap(ofWorkflow);
