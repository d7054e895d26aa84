import type { Configuration } from '../config/configuration.ts';
import type { WorkflowProblem } from './problem.ts';
import type { Site } from './site.ts';
import { type Use, type Workflow, workflowsOf } from './workflow.ts';
import { at } from './yaml.ts';

/** The steps that come before. */
const before = ({ yaml }: Workflow, { job, path }: Use): readonly unknown[] => {
  const steps = at(yaml.data, 'jobs', job, 'steps');
  return Array.isArray(steps) ? steps.slice(0, Number(path.at(-1))) : [];
};

const isCheckout = (step: unknown): boolean =>
  /^actions\/checkout@/i.test(String(at(step, 'uses') ?? ''));

const covers = (sparse: string, folder: string): boolean =>
  sparse
    .split('\n')
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '')
    .some((line) => line === folder || folder.startsWith(`${line}/`) || /[*!]/.test(line));

const ofUse = (workflow: Workflow, use: Use, folder: string): WorkflowProblem[] => {
  const { file, yaml } = workflow;
  const checkout = before(workflow, use).findIndex(isCheckout);
  if (checkout === -1) return [{ kind: 'checkout-missing', file, line: use.line, job: use.job }];
  const path = ['jobs', use.job, 'steps', checkout, 'with', 'sparse-checkout'];
  const sparse = at(yaml.data, ...path);
  if (sparse === undefined || sparse === null || covers(String(sparse), folder)) return [];
  return [{ kind: 'checkout-sparse', file, line: yaml.lineOf(path), folder }];
};

/** The configuration and the templates are read where a step has put them. */
export const checkouts = ({
  site,
  configuration,
}: {
  readonly site: Site;
  readonly configuration: Configuration;
}): WorkflowProblem[] =>
  workflowsOf(site).flatMap((workflow) =>
    workflow.uses.flatMap((use) => ofUse(workflow, use, configuration.templates)),
  );
