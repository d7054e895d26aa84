import type { Trouble } from '../texts/trouble-text.ts';
import { TroubleError } from '../texts/trouble.ts';
import { askedRest, isLimited, queryStatus, statusOf, Unreadable } from './failure.ts';

/** « GET /repos/owner/name » */
const askedIn = (error: Error): string => {
  const request = 'request' in error ? (error.request as { method?: string; url?: string }) : {};
  return request.url
    ? `${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`
    : '';
};

/**
 * What somebody can mend: an error that says so, or a failure of GitHub or the network.
 * @returns nothing for a bug of ours, which must be seen as it is.
 */
export const troubleOf = (error: unknown): Trouble | undefined => {
  if (error instanceof TroubleError) return error.trouble;
  if (!(error instanceof Error)) return undefined;
  const asked = askedIn(error);
  if (error instanceof Unreadable) return { kind: 'garbled', asked };
  const status = statusOf(error);
  if (status === undefined) {
    const code = 'code' in error ? String(error.code) : '';
    return /^E[A-Z]+$/.test(code) ? { kind: 'silent', asked: code } : undefined;
  }
  const rest = isLimited(error) ? Math.ceil(askedRest(error) / 60) : undefined;
  const query = queryStatus(error);
  if (query) return { kind: 'refused', status: query, asked: undefined, rest };
  // Without an answer, Octokit says 500: nobody has answered at all.
  if (!('response' in error && error.response)) return { kind: 'silent', asked };
  return { kind: 'refused', status, asked, rest };
};
