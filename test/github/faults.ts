/** What may go wrong on the way to GitHub and back. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: 403 | 429 | 500 | 502;
      readonly retryAfter?: number;
    }
  /** The write was done, and its answer is lost. */
  | { readonly kind: 'cut-after' }
  /** The write was done, and whoever asked for it dies before the answer comes. */
  | { readonly kind: 'death'; readonly of: AbortController }
  | { readonly kind: 'slow'; readonly milliseconds: number };

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

const MESSAGES = {
  403: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  429: 'API rate limit exceeded',
  500: 'Server Error',
  502: 'Bad Gateway',
} as const;

export const refusal = ({ status, retryAfter }: Extract<Fault, { kind: 'status' }>) => ({
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  body: { message: MESSAGES[status], documentation_url: 'https://docs.github.com/rest' },
});
