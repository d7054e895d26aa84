import { sameLabel } from '../../src/method/labels.ts';
import { AXES, METHOD } from '../method.ts';
import { asked, unread } from '../../src/review/acts.ts';
import { decide, type Settings } from '../../src/review/decide.ts';
import { type Change, diff, remembered } from '../../src/review/plan.ts';
import { sealed } from '../../src/review/seal.ts';
import { simulate } from '../../src/review/simulate.ts';
import type { Comment, IssueEvent, Rank, Snapshot, Version } from '../../src/review/snapshot.ts';

/** What a person may do on an issue. */
export type Doing = { readonly who: string } & (
  | { readonly type: 'say'; readonly body: string }
  | { readonly type: 'edit'; readonly body: string }
  | { readonly type: 'label' | 'unlabel'; readonly label: string }
  | { readonly type: 'close'; readonly reason: 'completed' | 'not_planned' | 'duplicate' }
  | { readonly type: 'reopen' }
  | { readonly type: 'assign' | 'unassign'; readonly login: string }
);

const RANKS: Readonly<Record<string, Rank>> = { coach: 'coach', mainteneuse: 'maintainer' };

/** What our comment keeps for the next look: people see nothing of it. */
const HIDDEN = /^(?:<!-- fiches:.*\n)+/;

const has = (list: readonly string[], name: string) => list.some((one) => sameLabel(one, name));

/** An issue on a GitHub of plain data, where time goes on by a minute with each thing done. */
export class World {
  readonly #settings: Settings;
  #minute = 0;
  #comments = 0;
  #versions: readonly Version[];
  now: Snapshot;

  constructor(settings: Settings, body: string, labels: readonly string[]) {
    this.#settings = settings;
    const createdAt = this.#time();
    this.#versions = [{ at: createdAt, body }];
    this.now = {
      number: 1,
      title: 'Relais : être payé dès le premier mois',
      body,
      author: 'autrice',
      newcomer: true,
      createdAt,
      versions: [],
      state: 'open',
      labels,
      assignees: [],
      comments: [],
      events: [],
      ranks: {},
      assignable: {},
    };
  }

  #time(): string {
    return new Date(Date.UTC(2026, 10, 24, 9, this.#minute)).toISOString();
  }

  /** False for what GitHub would not offer, as the issue stands. */
  allows(doing: Doing): boolean {
    const { labels, state, assignees } = this.now;
    switch (doing.type) {
      case 'label':
        return !has(labels, doing.label);
      case 'unlabel':
        return has(labels, doing.label);
      case 'close':
        return state === 'open';
      case 'reopen':
        return state === 'closed';
      case 'assign':
        return !has(assignees, doing.login);
      case 'unassign':
        return has(assignees, doing.login);
      default:
        return true;
    }
  }

  #happen(event: IssueEvent): void {
    this.now = { ...this.now, events: [...this.now.events, event] };
  }

  #comment(author: string, body: string, own: boolean): void {
    this.#comments += 1;
    const comment: Comment = {
      id: this.#comments,
      at: this.#time(),
      author,
      bot: own,
      own,
      body,
      reactions: [],
    };
    this.now = { ...this.now, comments: [...this.now.comments, comment] };
  }

  /** @param doing what this world allows */
  do(doing: Doing): void {
    this.#minute += 1;
    const at = this.#time();
    const by = { at, actor: doing.who, bot: false, own: false };
    switch (doing.type) {
      case 'say':
        this.#comment(doing.who, doing.body, false);
        break;
      case 'edit':
        if (doing.body === this.now.body) return;
        this.#versions = [...this.#versions, { at, body: doing.body }];
        this.now = { ...this.now, body: doing.body, editedAt: at };
        return;
      case 'label':
        this.now = { ...this.now, labels: [...this.now.labels, doing.label] };
        this.#happen({ ...by, type: 'labeled', label: doing.label });
        break;
      case 'unlabel':
        this.now = simulate(this.now, [{ type: 'remove-label', label: doing.label }]);
        this.#happen({ ...by, type: 'unlabeled', label: doing.label });
        break;
      case 'close':
        this.now = { ...this.now, state: 'closed', stateReason: doing.reason };
        this.#happen({ ...by, type: 'closed', reason: doing.reason });
        break;
      case 'reopen':
        this.now = { ...this.now, state: 'open', stateReason: undefined };
        this.#happen({ ...by, type: 'reopened' });
        break;
      case 'assign':
        this.now = simulate(this.now, [{ type: 'assign', login: doing.login }]);
        this.#happen({ ...by, type: 'assigned', assignee: doing.login });
        break;
      case 'unassign':
        this.now = simulate(this.now, [{ type: 'unassign', login: doing.login }]);
        this.#happen({ ...by, type: 'unassigned', assignee: doing.login });
        break;
    }
  }

  #apply(change: Change): void {
    const by = { at: this.#time(), actor: 'fiches', bot: true, own: true };
    if (change.type === 'create-comment') {
      this.#comment('fiches', change.body, true);
      return;
    }
    this.now = simulate(this.now, [change]);
    switch (change.type) {
      case 'add-labels':
        for (const label of change.labels) this.#happen({ ...by, type: 'labeled', label });
        return;
      case 'remove-label':
        this.#happen({ ...by, type: 'unlabeled', label: change.label });
        break;
      case 'close':
        this.#happen({ ...by, type: 'closed', reason: change.reason });
        break;
      case 'assign':
      case 'unassign': {
        const type = change.type === 'assign' ? 'assigned' : 'unassigned';
        this.#happen({ ...by, type, assignee: change.login });
        break;
      }
    }
  }

  /** What one run sees: no more than it asks for. */
  #observed(): Snapshot {
    const wanted = asked(this.now, unread(this.now, remembered(this.now, METHOD), METHOD));
    return {
      ...this.now,
      ranks: Object.fromEntries(wanted.people.map((login) => [login, RANKS[login] ?? 'none'])),
      assignable: Object.fromEntries(wanted.coaches.map((login) => [login, login in RANKS])),
      versions: wanted.versions ? this.#versions : [],
    };
  }

  /** One run of the Action. @param writes after how many it dies */
  async run(writes = Number.POSITIVE_INFINITY): Promise<number> {
    const snapshot = this.#observed();
    const decision = await decide(snapshot, this.#settings);
    const plan = 'desired' in decision ? diff(snapshot, decision.desired) : [];
    // What the seal spares us would have changed nothing.
    if (sealed(this.now, this.#settings.key) && plan.length > 0) throw new Error('sealed too soon');
    for (const change of plan.slice(0, writes)) this.#apply(change);
    return plan.length;
  }

  /** Somebody deletes the bot's comment, and with it all that it remembered. */
  forget(): void {
    this.now = { ...this.now, comments: this.now.comments.filter(({ own }) => !own) };
  }

  /** All that anybody sees of it. */
  seen() {
    const { labels, state, stateReason, assignees, comments, body } = this.now;
    return {
      body,
      state,
      stateReason,
      labels: [...labels].sort(),
      assignees: [...assignees].sort(),
      others: comments.filter(({ own }) => !own).map((one) => [one.body, ...one.reactions]),
      own: comments.filter(({ own }) => own).map((one) => one.body.replace(HIDDEN, '')),
      axes: labels.filter((label) => has([...AXES, METHOD.labels.pivot], label)).length,
    };
  }
}
