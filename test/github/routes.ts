import { type Asker, asking, type Forward, type Request } from './asker.ts';
import { checkBody } from './body-limit.ts';
import type { Edits } from './edits.ts';
import { answerQuery } from './graphql.ts';
import { checkLabelWrite, LABELS_PATH } from './labels.ts';
import { OWNER, REPO } from './people.ts';
import { type Reactions, REACTIONS_PATH } from './reactions.ts';
import { FORBIDDEN, refusalTo, tellOfPeople } from './rights.ts';
import type { Said } from './wire.ts';
import type { Workflows } from './workflows.ts';

/** What emulate lacks, or takes too easily, answered here; the rest is forwarded to it. */

type Behind = {
  readonly forward: Forward;
  readonly asker: Asker;
  readonly reactions: Reactions;
  readonly edits: Edits;
  readonly workflows: Workflows;
};

const REPOSITORY_PATH = /^\/repos\/[^/]+\/[^/]+/;

/** Labels, which emulate takes from anybody, and in every spelling. */
const label = async (
  { forward, asker }: Behind,
  request: Request,
  path: string,
  sent: string,
): Promise<Said> => {
  const [repository = ''] = REPOSITORY_PATH.exec(path) ?? [];
  const person = !(await asker.login(request)).endsWith('[bot]');
  const mayWrite = (await asker.rights(request, repository)) !== 'read';
  if (!mayWrite && person) return { status: 404, body: { message: 'Not Found' }, headers: {} };
  if (!mayWrite) return forward(request, path, sent);
  const { body } = await forward(asking(request), `${repository}/labels?per_page=100`, '');
  const found = checkLabelWrite(request.method!, path, sent, body as { name: string }[]);
  return 'refusal' in found ? found.refusal : forward(request, found.path, sent);
};

const query = async (
  { forward, asker, reactions, edits }: Behind,
  request: Request,
  sent: string,
): Promise<Said> => {
  const get = async (path: string) => {
    const { status, body } = await forward(asking(request), path, '');
    if (status === 404) return null;
    if (status !== 200) throw new Error(`${status} for ${path}`);
    return body;
  };
  return answerQuery(sent, { get, login: await asker.login(request), reactions, edits });
};

const react = async (
  { asker, reactions }: Behind,
  request: Request,
  sent: string,
  [comment, reaction]: readonly [string, string | undefined],
): Promise<Said> => {
  if (request.method === 'GET') return { status: 200, body: reactions.list(comment), headers: {} };
  const who = await asker.login(request);
  // Anybody may react; an App as far as it may write.
  const repository = `/repos/${OWNER}/${REPO}`;
  if (who.endsWith('[bot]') && (await asker.rights(request, repository)) === 'read')
    return FORBIDDEN;
  if (request.method === 'DELETE')
    return { ...reactions.remove(comment, Number(reaction)), headers: {} };
  const { content } = JSON.parse(sent);
  return { ...reactions.add(comment, content, who), headers: {} };
};

/** Who wrote an issue. */
const authorOf = async ({ forward }: Behind, request: Request, issue: string): Promise<string> => {
  const { body } = await forward(asking(request), issue, '');
  return (body as { user?: { login: string } } | undefined)?.user?.login ?? '';
};

export const answer = async (
  behind: Behind,
  request: Request,
  path: string,
  sent: string,
): Promise<Said> => {
  const refusal = checkBody(sent);
  if (refusal) return refusal;
  if (path === '/graphql') return query(behind, request, sent);
  const [, comment, reaction] = REACTIONS_PATH.exec(path.split('?')[0]!) ?? [];
  if (comment) return react(behind, request, sent, [comment, reaction]);
  if (request.method !== 'GET' && LABELS_PATH.test(path)) return label(behind, request, path, sent);
  const [asked] = REPOSITORY_PATH.exec(path) ?? [];
  if (asked && path.startsWith(`${asked}/actions/`)) {
    const rights = await behind.asker.rights(request, asked);
    const told = behind.workflows.answer(request.method!, path, rights);
    if (told) return told;
  }
  const inside = { method: request.method!, path: path.slice(asked?.length ?? 0) };
  const author = () => authorOf(behind, request, path);
  return (
    tellOfPeople(inside.path) ??
    (await refusalTo(await behind.asker.login(request), inside, author)) ??
    behind.forward(request, path, sent)
  );
};
