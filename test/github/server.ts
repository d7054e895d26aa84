import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { askers, type Forward } from './asker.ts';
import { Clock } from './clock.ts';
import { Edits } from './edits.ts';
import { type FaultRule, Faults, refusal } from './faults.ts';
import { isPerson, OWNER, REPO, SEED } from './people.ts';
import { Reactions } from './reactions.ts';
import { refusalTo } from './rights.ts';
import { answer } from './routes.ts';
import { makeTokens, type Tokens } from './tokens.ts';
import { type Json, read, send, spoil } from './wire.ts';
import { Workflows } from './workflows.ts';

export type Recorded = { readonly method: string; readonly path: string; readonly status: number };
export type Answer = { readonly status: number; readonly body: Json };
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

export type LocalGitHub = {
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly tokens: Tokens;
  /** Every request so far, in its order. */
  readonly requests: Recorded[];
  readonly workflows: Workflows;
  /** Speaks to the repository (`path` after /repos/owner/name) as somebody. */
  readonly as: (who: keyof Tokens) => Rest;
  /** What was given to a comment, as « content by login ». */
  readonly reactionsTo: (comment: number) => string[];
  /** Lets time go by, in minutes. */
  readonly pass: (time: number) => void;
  readonly fail: (rule: FaultRule) => void;
  /** From now on answers tell how many requests are left: so many, then one less each time. */
  readonly allow: (requests: number) => void;
  /** All goes well again. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
};

const WRITES_ISSUE = /^\/issues(?:\/\d+)?$/;

/** What emulate is asked and answers, its addresses told as ours. */
const forwardTo =
  (behind: string, own: () => string): Forward =>
  async ({ method, headers }, path, sent) => {
    const answered = await fetch(behind + path, {
      method: method!,
      headers: {
        authorization: headers.authorization ?? '',
        'content-type': headers['content-type'] ?? 'application/json',
      },
      ...(sent === '' ? {} : { body: sent }),
    });
    const link = answered.headers.get('link');
    return {
      status: answered.status,
      body: await answered.json().catch(() => undefined),
      headers: link ? { link: link.replaceAll(behind, own()) } : {},
    };
  };

/**
 * A GitHub on this machine: emulate keeps the state and knows the permissions; this front adds
 * what it lacks (queries, reactions, who may be assigned, the limit of a body), records every request, and fails on demand.
 */
export const startGitHub = async (): Promise<LocalGitHub> => {
  const faults = new Faults();
  const reactions = new Reactions();
  const edits = new Edits();
  const workflows = new Workflows();
  const clock = new Clock();
  const requests: Recorded[] = [];
  let allowed: number | undefined;

  /** What GitHub tells of its limits beside each answer. */
  const allowance = () => {
    if (allowed === undefined) return {};
    allowed -= 1;
    return { 'x-ratelimit-remaining': String(allowed), 'x-ratelimit-resource': 'core' };
  };

  const emulator = await createEmulator({ service: 'github', port: 0, seed: SEED });
  const tokens = await makeTokens(emulator);
  const forward = forwardTo(emulator.url, () => url);
  const behind = { forward, asker: askers(forward, tokens), reactions, edits, workflows };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url: path = '/' } = request;
    const sent = await read(request);
    const fault = faults.take(method, path);
    if (fault?.kind === 'cut-before') {
      requests.push({ method, path, status: 0 });
      response.destroy();
      return;
    }
    const { status, body, headers } =
      refusal(fault, path, request.headers.authorization) ??
      (await answer(behind, request, path, sent));
    requests.push({ method, path, status });
    spoil(response, fault, { status, body, headers: { ...allowance(), ...headers } });
  };

  const front = createServer((request, response) => {
    handle(request, response).catch((error) =>
      send(response, { status: 500, body: { message: String(error) }, headers: {} }),
    );
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;

  const as =
    (who: keyof Tokens): Rest =>
    async (method, path, body) => {
      // People take their time: no two of them act within the same minute.
      if (method !== 'GET') clock.pass(1);
      const author = async () => (await as(who)('GET', path)).body.user.login;
      const refused = isPerson(who) && (await refusalTo(who, { method, path }, author));
      if (refused) return refused;
      const response = await fetch(`${emulator.url}/repos/${OWNER}/${REPO}${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answered = await response.json().catch(() => undefined);
      if (response.ok && WRITES_ISSUE.test(path) && method !== 'GET')
        edits.note(answered as Record<string, unknown>);
      return { status: response.status, body: answered };
    };

  const close = async () => {
    front.closeAllConnections();
    await new Promise((closed) => front.close(closed));
    await emulator.close();
    clock.stop();
  };

  return {
    url,
    owner: OWNER,
    repo: REPO,
    tokens,
    requests,
    workflows,
    as,
    reactionsTo: (comment) =>
      reactions.list(String(comment)).map(({ content, user }) => `${content} by ${user.login}`),
    pass: (time) => clock.pass(time),
    fail: (rule) => faults.add(rule),
    allow: (requests) => {
      allowed = requests;
    },
    heal: () => faults.clear(),
    close,
  };
};
