import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { type Fault, type FaultRule, Faults, refusal } from './faults.ts';
import { installationToken } from './installation-token.ts';
import { Clock } from './clock.ts';
import { Edits } from './edits.ts';
import { answerQuery } from './graphql.ts';
import { checkLabelWrite, LABELS_PATH } from './labels.ts';
import { APPS, OWNER, PEOPLE, type Person, personToken, REPO, SEED } from './people.ts';
import { Reactions, REACTIONS_PATH } from './reactions.ts';
import { type Rights, Workflows } from './workflows.ts';

/** What GitHub stores at the most in a body, in characters. */
const LONGEST = 65_536;

export type Recorded = { readonly method: string; readonly path: string; readonly status: number };
// biome-ignore lint/suspicious/noExplicitAny: GitHub's answers are read as they come, by tests alone
export type Answer = { readonly status: number; readonly body: any };
export type Rest = (method: string, path: string, body?: unknown) => Promise<Answer>;

export type LocalGitHub = {
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly tokens: Readonly<Record<Person | keyof typeof APPS, string>>;
  /** Every request so far, in its order. */
  readonly requests: Recorded[];
  readonly workflows: Workflows;
  /** Speaks to the repository (`path` after /repos/owner/name) as somebody. */
  readonly as: (who: Person | keyof typeof APPS) => Rest;
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

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: unknown, headers = {}) => {
  const text = typeof body === 'string';
  const type = `${text ? 'text/html' : 'application/json'}; charset=utf-8`;
  response
    .writeHead(status, { 'content-type': type, ...headers })
    .end(status === 204 ? undefined : text ? body : JSON.stringify(body));
};

/** What becomes of an answer on its way. */
const spoil = (
  response: ServerResponse,
  fault: Fault | undefined,
  { status, body, headers }: { status: number; body: unknown; headers: object },
) => {
  switch (fault?.kind) {
    case 'death':
      fault.of.abort();
      response.destroy();
      return;
    case 'cut-after':
      response.destroy();
      return;
    case 'silence':
      return;
    case 'half': {
      const text = JSON.stringify(body ?? {});
      const half = text.slice(0, Math.ceil(text.length / 2));
      const type = 'application/json; charset=utf-8';
      response.writeHead(status === 204 ? 200 : status, { 'content-type': type, ...headers });
      response.end(half);
      return;
    }
    default:
      send(response, status, body, headers);
  }
};

/** The same asker, to look something up. */
const asking = ({ headers }: IncomingMessage) => ({ method: 'GET', headers });

const WRITES_ISSUE = /^\/issues(?:\/\d+)?$/;
const REPOSITORY_PATH = /^\/repos\/[^/]+\/[^/]+/;
const ASSIGNEE_PATH = /^(\/repos\/[^/]+\/[^/]+)\/assignees\/([^/?]+)$/;

const tooLong = (sent: string): boolean => {
  if (sent === '') return false;
  const { body } = JSON.parse(sent);
  return typeof body === 'string' && body.length > LONGEST;
};

