import { accessOf, isCollaborator, isPerson, mayReadTeams } from './people.ts';

/** What GitHub asks where emulate lets everybody: it holds Apps to their permissions on a repository, and no more. */

const answer = (status: number, body?: unknown) => ({ status, body, headers: {} });

export const FORBIDDEN = answer(403, {
  message: 'Must have admin rights to Repository.',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
});
export const NOT_FOUND = answer(404, { message: 'Not Found', status: '404' });

const PERMISSION = /^\/collaborators\/([^/]+)\/permission$/;
const ASSIGNEE = /^\/assignees\/([^/?]+)$/;

/** What the repository tells of its people; nothing for another question. */
export const tellOfPeople = (path: string) => {
  const [, login] = PERMISSION.exec(path) ?? [];
  if (login !== undefined) {
    const access = accessOf(login);
    if (!access) return NOT_FOUND;
    const { permission, role } = access;
    return answer(200, { permission, role_name: role, user: { login } });
  }
  const [, assignee] = ASSIGNEE.exec(path) ?? [];
  if (assignee === undefined) return undefined;
  return isCollaborator(assignee) ? answer(204) : NOT_FOUND;
};

const TEAM = /^\/orgs\/[^/]+\/teams\//;
const LABELS = /^\/issues\/\d+\/labels(?:\/|$)/;
const ISSUE = /^\/issues\/\d+$/;

/**
 * What GitHub refuses: teams, to an App that may not read them; to a person, the labels of an issue and
 * the issue of another, where the repository gives them no role.
 */
export const refusalTo = async (
  login: string,
  { method, path }: { readonly method: string; readonly path: string },
  author: () => Promise<string>,
) => {
  if (!isPerson(login)) return TEAM.test(path) && !mayReadTeams(login) ? FORBIDDEN : undefined;
  if (method === 'GET' || isCollaborator(login)) return undefined;
  if (LABELS.test(path)) return FORBIDDEN;
  return ISSUE.test(path) && (await author()) !== login ? FORBIDDEN : undefined;
};
