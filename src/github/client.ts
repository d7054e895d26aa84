import { Octokit } from '@octokit/rest';
import { fetchOver } from './http.ts';
import { readable } from './readable.ts';

/** One repository on GitHub, and the means to speak to it. */
export type Client = {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** The same, that waits and asks again where it may; it is loaded when something is to be done. */
  readonly patient: () => Promise<Client>;
};

export type ClientOptions = {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** The address of GitHub's REST interface, no slash at its end. */
  readonly apiUrl: string;
  /** The environment, which may name proxies. */
  readonly environment: NodeJS.ProcessEnv;
};

export const connect = ({ token, repository, apiUrl, environment }: ClientOptions): Client => {
  const [owner = '', repo = ''] = repository.split('/');
  const options = {
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'fiches',
    request: { fetch: fetchOver(environment) },
    // A refusal becomes one sentence at the door; Octokit's own logging would say it twice.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };
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
