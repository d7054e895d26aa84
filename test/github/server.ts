import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { type FaultRule, Faults, refusal } from './faults.ts';
import { installationToken } from './installation-token.ts';
import { APPS, OWNER, PEOPLE, type Person, personToken, REPO, SEED } from './people.ts';
import { Reactions, REACTIONS_PATH } from './reactions.ts';

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
  /** Speaks to the repository (`path` after /repos/owner/name) as somebody. */
  readonly as: (who: Person | keyof typeof APPS) => Rest;
  readonly fail: (rule: FaultRule) => void;
  readonly close: () => Promise<void>;
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(status === 204 ? undefined : JSON.stringify(body));

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
 * what it lacks (reactions, the limit of a body), records every request, and fails on demand.
 */
export const startGitHub = async (): Promise<LocalGitHub> => {
  const faults = new Faults();
  const reactions = new Reactions();
  const requests: Recorded[] = [];
  let behind = '';

  const forward = async (request: IncomingMessage, path: string, sent: string) => {
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

  const login = async (request: IncomingMessage): Promise<string> => {
    const { status, body } = await forward(request, '/user', '');
    return status === 200 ? String((body as { login: string }).login) : `${APPS.bot.slug}[bot]`;
  };

  const answer = async (request: IncomingMessage, path: string, sent: string) => {
    if (tooLong(sent)) return { status: 422, body: TOO_LONG, headers: {} };
    const [, comment] = REACTIONS_PATH.exec(path.split('?')[0]!) ?? [];
    if (!comment) return forward(request, path, sent);
    if (request.method === 'GET')
      return { status: 200, body: reactions.list(comment), headers: {} };
    const { content } = JSON.parse(sent);
    return { ...reactions.add(comment, content, await login(request)), headers: {} };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url: path = '/' } = request;
    const sent = await read(request);
    const fault = faults.take(method, path);
    if (fault?.kind === 'slow') await new Promise((go) => setTimeout(go, fault.milliseconds));
    const { status, body, headers } =
      fault?.kind === 'status' ? refusal(fault) : await answer(request, path, sent);
    requests.push({ method, path, status });
    if (fault?.kind === 'cut-after') response.destroy();
    else send(response, status, body, headers);
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
  const tokens = {
    ...(Object.fromEntries(PEOPLE.map((person) => [person, personToken(person)])) as Record<
      Person,
      string
    >),
    bot: await tokenOf(APPS.bot),
    readOnlyBot: await tokenOf(APPS.readOnlyBot),
  };

  const as =
    (who: keyof typeof tokens): Rest =>
    async (method, path, body) => {
      const response = await fetch(`${behind}/repos/${OWNER}/${REPO}${path}`, {
        method,
        headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json().catch(() => undefined) };
    };

  const close = async () => {
    front.closeAllConnections();
    await new Promise((closed) => front.close(closed));
    await emulator.close();
  };

  return {
    url,
    owner: OWNER,
    repo: REPO,
    tokens,
    requests,
    as,
    fail: (rule) => faults.add(rule),
    close,
  };
};
