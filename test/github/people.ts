/** Who is on the local GitHub: the people of the story, and the Apps that act for the Action or beside it. */
export const OWNER = 'incubateur';
export const REPO = 'fiches';

/** What somebody may do in the repository, as GitHub tells it: the old word, and the role. */
export type Access = { readonly permission: 'admin' | 'write' | 'read'; readonly role: string };

const ANYBODY: Access = { permission: 'read', role: 'read' };

/** The repository is public: whoever has no role of their own may read it. */
const ACCESS = {
  autrice: ANYBODY,
  passant: ANYBODY,
  // Named by their login, which is an enterprise's, or as one of a team: only Fiches knows them as coaches.
  claire_ministere: ANYBODY,
  equipiere: ANYBODY,
  // A role that an organisation made: to read, and to set labels.
  etiqueteuse: { permission: 'read', role: 'Étiquetage' },
  coach: { permission: 'read', role: 'triage' },
  developpeuse: { permission: 'write', role: 'write' },
  gestionnaire: { permission: 'write', role: 'maintain' },
  mainteneuse: { permission: 'admin', role: 'admin' },
} as const satisfies Readonly<Record<string, Access>>;

export type Person = keyof typeof ACCESS;

export const PEOPLE = Object.keys(ACCESS) as Person[];

export const isPerson = (login: string): login is Person => Object.hasOwn(ACCESS, login);

/** Nothing for whom GitHub does not know. */
export const accessOf = (login: string): Access | undefined =>
  isPerson(login) ? ACCESS[login] : undefined;

export const isCollaborator = (login: string): boolean =>
  ![undefined, ANYBODY].includes(accessOf(login));

/** Who coaches whatever their role, as a workflow tells it. */
export const TEAM = 'coachs';
export const NAMED_COACHES = `personne, @Claire_Ministere, ${OWNER}/${TEAM}`;
export const TEAM_MEMBERS: readonly Person[] = ['equipiere'];

export const personToken = (person: Person): string => `jeton-${person}`;

type Permissions = Readonly<Record<string, 'read' | 'write'>>;

const app = (id: number, slug: string, issues: 'read' | 'write', more: Permissions = {}) => {
  const permissions: Permissions = { issues, metadata: 'read', ...more };
  const installations = [{ installation_id: id, account: OWNER, permissions }];
  return { app_id: id, slug, name: slug, permissions, installations };
};

/** What a workflow's own token is on GitHub: an App's, with the permissions that the workflow asks for. */
export const APPS = {
  bot: app(1, 'github-actions', 'write'),
  readOnlyBot: app(2, 'lecture-seule', 'read'),
  archivist: app(3, 'archiviste', 'write', { contents: 'write' }),
  /** Of a programme that names a team: no workflow's own token may read one. */
  programme: app(4, 'programme', 'write', { members: 'read' }),
  otherApp: app(5, 'renovation', 'write'),
};

export type App = keyof typeof APPS;

export const EVERYBODY: readonly (Person | App)[] = [...PEOPLE, ...(Object.keys(APPS) as App[])];

/** Of an App, by the login under which it acts. */
export const mayReadTeams = (login: string): boolean =>
  Object.values(APPS).some(
    ({ slug, permissions }) => login === `${slug}[bot]` && permissions.members === 'read',
  );

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
