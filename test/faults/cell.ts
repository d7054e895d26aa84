import { isDeepStrictEqual } from 'node:util';
import { type ActionResult, runAction } from '../github/action.ts';
import { type LocalGitHub, type Recorded, startGitHub } from '../github/server.ts';
import type { Trouble } from './faults.ts';
import type { Flow } from './flows.ts';
import { hastened } from './hastened.ts';
import { worldOf } from './world.ts';

/** The run of a flow with no fault: what it asks of GitHub, in its order, and what it leaves. */
export type Clean = { readonly requests: readonly Recorded[]; readonly world: unknown };

/** What became of a flow, one request of which met a fault. */
export type Result = {
  /** How many more runs it took; the fault's own run may have mended it. */
  readonly runs: 0 | 1;
  /** What is not as it should be, in words. */
  readonly wrong: readonly string[];
  /** What the run with the fault said of it. */
  readonly sentence: string;
  readonly milliseconds: number;
};

/** So many times as fast does a run's own time pass. */
const SPEED = 20;

const start = (github: LocalGitHub, flow: Flow, life?: AbortSignal): Promise<ActionResult> =>
  runAction(github, {
    ...flow.run,
    token: github.tokens[flow.as],
    ...(life ? { life } : {}),
    env: hastened({ waits: SPEED, limits: SPEED }),
  });

const onGitHub = async <Found>(work: (github: LocalGitHub) => Promise<Found>): Promise<Found> => {
  const github = await startGitHub();
  try {
    return await work(github);
  } finally {
    await github.close();
  }
};

export const cleanRun = (flow: Flow): Promise<Clean> =>
  onGitHub(async (github) => {
    await flow.before(github);
    const { requests, exitCode, log } = await start(github, flow);
    if (exitCode !== 0) throw new Error(`${flow.name}: ${log}`);
    return { requests, world: await worldOf(github) };
  });

/** A tree is only a text until a commit names it. */
const changes = ({ method, path }: Recorded): boolean =>
  method !== 'GET' && path !== '/graphql' && !path.endsWith('/git/trees');

const ERROR = /^::error::(.*)$/gm;

/** What must never be in a log: a trace of the code, the token; more than one sentence, or none. */
const wrongIn = (run: ActionResult, token: string, dies: boolean): string[] => {
  const errors = [...run.log.matchAll(ERROR)];
  return [
    ...(/^\s+at /m.test(run.log) ? [`a stack trace: ${run.log.trim().slice(0, 300)}`] : []),
    ...(run.log.includes(token) ? ['the token in the log'] : []),
    ...(!dies && run.exitCode === null ? ['it hung'] : []),
    ...(run.exitCode === 1 && errors.length === 0 ? ['it failed and said nothing'] : []),
  ];
};

/** Runs the flow with this fault at its request of that place; then once more where it must. */
export const tryCell = (flow: Flow, place: number, trouble: Trouble, clean: Clean) =>
  onGitHub(async (github): Promise<Result> => {
    const started = performance.now();
    await flow.before(github);
    const life = new AbortController();
    const fault = trouble.fault(life);
    const times = trouble.lasts ? Number.POSITIVE_INFINITY : 1;
    github.fail({ method: /./, path: /./, skip: place, times, fault });
    const first = await start(github, flow, life.signal);
    github.heal();
    const wrong = wrongIn(first, github.tokens[flow.as], fault.kind === 'death');
    if (first.requests.length <= place) wrong.push('the fault did not happen');
    let mended = first.exitCode === 0 && isDeepStrictEqual(await worldOf(github), clean.world);
    const runs = mended ? 0 : 1;
    if (!mended) {
      const second = await start(github, flow);
      if (second.exitCode !== 0) wrong.push(`the next run failed: ${second.log.trim()}`);
      mended = isDeepStrictEqual(await worldOf(github), clean.world);
      if (!mended) wrong.push('another state than without the fault');
    }
    const before = github.requests.length;
    await flow.quick(github);
    const more = github.requests.slice(before).filter(changes);
    if (more.length > 0) wrong.push(`a further run writes: ${more[0]!.method} ${more[0]!.path}`);
    const sentence = [...first.log.matchAll(ERROR)].map(([, said]) => said).join(' ⏎ ');
    return { runs, wrong, sentence, milliseconds: performance.now() - started };
  });