const TOO_LONG = {
  message: 'Validation Failed',
  errors: [
    {
      resource: 'Issue',
      code: 'custom',
      field: 'body',
      message: 'body is too long (maximum is 65536 characters)',
    },
  ],
  documentation_url: 'https://docs.github.com/rest',
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
  let behind = '';
  let allowed: number | undefined;

  /** What GitHub tells of its limits beside each answer. */
  const allowance = () => {
    if (allowed === undefined) return {};
    allowed -= 1;
    return { 'x-ratelimit-remaining': String(allowed), 'x-ratelimit-resource': 'core' };
  };

  const forward = async (
    request: Pick<IncomingMessage, 'method' | 'headers'>,
    path: string,
    sent: string,
  ) => {
    const answer = await fetch(behind + path, {
      method: request.method!,
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? 'application/json',
      },
      ...(sent === '' ? {} : { body: sent }),
    });
    const link = answer.headers.get('link');
    return {
      status: answer.status,
      body: await answer.json().catch(() => undefined),
      headers: link ? { link: link.replaceAll(behind, url) } : {},
    };
  };

  /** The App whose token this is. */
  const appOf = (token: string): string => {
    const names = Object.keys(APPS) as (keyof typeof APPS)[];
    const name = names.find((app) => token.endsWith(` ${tokens[app]}`)) ?? 'bot';
    return `${APPS[name].slug}[bot]`;
  };

  const logins = new Map<string, string>();
  /** Who asks: an App has no account of its own here, and is told as « name[bot] ». */
  const login = async (request: IncomingMessage): Promise<string> => {
    const token = request.headers.authorization ?? '';
    const known = logins.get(token);
    if (known) return known;
    const { status, body } = await forward(asking(request), '/user', '');
    const found = status === 200 ? String((body as { login: string }).login) : appOf(token);
    logins.set(token, found);
    return found;
  };

  /** What whoever asks may do here: an App what emulate lets it, a person what their role gives. */
  const rightsOf = async (request: IncomingMessage, repository: string): Promise<Rights> => {
    const who = await login(request);
    if (who.endsWith('[bot]')) {
      const probe = { method: 'POST', headers: request.headers };
      const { status } = await forward(probe, `${repository}/labels`, '{}');
      return status === 422 ? 'write' : 'read';
    }
    const access = `${repository}/collaborators/${who}/permission`;
    const { body } = await forward(asking(request), access, '');
    const { permission } = (body ?? {}) as { permission?: string };
    return permission === 'admin' || permission === 'write' ? permission : 'read';
  };

  /** Labels, which emulate takes too easily: from anybody, and in every spelling. */
  const label = async (request: IncomingMessage, path: string, sent: string) => {
    const [repository = ''] = REPOSITORY_PATH.exec(path) ?? [];
    const person = !(await login(request)).endsWith('[bot]');
    const mayWrite = (await rightsOf(request, repository)) !== 'read';
    if (!mayWrite && person) return { status: 404, body: { message: 'Not Found' }, headers: {} };
    if (!mayWrite) return forward(request, path, sent);
    const { body } = await forward(asking(request), `${repository}/labels?per_page=100`, '');
    const found = checkLabelWrite(request.method!, path, sent, body as { name: string }[]);
    return 'refusal' in found ? found.refusal : forward(request, found.path, sent);
  };

  const query = async (request: IncomingMessage, sent: string) => {
    const get = async (path: string) => {
      const { status, body } = await forward(asking(request), path, '');
      if (status === 404) return null;
      if (status !== 200) throw new Error(`${status} for ${path}`);
      return body;
    };
    return answerQuery(sent, { get, login: await login(request), reactions, edits });
  };

  const react = async (
    request: IncomingMessage,
    sent: string,
    comment: string,
    reaction: string | undefined,
  ) => {
    if (request.method === 'DELETE')
      return { ...reactions.remove(comment, Number(reaction)), headers: {} };
    if (request.method === 'GET')
      return { status: 200, body: reactions.list(comment), headers: {} };
    const { content } = JSON.parse(sent);
    return { ...reactions.add(comment, content, await login(request)), headers: {} };
  };

  const answer = async (request: IncomingMessage, path: string, sent: string) => {
    if (tooLong(sent)) return { status: 422, body: TOO_LONG, headers: {} };
    if (path === '/graphql') return query(request, sent);
    const [, comment, reaction] = REACTIONS_PATH.exec(path.split('?')[0]!) ?? [];
    if (comment) return react(request, sent, comment, reaction);
    if (request.method !== 'GET' && LABELS_PATH.test(path)) return label(request, path, sent);
    const [asked] = REPOSITORY_PATH.exec(path) ?? [];
    if (asked && path.startsWith(`${asked}/actions/`)) {
      const told = workflows.answer(request.method!, path, await rightsOf(request, asked));
      if (told) return told;
    }
    const [, repository, person] = ASSIGNEE_PATH.exec(path) ?? [];
    if (!person) return forward(request, path, sent);
    const access = `${repository}/collaborators/${person}/permission`;
    const { status, body } = await forward(asking(request), access, '');
    return { status: status === 200 ? 204 : status, body, headers: {} };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url: path = '/' } = request;
    const sent = await read(request);
    const fault = faults.take(method, path);
    if (fault?.kind === 'cut-before') {
      requests.push({ method, path, status: 0 });
      response.destroy();
      return;
    }
    const { status, body, headers } = refusal(fault, path) ?? (await answer(request, path, sent));
    requests.push({ method, path, status });
    spoil(response, fault, { status, body, headers: { ...allowance(), ...headers } });
  };

  const front = createServer((request, response) => {
    handle(request, response).catch((error) => send(response, 500, { message: String(error) }));
  });
  await new Promise<void>((ready) => front.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const emulator = await createEmulator({ service: 'github', port: 0, seed: SEED });
  behind = emulator.url;

  const keyOf = ({ slug, app_id }: { slug: string; app_id: number }): string => {
    const secret = emulator.generatedSecrets.find(
      ({ id, label, value }) =>
        value.includes('PRIVATE KEY') &&
        [id, label].some((name) => name.includes(slug) || name.includes(String(app_id))),
    );
    if (!secret) throw new Error(`emulate made no key for the App ${slug}`);
    return secret.value;
  };
  const tokenOf = (app: (typeof APPS)['bot']) => installationToken(behind, app.app_id, keyOf(app));
  await fetch(`${behind}/repos/${OWNER}/${REPO}/collaborators/coach`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${personToken('mainteneuse')}` },
    body: JSON.stringify({ permission: 'triage' }),
  });
  const tokens = {
    ...(Object.fromEntries(PEOPLE.map((person) => [person, personToken(person)])) as Record<
      Person,
      string
    >),
    bot: await tokenOf(APPS.bot),
    readOnlyBot: await tokenOf(APPS.readOnlyBot),
    archivist: await tokenOf(APPS.archivist),
  };

  const as =
    (who: keyof typeof tokens): Rest =>
    async (method, path, body) => {
      // People take their time: no two of them act within the same minute.
      if (method !== 'GET') clock.pass(1);
      const response = await fetch(`${behind}/repos/${OWNER}/${REPO}${path}`, {
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
