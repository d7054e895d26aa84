import { askedRest, isLimited, NotFound, queryStatus, statusOf, Unreadable } from './failure.ts';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token is not accepted: give a valid one in « token »',
  403: 'the token may not do this: the workflow needs « permissions: issues: write »',
  404: 'the repository or the issue was not found: check the number, and that the token may read it',
  410: 'the issue was deleted',
  422: 'GitHub refused the content',
};

const pathOf = (error: Error): string => {
  const request = 'request' in error ? (error.request as { method?: string; url?: string }) : {};
  return request.url
    ? `${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`
    : '';
};

const AGAIN = 'run again in a few minutes';

const unreachable = (where: string): string => `GitHub gave no answer (${where}): ${AGAIN}.`;

const adviceOf = (error: Error, status: number): string => {
  if (!isLimited(error)) return ADVICE[status] ?? AGAIN;
  const minutes = Math.ceil(askedRest(error) / 60);
  return `GitHub asks to wait: ${minutes > 5 ? `run again in ${minutes} minutes` : AGAIN}`;
};

/**
 * One sentence for a failure that comes from GitHub or the network: what, where, what to do.
 * @returns nothing for a bug of ours, which must be seen as it is.
 */
export const failureSentence = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof NotFound) return `${error.message}: ${ADVICE[404]}.`;
  if (error instanceof Unreadable) {
    return `GitHub gave an answer that could not be read (${pathOf(error)}): ${AGAIN}.`;
  }
  const status = statusOf(error);
  if (status === undefined) {
    const code = 'code' in error ? String(error.code) : '';
    return /^E[A-Z]+$/.test(code) ? unreachable(code) : undefined;
  }
  const query = queryStatus(error);
  if (query) return `GitHub answered ${query} to the query: ${adviceOf(error, query)}.`;
  // Without an answer, Octokit says 500: nobody has answered at all.
  if (!('response' in error && error.response)) return unreachable(pathOf(error));
  return `GitHub answered ${status} to ${pathOf(error)}: ${adviceOf(error, status)}.`;
};
