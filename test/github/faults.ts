import type { Said } from './wire.ts';

/** What may go wrong on the way to GitHub and back. */
export type Fault =
  /** Refused, or failed, before anything was done. */
  | {
      readonly kind: 'status';
      readonly status: keyof typeof ANSWERS;
      /** In seconds. */
      readonly retryAfter?: number;
    }
  /** No request is left in this hour, which ends in so many seconds. */
  | { readonly kind: 'used-up'; readonly resetIn: number }
  /** Failed, and the answer says again all that was asked, the token too. */
  | { readonly kind: 'echo'; readonly status: 200 | 422 | 500 }
  /** An answer of status 200 to a query, which tells what went wrong. */
  | { readonly kind: 'query'; readonly error: keyof typeof QUERY_ERRORS }
  /** The connection breaks before anything was done. */
  | { readonly kind: 'cut-before' }
  /** It was done, and its answer is lost. */
  | { readonly kind: 'cut-after' }
  /** It was done, and its answer never comes. */
  | { readonly kind: 'silence' }
  /** It was done, and half of its answer comes, as if it were the whole. */
  | { readonly kind: 'half' }
  /** It was done, and whoever asked for it dies before the answer comes. */
  | { readonly kind: 'death'; readonly of: AbortController };

/** Every request that changes something. */
export const WRITES = { method: /^(?:POST|PATCH|PUT|DELETE)$/, path: /^(?!\/graphql)/ };

export type FaultRule = {
  readonly method: RegExp;
  readonly path: RegExp;
  /** How many such requests are let pass first; none when absent. */
  readonly skip?: number;
  /** How many times; once when absent. */
  readonly times?: number;
  readonly fault: Fault;
};

/** The faults asked for, each used up as often as it was asked for. */
export class Faults {
  #rules: { rule: FaultRule; skip: number; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, skip: rule.skip ?? 0, left: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules = [];
  }

  take(method: string, path: string): Fault | undefined {
    const found = this.#rules.find(
      ({ rule, left }) => left > 0 && rule.method.test(method) && rule.path.test(path),
    );
    if (!found) return undefined;
    if (found.skip > 0) {
      found.skip -= 1;
      return undefined;
    }
    found.left -= 1;
    return found.rule.fault;
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

const said = (message: string) => ({ message, documentation_url: DOCUMENTATION });

const SECONDARY = said(
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 0A1B:2C3D.',
);

/** A load balancer's own page; it knows no JSON. */
const page = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;

/** What GitHub says with each status; a text is a page. */
const ANSWERS = {
  403: SECONDARY,
  404: said('Not Found'),
  409: said('Git Repository is empty.'),
  422: said('Validation Failed'),
  429: SECONDARY,
  500: said('Server Error'),
  502: page('502 Bad Gateway'),
  503: said(
    'No server is currently available to service your request. Sorry about that. Please try resubmitting your request and contact us if the problem persists.',
  ),
} as const;

const QUERY_ERRORS = {
  forbidden: { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  'not-found': {
    type: 'NOT_FOUND',
    message: 'Could not resolve to an issue or pull request with the number of 1.',
  },
  unavailable: { type: 'SERVICE_UNAVAILABLE', message: 'Service unavailable' },
  'went-wrong': {
    message:
      'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `0A1B:2C3D` when reporting this issue.',
  },
} as const;

const LIMITED = 'API rate limit exceeded for installation ID 1.';

/** An hour's requests, all used: the query language tells it with status 200. */
const usedUp = (resetIn: number, path: string) => {
  const query = path === '/graphql';
  return {
    status: query ? 200 : 403,
    headers: {
      date: new Date().toUTCString(),
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + resetIn),
      'x-ratelimit-resource': query ? 'graphql' : 'core',
    },
    body: query ? { errors: [{ type: 'RATE_LIMITED', message: LIMITED }] } : said(LIMITED),
  };
};

/** What a proxy that is being mended might say. */
const echo = (status: number, path: string, authorization: string): Said => {
  const message = `cannot serve ${path} with authorization: ${authorization}`;
  const body = { message, errors: [{ message }], request: { headers: { authorization } } };
  return { status, headers: { 'x-request-authorization': authorization }, body };
};

/** What is answered instead of doing what was asked; nothing where it is done. */
export const refusal = (
  fault: Fault | undefined,
  path: string,
  authorization = '',
): Said | undefined => {
  switch (fault?.kind) {
    case 'echo':
      return echo(fault.status, path, authorization);
    case 'status': {
      const { status, retryAfter } = fault;
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      return { status, headers, body: ANSWERS[status] };
    }
    case 'used-up':
      return usedUp(fault.resetIn, path);
    case 'query': {
      const errors = [{ path: ['repository'], ...QUERY_ERRORS[fault.error] }];
      return { status: 200, headers: {}, body: { data: null, errors } };
    }
    default:
      return undefined;
  }
};
