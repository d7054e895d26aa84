import { Octokit } from '@octokit/core';
import type { Octokit as WholeOctokit } from '@octokit/rest';
import { fetchOver } from './http.ts';
import { readable } from './readable.ts';

/** One repository on GitHub, and the means to ask about it: most runs need no more. */
export type Asking = {
  readonly octokit: Pick<Octokit, 'graphql'>;
  readonly owner: string;
  readonly repo: string;
  /** What does all, waits, and asks again where it may; it is loaded when something is to be done. */
  readonly patient: () => Promise<Client>;
};

/** The same, and the means to do whatever GitHub lets one do. */
export type Client = Asking & { readonly octokit: WholeOctokit };

export type ClientOptions = {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** The address of GitHub's REST interface, no slash at its end. */
  readonly apiUrl: string;
  /** The environment, which may name proxies. */
  readonly environment: NodeJS.ProcessEnv;
};

export const octokitOptions = ({
  token,
  apiUrl,
  environment,
}: Omit<ClientOptions, 'repository'>) => ({
  auth: token,
  baseUrl: apiUrl,
  userAgent: 'fiches',
  request: { fetch: fetchOver(environment) },
  // A refusal becomes one sentence at the door; Octokit's own logging would say it twice.
  log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
});

export const connect = ({ repository, ...access }: ClientOptions): Asking => {
  const [owner = '', repo = ''] = repository.split('/');
  const options = octokitOptions(access);
  let patient: Promise<Client> | undefined;
  const load = async (): Promise<Client> => {
    const { patientOctokit } = await import('./patience.ts');
    return { octokit: patientOctokit(options), owner, repo, patient: askPatient };
  };
  const askPatient = () => {
    patient ??= load();
    return patient;
  };
  const Light = Octokit.plugin(readable);
  return { octokit: new Light(options), owner, repo, patient: askPatient };
};
