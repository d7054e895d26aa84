import { fiches, type Ran } from '../command.ts';
import type { LocalGitHub } from '../github/server.ts';

/** What is said is compared here; its spaces have a test of their own. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Runs the command line in a folder, with the token of somebody. */
export const fichesIn = async (
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const { code, out, err } = await fiches(args, { cwd, env });
  return { code, out: plain(out), err: plain(err) };
};

export const asked = (
  github: LocalGitHub,
  who: keyof LocalGitHub['tokens'] = 'mainteneuse',
): Record<string, string> => ({
  GITHUB_API_URL: github.url,
  GITHUB_TOKEN: github.tokens[who],
});
