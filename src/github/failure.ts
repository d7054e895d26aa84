const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token is not accepted: give a valid one in « token »',
  403: 'the token may not do this: the workflow needs « permissions: issues: write »',
  404: 'the repository or the issue was not found: check the number, and that the token may read it',
  410: 'the issue was deleted',
  422: 'GitHub refused the content',
  429: 'GitHub asks to wait: run again in a few minutes',
};

const pathOf = (error: Error): string => {
  const request = 'request' in error ? (error.request as { method?: string; url?: string }) : {};
  return request.url ? `${request.method} ${new URL(request.url).pathname}` : '';
};

/**
 * One sentence for a failure that comes from GitHub or the network: what, where, what to do.
 * @returns nothing for a bug of ours, which must be seen as it is.
 */
export const failureSentence = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  if ('status' in error && typeof error.status === 'number') {
    const limited = /rate limit/i.test(error.message);
    const advice = limited ? ADVICE[429] : (ADVICE[error.status] ?? 'run again in a few minutes');
    return `GitHub answered ${error.status} to ${pathOf(error)}: ${advice}.`;
  }
  if ('code' in error && /^(?:E[A-Z]+)$/.test(String(error.code))) {
    return `GitHub could not be reached (${String(error.code)}): run again in a few minutes.`;
  }
  return undefined;
};
