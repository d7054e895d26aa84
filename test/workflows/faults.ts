import {
  convertWorkflowTemplate,
  isLiteral,
  isMapping,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

/** Our own, by the tag that each release moves: no commit can name itself. */
const OURS = 'fiches/fiches@v1';
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** What stands under a key of a mapping. */
const under = (token: TemplateToken | undefined, key: string): TemplateToken | undefined =>
  token && isMapping(token)
    ? [...token].find(({ key: name }) => String(name) === key)?.value
    : undefined;

const isNothing = (token: TemplateToken | undefined): boolean =>
  token !== undefined && isMapping(token) && token.count === 0;

const jobFaults = (id: string, job: TemplateToken): string[] => {
  const permissions = under(job, 'permissions');
  return [
    ...(under(job, 'timeout-minutes') ? [] : [`${id} has no time limit`]),
    ...(permissions && isMapping(permissions) ? [] : [`${id} does not name its permissions`]),
  ];
};

/** What is unsafe in what stands under a key, wherever that is. */
const faultOf = (key: string, value: TemplateToken): string | undefined => {
  switch (key) {
    case 'run':
      // Even one that is safe today: what a shell reads comes by its environment.
      return isLiteral(value) ? undefined : `a shell reads an expression: ${value}`;
    case 'uses': {
      const used = String(value);
      return used === './' || used === OURS || PINNED.test(used) ? undefined : `${used} may move`;
    }
    case 'cancel-in-progress':
      return String(value) === 'false' ? undefined : 'runs are stopped half-way';
    default:
      return undefined;
  }
};

const keepsToken = (step: TemplateToken): boolean =>
  /^actions\/checkout@/.test(String(under(step, 'uses') ?? '')) &&
  String(under(under(step, 'with'), 'persist-credentials')) !== 'false';

/** What is wrong or unsafe in a workflow, by the tree that GitHub's own parser makes of it. */
export const faultsOf = async (name: string, content: string): Promise<string[]> => {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const unread = context.errors.getErrors().map(({ message }) => message);
  if (!value || unread.length > 0) return unread;
  const { errors = [], events } = await convertWorkflowTemplate(context, value);
  const jobs = under(value, 'jobs');
  const tokens = [...TemplateToken.traverse(value)];
  return [
    ...errors.map(({ Message }) => Message),
    // Both run with rights on what a stranger wrote.
    ...['pull_request_target', 'workflow_run'].filter((event) => event in events),
    ...(isNothing(under(value, 'permissions')) ? [] : ['every job is given permissions']),
    ...(jobs && isMapping(jobs) ? [...jobs] : []).flatMap(({ key, value: job }) =>
      jobFaults(String(key), job),
    ),
    ...tokens.flatMap(([, token, key]) => (key && faultOf(String(key), token)) ?? []),
    ...tokens.filter(([, token]) => keepsToken(token)).map(() => 'checkout keeps the token'),
  ];
};
