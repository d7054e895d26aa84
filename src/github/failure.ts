/** GitHub said that it went well, in an answer that holds nothing of what it should. */
export class Unreadable extends Error {
  /** As where no answer came: nobody knows whether it was done. */
  readonly status = 500;
  readonly request: object;
  constructor(request: object) {
    super('the answer could not be read');
    this.request = request;
  }
}

type QueryError = { readonly type?: string; readonly message?: string };

/** The kinds of error in an answer to a query, as the status that says the same. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  SERVICE_UNAVAILABLE: 503,
};

const GAVE_UP = /timeout|something went wrong/i;

type Told = {
  readonly errors?: readonly QueryError[];
  readonly headers?: Headers;
  readonly response?: { readonly headers: Headers; readonly data?: unknown };
};

type Headers = Readonly<Record<string, string | undefined>>;

/** GitHub answers a query with 200 and says in it what went wrong. */
export const queryStatus = (error: Error & Told): number | undefined => {
  const { errors } = (error.errors ? error : (error.response?.data ?? {})) as Told;
  const first = errors?.[0];
  const gaveUp = GAVE_UP.test(first?.message ?? '') ? 502 : undefined;
  return STATUS[first?.type ?? ''] ?? gaveUp;
};

/** The status of an answer that was a refusal, or of what a query was answered. */
export const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('status' in error && typeof error.status === 'number') return error.status;
  return queryStatus(error);
};

/** True where GitHub answers with one of these; « wait a little » is none of them. */
export const answered = (error: unknown, ...statuses: readonly number[]): boolean =>
  !isLimited(error) && statuses.includes(statusOf(error) ?? 0);

/** The token may not, or there is no such thing. */
export const isRefusal = (error: unknown): boolean => answered(error, 403, 404, 409, 410);

/** True where GitHub asks to wait: so many were asked, or so much was written. */
export const isLimited = (error: unknown): boolean =>
  error instanceof Error && (statusOf(error) === 429 || /rate limit/i.test(error.message));

/** True where nobody knows whether it was done: GitHub failed, or its answer never came (Octokit says 500 then). */
export const wasLost = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500;

/** How long GitHub asks to wait, in seconds: as it says, or as its documentation does where it says nothing. */
export const askedRest = (error: Error & Told): number => {
  const headers = error.response?.headers ?? error.headers ?? {};
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']);
  if (headers['x-ratelimit-remaining'] !== '0') return 60;
  // By GitHub's own clock, which it tells with each answer.
  const now = Date.parse(headers.date ?? '') / 1_000;
  return Math.max(0, Math.ceil(Number(headers['x-ratelimit-reset']) - now)) + 1;
};

/** Longer than that nobody waits here: the run says so and ends, and the next one goes on. In seconds. */
export const LONGEST_WAIT = 120;

/** How long to wait before the same question, in seconds; nothing where it is no use to ask again. */
export const restBefore = (error: unknown): number | undefined => {
  if (wasLost(error)) return 1;
  if (!(error instanceof Error) || !isLimited(error)) return undefined;
  const rest = askedRest(error);
  return rest <= LONGEST_WAIT ? rest : undefined;
};
