import type { WorkflowProblem } from './problem.ts';
import { filesIn, type Site } from './site.ts';
import { type Workflow, WORKFLOWS, workflowsFor } from './workflow.ts';
import { at, isRecord, readYaml } from './yaml.ts';

type Look = { readonly site: Site };

/** What wakes the Action for a fiche; an event that names no types wakes it for all of them. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  issues: [
    'opened',
    'edited',
    'closed',
    'reopened',
    'labeled',
    'unlabeled',
    'assigned',
    'unassigned',
  ],
  issue_comment: ['created'],
};

/** The types of an event that wake a workflow; none where the event is not there. */
const typesOf = ({ yaml }: Workflow, event: string): readonly string[] => {
  const events = at(yaml.data, 'on');
  const all = WANTED[event] ?? [];
  if (events === event || (Array.isArray(events) && events.includes(event))) return all;
  if (!isRecord(events) || !Object.hasOwn(events, event)) return [];
  const types = at(events, event, 'types');
  if (types === undefined || types === null) return all;
  return Array.isArray(types) ? types.map(String) : [String(types)];
};

/** Files that name Fiches and that GitHub cannot read. */
export const unreadWorkflows = ({ site }: Look): WorkflowProblem[] =>
  filesIn(site, WORKFLOWS, /\.ya?ml$/).flatMap(({ path: file, text }) => {
    const yaml = /fiches/i.test(`${file} ${text}`) ? readYaml(text) : undefined;
    return yaml?.kind === 'fault' ? [{ kind: 'workflow-yaml', file, line: yaml.line }] : [];
  });

/** Some workflow answers fiches; one that cannot be read may be it. */
export const workflowThere = (look: Look): WorkflowProblem[] =>
  workflowsFor(look.site, 'fiche').length > 0 || unreadWorkflows(look).length > 0
    ? []
    : [{ kind: 'workflow-missing', file: WORKFLOWS }];

/** Each event wakes one of them at least. */
export const triggers = ({ site }: Look): WorkflowProblem[] => {
  const workflows = workflowsFor(site, 'fiche');
  const [first] = workflows;
  if (!first) return [];
  return Object.entries(WANTED).flatMap(([event, wanted]): WorkflowProblem[] => {
    const given = workflows.flatMap((workflow) => typesOf(workflow, event));
    const types = wanted.filter((type) => !given.includes(type));
    if (types.length === 0) return [];
    const line = first.yaml.lineOf(['on', event, 'types']);
    return [{ kind: 'trigger-missing', file: first.file, line, event, types, wanted }];
  });
};

/** Five fields of figures, names, and what stands between them. */
const CRON = /^(?:[\d*/,a-z-]+\s+){4}[\d*/,a-z-]+$/i;

/** The weekly board, and what makes it weekly. */
export const board = ({ site }: Look): WorkflowProblem[] => {
  const [first, ...others] = workflowsFor(site, 'board');
  if (!first) return [{ kind: 'board-missing', file: WORKFLOWS }];
  const scheduled = [first, ...others].filter((workflow) =>
    at(workflow.yaml.data, 'on', 'schedule'),
  );
  if (scheduled.length === 0) {
    return [{ kind: 'schedule-missing', file: first.file, line: first.yaml.lineOf(['on']) }];
  }
  return scheduled.flatMap(({ file, yaml }): WorkflowProblem[] => {
    const schedule = at(yaml.data, 'on', 'schedule');
    return (Array.isArray(schedule) ? schedule : [schedule]).flatMap((one, index) => {
      const cron = String(at(one, 'cron') ?? '').trim();
      if (CRON.test(cron)) return [];
      const line = yaml.lineOf(['on', 'schedule', index, 'cron']);
      return [{ kind: 'schedule-unread', file, line, cron }];
    });
  });
};
