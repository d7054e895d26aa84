import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Asking, connect } from '../github/client.ts';
import { TroubleError } from '../texts/trouble.ts';

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** The repository on GitHub that a folder was cloned from: `git@github.com:owner/name.git` and its like. */
const originOf = (config: string): string | undefined => {
  const [, origin = ''] = /^\[remote "origin"\]\s*$([^[]*)/m.exec(config) ?? [];
  return /^\s*url\s*=\s*\S*github[^/:\s]*[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/m.exec(
    origin,
  )?.[1];
};

/**
 * The repository that was named, else that of the workflow, else the one that a folder was cloned from.
 * @throws TroubleError where there is none
 */
export const repositoryHere = async (
  asked: string | undefined,
  folder: string,
): Promise<string> => {
  const named = asked ?? process.env.GITHUB_REPOSITORY;
  if (named) return named;
  const config = await readFile(join(folder, '.git/config'), 'utf8').catch(() => '');
  const origin = originOf(config);
  if (origin) return origin;
  throw new TroubleError({ kind: 'not-cloned' });
};

/**
 * The means to speak to a repository, with the token and the address of the environment.
 * @throws TroubleError where its name is none, or there is no token
 */
export const clientFor = (repository: string): Asking => {
  if (!REPOSITORY.test(repository)) {
    throw new TroubleError({ kind: 'no-repository-name', written: repository });
  }
  const { env } = process;
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token) {
    throw new TroubleError({ kind: 'no-token' });
  }
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  return connect({ token, repository, apiUrl, environment: env });
};
