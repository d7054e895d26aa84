/** Who is on the local GitHub: the four people of the story, and the Apps that act for the Action. */
export const OWNER = 'incubateur';
export const REPO = 'fiches';

export const PEOPLE = ['autrice', 'coach', 'mainteneuse', 'passant'] as const;

export type Person = (typeof PEOPLE)[number];

export const personToken = (person: Person): string => `jeton-${person}`;

const app = (
  id: number,
  slug: string,
  issues: 'read' | 'write',
  more: Readonly<Record<string, 'read' | 'write'>> = {},
) => ({
  app_id: id,
  slug,
  name: slug,
  permissions: { issues, metadata: 'read', ...more },
  installations: [
    { installation_id: id, account: OWNER, permissions: { issues, metadata: 'read', ...more } },
  ],
});

/** What a workflow's own token is on GitHub: an App's, with the permissions that the workflow asks for. */
export const APPS = {
  bot: app(1, 'github-actions', 'write'),
  readOnlyBot: app(2, 'lecture-seule', 'read'),
  archivist: app(3, 'archiviste', 'write', { contents: 'write' }),
};

export const SEED = {
  tokens: Object.fromEntries(
    PEOPLE.map((login) => [personToken(login), { login, scopes: ['repo'] }]),
  ),
  github: {
    users: PEOPLE.map((login) => ({ login })),
    orgs: [{ login: OWNER, members: [{ login: 'mainteneuse', role: 'admin' }] }],
    repos: [{ owner: OWNER, name: REPO }],
    apps: Object.values(APPS),
  },
};
