import type { WorkflowProblem } from './problem.ts';
import type { Site } from './site.ts';
import { type Use, workflowsOf } from './workflow.ts';

const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.\d+)?$/;

/** Major and, where it is told, minor. */
const partsOf = (version: string | undefined): readonly number[] => {
  const [, major, minor] = VERSION.exec(version ?? '') ?? [];
  return [major, minor].flatMap((part) => (part === undefined ? [] : [Number(part)]));
};

/** « v1 » moves with every 1.x: it is old only once there is a 2. */
const isOlder = (used: readonly number[], current: readonly number[]): boolean => {
  const differs = used.findIndex((part, index) => part !== current[index]);
  return differs !== -1 && used[differs]! < (current[differs] ?? 0);
};

const isCommit = (ref: string): boolean => /^[\da-f]{40}$/i.test(ref);

const ofUse = (file: string, { ref, remark, line }: Use, current: string): WorkflowProblem[] => {
  if (ref === undefined) return [];
  const used = isCommit(ref) ? remark : ref;
  if (used !== undefined && isOlder(partsOf(used), partsOf(current))) {
    return [{ kind: 'version-old', file, line, used, current }];
  }
  return isCommit(ref) ? [] : [{ kind: 'version-moves', file, line, used: ref }];
};

/** The Action is as new as this command, and what runs cannot be changed by another hand. */
export const versions = ({ site }: { readonly site: Site }): WorkflowProblem[] =>
  workflowsOf(site).flatMap(({ file, uses }) =>
    uses.flatMap((use) => ofUse(file, use, site.version)),
  );
