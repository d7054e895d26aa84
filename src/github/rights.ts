import type { Rank } from '../review/snapshot.ts';
import type { Client } from './client.ts';
import { answered } from './failure.ts';

const isMissing = (error: unknown): boolean => answered(error, 403, 404);

/** GitHub's own roles; any other is one that an organisation made on top of its permission. */
const RANKS = new Map<string, Rank>([
  ['admin', 'maintainer'],
  ['maintain', 'maintainer'],
  ['write', 'coach'],
  ['triage', 'coach'],
  ['read', 'none'],
  ['none', 'none'],
]);

const rankByRole = async ({ octokit, owner, repo }: Client, username: string): Promise<Rank> => {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
      owner,
      repo,
      username,
    });
    return RANKS.get(data.role_name) ?? RANKS.get(data.permission) ?? 'none';
  } catch (error) {
    if (isMissing(error)) return 'none';
    throw error;
  }
};

/** « @org/team », as GitHub writes it. */
const TEAM = /^@?([^/\s]+)\/([^/\s]+)$/;

const inTeam = async ({ octokit }: Client, team: string, username: string): Promise<boolean> => {
  const [, org = '', team_slug = ''] = TEAM.exec(team) ?? [];
  try {
    const { data } = await octokit.rest.teams.getMembershipForUserInOrg({
      org,
      team_slug,
      username,
    });
    return data.state === 'active';
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

const isNamed = async (client: Client, coaches: readonly string[], login: string) => {
  const same = (name: string) => name.replace(/^@/, '').toLowerCase() === login.toLowerCase();
  if (coaches.some(same)) return true;
  for (const team of coaches.filter((name) => TEAM.test(name))) {
    if (await inTeam(client, team, login)) return true;
  }
  return false;
};

const rankOf = async (client: Client, coaches: readonly string[], login: string): Promise<Rank> => {
  const rank = await rankByRole(client, login);
  return rank === 'none' && (await isNamed(client, coaches, login)) ? 'coach' : rank;
};

/** The ranks of these people: by their role in the repository, or named in the configuration. */
export const ranksOf = async (
  client: Client,
  people: readonly string[],
  coaches: readonly string[],
): Promise<Readonly<Record<string, Rank>>> =>
  Object.fromEntries(
    await Promise.all(
      people.map(async (login) => [login, await rankOf(client, coaches, login)] as const),
    ),
  );

const isAssignable = async ({ octokit, owner, repo }: Client, assignee: string) => {
  try {
    await octokit.rest.issues.checkUserCanBeAssigned({ owner, repo, assignee });
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** Which of these people GitHub would assign. */
export const assignableAmong = async (
  client: Client,
  people: readonly string[],
): Promise<Readonly<Record<string, boolean>>> =>
  Object.fromEntries(
    await Promise.all(
      people.map(async (login) => [login, await isAssignable(client, login)] as const),
    ),
  );
