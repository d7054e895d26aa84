import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunsOn } from '../../test/github/action.ts';
import { Edits } from '../../test/github/edits.ts';
import { answerQuery } from '../../test/github/graphql.ts';
import { EVERYBODY, OWNER, personToken, REPO } from '../../test/github/people.ts';
import { Reactions } from '../../test/github/reactions.ts';
import type { Recorded } from '../../test/github/server.ts';
import type { Tokens } from '../../test/github/tokens.ts';
import { BOT, type Issue } from './fiche.ts';

export type LoadGitHub = RunsOn & {
  /** What was written, in its order: method, path and body; nothing of it is kept. */
  readonly written: { readonly path: string; readonly body: unknown }[];
  readonly close: () => void;
};

const PATH = /^\/repos\/[^/]+\/[^/]+\/issues(?:\/(\d+))?(?:\/(comments|events))?(?:\?(.*))?$/;

/** One of GitHub's REST answers, from what is held. */
const answerOf = (issues: readonly Issue[], path: string): unknown => {
  const [, number, part, asked = ''] = PATH.exec(path) ?? [];
  const issue = issues[Number(number) - 1];
  const values = new URLSearchParams(asked);
  const size = Number(values.get('per_page') ?? 30);
  const start = (Number(values.get('page') ?? 1) - 1) * size;
  if (number === undefined) return issues.slice(start, start + size);
  if (part === 'comments' || part === 'events') return issue?.[part].slice(start, start + size);
  return issue ?? null;
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * A GitHub that only tells: it holds a programme as it stands, answers the real queries by GitHub's own
 * schema, and takes every write without keeping it. The local GitHub of the tests would need hours to
 * file ten thousand fiches.
 */
export const serve = async (issues: readonly Issue[]): Promise<LoadGitHub> => {
  const requests: Recorded[] = [];
  const written: { path: string; body: unknown }[] = [];
  const get = async (path: string) => answerOf(issues, path);
  const world = { get, login: BOT.login, reactions: new Reactions(), edits: new Edits() };

  const answer = async (method: string, path: string, sent: string) => {
    if (path === '/graphql') return (await answerQuery(sent, world)).body;
    if (method === 'GET') return get(path);
    written.push({ path, body: sent === '' ? undefined : JSON.parse(sent) });
    return { number: issues.length + 1, node_id: 'I_1', id: 4 };
  };

  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    read(request)
      .then((sent) => answer(method, path, sent))
      .then((body) => {
        const status = method === 'GET' || path === '/graphql' ? 200 : 201;
        requests.push({ method, path, status });
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(JSON.stringify(body));
      })
      .catch((error) => response.writeHead(500).end(JSON.stringify({ message: String(error) })));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const token = personToken('mainteneuse');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    owner: OWNER,
    repo: REPO,
    tokens: Object.fromEntries(EVERYBODY.map((who) => [who, token])) as Tokens,
    as: () => async (method, path, body) => ({
      status: 200,
      body: await answer(method, `/repos/${OWNER}/${REPO}${path}`, JSON.stringify(body ?? null)),
    }),
    requests,
    written,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
