const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token is not accepted: give a valid one in « token »',
  403: 'the token may not do this: the workflow needs « permissions: issues: write »',
  404: 'the repository or the issue was not found: check the number, and that the token may read it',
  410: 'the issue was deleted',
  422: 'GitHub refused the content',
  429: 'GitHub asks to wait: run again in a few minutes',
};

/** There is no such thing, or the token may not read it: GitHub tells the two apart for nobody. */
export class NotFound extends Error {
  constructor(what: string) {
    super(`GitHub knows no ${what} here`);
  }
}

/** The kinds of error in an answer to a query, as the status that says the same. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};

/** The status of an answer that was a refusal. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;

/** The token may not, or there is no such thing; « wait a little » is none of these. */
export const isRefusal = (error: unknown): boolean =>
  [403, 404, 409, 410].includes(statusOf(error) ?? 0) &&
  !(error instanceof Error && /rate limit/i.test(error.message));

/** GitHub answers a query with 200 and says in it what went wrong. */
const queryStatus = (error: Error): number | undefined => {
  if (!('errors' in error) || !Array.isArray(error.errors)) return undefined;
  const [first] = error.errors as { type?: string }[];
  return STATUS[first?.type ?? ''];
};

/** True where GitHub gave up on too much at once: the same question about less may be answered. */
export const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (('status' in error && (error.status === 502 || error.status === 504)) ||
    /timeout|something went wrong/i.test(error.message));

/** True where GitHub asks to wait: so many were asked, or so much was written. */
export const isLimited = (error: unknown): boolean =>
  error instanceof Error &&
  (('status' in error && error.status === 429) ||
    /rate limit/i.test(error.message) ||
    queryStatus(error) === 429);

/** True where nobody knows whether it was done: GitHub failed, or its answer never came (Octokit says 500 then). */
export const wasLost = (error: unknown): boolean =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 500;

/** Longer than that nobody waits here: the run says so and ends, and the next one goes on. In seconds. */
export const LONGEST_WAIT = 120;

/** How long to wait before the same question, in seconds; nothing where it is no use to ask again. */
export const restBefore = (error: unknown): number | undefined => {
  if (wasLost(error)) return 1;
  if (!isLimited(error)) return undefined;
  const { response } = error as { response?: { headers: Record<string, string | undefined> } };
  const rest = Number(response?.headers['retry-after'] ?? 1);
  return rest <= LONGEST_WAIT ? rest : undefined;
};

const pathOf = (error: Error): string => {
  const request = 'request' in error ? (error.request as { method?: string; url?: string }) : {};
  return request.url ? `${request.method} ${decodeURI(new URL(request.url).pathname)}` : '';
};

const unreachable = (where: string): string =>
  `GitHub gave no answer (${where}): run again in a few minutes.`;

/**
 * One sentence for a failure that comes from GitHub or the network: what, where, what to do.
 * @returns nothing for a bug of ours, which must be seen as it is.
 */
export const failureSentence = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof NotFound) return `${error.message}: ${ADVICE[404]}.`;
  const status = queryStatus(error);
  if (status) return `GitHub answered ${status} to the query: ${ADVICE[status]}.`;
  if ('status' in error && typeof error.status === 'number') {
    // Without an answer, Octokit says 500: nobody has answered at all.
    if (!('response' in error && error.response)) return unreachable(pathOf(error));
    const limited = /rate limit/i.test(error.message);
    const advice = limited ? ADVICE[429] : (ADVICE[error.status] ?? 'run again in a few minutes');
    return `GitHub answered ${error.status} to ${pathOf(error)}: ${advice}.`;
  }
  if ('code' in error && /^(?:E[A-Z]+)$/.test(String(error.code))) {
    return unreachable(String(error.code));
  }
  return undefined;
};
