import { afterEach, beforeEach } from 'vitest';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { asked, fichesIn } from './command.ts';
import { HEALTHY, type Told } from './examined.ts';
import { BOARD, FICHES, send } from './repository.ts';

export const REPO = ['--repo', 'incubateur/fiches'];

// The local GitHub lives in a winter of its own; the command that is tried does not.
const real = Date.now();
export const daysAgo = (days: number): string => new Date(real - days * 86_400_000).toISOString();

/** Whose token the command has, and the folder where it runs. */
type From = { readonly who?: keyof LocalGitHub['tokens']; readonly folder?: string };

/** A repository as it is a month after it was set up, when all goes well: anew for each test. */
export const openRepository = () => {
  let github: LocalGitHub;
  beforeEach(async () => {
    github = await startGitHub();
    await send(github, HEALTHY);
    await fichesIn(HEALTHY, ['labels', ...REPO], asked(github));
    github.workflows.set(FICHES, { runs: [{ at: daysAgo(20), conclusion: 'success' }] });
    github.workflows.set(BOARD, { runs: [{ at: daysAgo(2), conclusion: 'success' }] });
  });
  afterEach(async () => {
    github.heal();
    await github.close();
  });

  const doctor = async (args: readonly string[] = [], from: From = {}) => {
    const { who = 'mainteneuse', folder = HEALTHY } = from;
    const before = github.requests.length;
    const ran = await fichesIn(folder, ['doctor', ...REPO, ...args], asked(github, who));
    const writes = github.requests
      .slice(before)
      .filter(({ method, status }) => method !== 'GET' && status < 400);
    return { ...ran, writes: writes.length };
  };

  const examine = async (args: readonly string[] = [], from?: From) => {
    const { code, out, writes } = await doctor([...args, '--json'], from);
    const { problems, fixed, checked } = JSON.parse(out) as {
      problems: Told[];
      fixed: string[];
      checked: number;
    };
    const kinds = problems.map(({ kind }) => kind).filter((kind) => kind !== 'version-moves');
    return { code, writes, kinds, fixed, checked };
  };

  return { doctor, examine, github: () => github };
};
