import { FORBIDDEN, NOT_FOUND } from './rights.ts';

/** A run of a workflow, as far as anybody reads it. */
export type Run = {
  readonly at: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
};

type Known = { id: number; path: string; state: string; createdAt: string; runs: readonly Run[] };

export type Rights = 'admin' | 'write' | 'read';

const PATH =
  /^\/repos\/([^/]+\/[^/]+)\/actions\/(permissions|workflows)(?:\/(\d+)\/(runs|enable))?(?:\?(.*))?$/;

const answer = (status: number, body?: unknown) => ({ status, body, headers: {} });

/** GitHub Actions as far as it can be asked about: emulate knows no workflow, and nothing here runs any. */
export class Workflows {
  readonly #known: Known[] = [];
  /** What an administrator of the repository has chosen. */
  permissions: { enabled: boolean; allowed_actions?: string } = {
    enabled: true,
    allowed_actions: 'all',
  };

  /** Puts a workflow there, or changes what is told of it. */
  set(path: string, told: Partial<Omit<Known, 'id' | 'path'>> = {}): void {
    const known = this.#known.find((one) => one.path === path);
    if (known) Object.assign(known, told);
    else {
      const id = 161_335 + this.#known.length;
      const createdAt = '2026-01-05T08:00:00Z';
      this.#known.push({ id, path, state: 'active', createdAt, runs: [], ...told });
    }
  }

  stateOf(path: string): string | undefined {
    return this.#known.find((one) => one.path === path)?.state;
  }

  /** Answers as GitHub does, to whoever has these rights; nothing for any other path. */
  answer(method: string, path: string, rights: Rights) {
    const [, repository, what, id, of, query] = PATH.exec(path) ?? [];
    if (what === 'permissions') {
      return rights === 'admin'
        ? answer(200, { ...this.permissions, sha_pinning_required: false })
        : FORBIDDEN;
    }
    if (what === undefined) return undefined;
    if (id === undefined) {
      const workflows = this.#known.map(({ id: number, path: file, state, createdAt }) => ({
        id: number,
        node_id: `W_${number}`,
        name: file,
        path: file,
        state,
        created_at: createdAt,
        updated_at: createdAt,
        html_url: `https://github.com/${repository}/blob/main/${file}`,
      }));
      return answer(200, { total_count: workflows.length, workflows });
    }
    const known = this.#known.find((one) => String(one.id) === id);
    if (!known) return NOT_FOUND;
    if (of === 'enable') {
      if (method !== 'PUT' || rights === 'read') return FORBIDDEN;
      known.state = 'active';
      return answer(204);
    }
    const completed = new URLSearchParams(query).get('status') === 'completed';
    const runs = known.runs
      .filter(({ conclusion }) => !completed || conclusion !== null)
      .map(({ at, conclusion }, index) => ({
        id: Number(id) * 1000 + index,
        status: conclusion === null ? 'in_progress' : 'completed',
        conclusion,
        created_at: at,
        updated_at: at,
        html_url: `https://github.com/${repository}/actions/runs/${Number(id) * 1000 + index}`,
      }));
    return answer(200, { total_count: runs.length, workflow_runs: runs });
  }
}
