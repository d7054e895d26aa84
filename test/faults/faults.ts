import type { Fault } from '../github/faults.ts';
import type { Recorded } from '../github/server.ts';

/** What may befall one request of a run, by the name that the table gives it. */
export type Trouble = {
  readonly name: string;
  /** The requests that it can befall; all when absent. */
  readonly of?: (request: Recorded) => boolean;
  readonly fault: (life: AbortController) => Fault;
  /** From that request on, to the run's end. */
  readonly lasts?: true;
};

const isQuery = ({ path }: Recorded) => path === '/graphql';
const isRest = (request: Recorded) => !isQuery(request);
const isWrite = (request: Recorded) => isRest(request) && request.method !== 'GET';

/** Whether a person is known, or may be assigned: with 404 GitHub says no, and nothing is wrong. */
const saysNo = ({ path }: Recorded) => /\/permission$|\/assignees\/[^/]+$/.test(path);

const status = (
  name: string,
  code: Extract<Fault, { kind: 'status' }>['status'],
  more: Pick<Trouble, 'of' | 'lasts'> & { readonly retryAfter?: number } = {},
): Trouble => {
  const { retryAfter, ...rest } = more;
  const fault: Fault = {
    kind: 'status',
    status: code,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
  return { name, ...rest, fault: () => fault };
};

const query = (name: string, error: Extract<Fault, { kind: 'query' }>['error']): Trouble => ({
  name,
  of: isQuery,
  fault: () => ({ kind: 'query', error }),
});

const plain = (
  name: string,
  kind: 'cut-before' | 'cut-after' | 'silence' | 'half',
  of?: Trouble['of'],
): Trouble => ({ name, ...(of ? { of } : {}), fault: () => ({ kind }) });

export const TROUBLES: readonly Trouble[] = [
  status('500', 500),
  status('502, a page of HTML', 502),
  status('503', 503),
  status('502 from then on', 502, { lasts: true }),
  status('429 with retry-after', 429, { retryAfter: 1 }),
  status('429 without', 429),
  status('secondary limit (403) with retry-after', 403, { retryAfter: 1 }),
  status('secondary limit (403) without', 403),
  { name: 'primary limit, over soon', fault: () => ({ kind: 'used-up', resetIn: 5 }) },
  { name: 'primary limit, over in an hour', fault: () => ({ kind: 'used-up', resetIn: 3_600 }) },
  status('404', 404, { of: (request) => isRest(request) && !saysNo(request) }),
  status('409', 409, { of: isWrite }),
  status('422', 422, { of: isWrite }),
  query('query: FORBIDDEN', 'forbidden'),
  query('query: NOT_FOUND', 'not-found'),
  query('query: SERVICE_UNAVAILABLE', 'unavailable'),
  query('query: « Something went wrong »', 'went-wrong'),
  plain('cut before it was done', 'cut-before'),
  plain('cut after it was done', 'cut-after', isWrite),
  plain('done, and no answer in time', 'silence'),
  plain('done, and half an answer', 'half'),
  { name: 'done, and the run is killed', fault: (life) => ({ kind: 'death', of: life }) },
];
