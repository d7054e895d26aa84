import type { Place } from './place.ts';
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

type Placed = Use & Required<Place>;

/** What stands beside a commit tells which version it is. */
const versionOf = ({ ref = '', remark }: Use): string | undefined => (isCommit(ref) ? remark : ref);

const isOld = (use: Use, current: string): boolean =>
  isOlder(partsOf(versionOf(use)), partsOf(current));

/** A tag or a branch that several steps follow is told once. */
const movingIn = (uses: readonly Placed[]): WorkflowProblem[] => {
  const refs = uses.flatMap(({ ref }) => (ref === undefined || isCommit(ref) ? [] : [ref]));
  return [...new Set(refs)].map((used) => ({
    kind: 'version-moves',
    used,
    places: uses.filter(({ ref }) => ref === used).map(({ file, line }) => ({ file, line })),
  }));
};

/** The Action is as new as this command, and what runs cannot be changed by another hand. */
export const versions = ({ site }: { readonly site: Site }): WorkflowProblem[] => {
  const current = site.version;
  const uses = workflowsOf(site).flatMap((workflow) =>
    workflow.uses.map((use) => ({ ...use, file: workflow.file })),
  );
  const old = uses.filter((use) => isOld(use, current));
  return [
    ...old.map((use): WorkflowProblem => {
      const { file, line } = use;
      return { kind: 'version-old', file, line, used: versionOf(use) ?? '', current };
    }),
    ...movingIn(uses.filter((use) => !old.includes(use))),
  ];
};
