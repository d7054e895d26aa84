import { installationToken } from './installation-token.ts';
import {
  accessOf,
  type App,
  APPS,
  isCollaborator,
  OWNER,
  PEOPLE,
  type Person,
  personToken,
  REPO,
  TEAM,
  TEAM_MEMBERS,
} from './people.ts';

export type Tokens = Readonly<Record<Person | App, string>>;

/** What emulate tells once it stands. */
type Emulator = {
  readonly url: string;
  readonly generatedSecrets: readonly Readonly<Record<'id' | 'label' | 'value', string>>[];
};

type Registered = (typeof APPS)[App];

/** What emulate grants for it: of its people it knows who may read or write contents. */
const GRANTED = { admin: 'admin', write: 'push', read: 'triage' } as const;

const keyOf = ({ generatedSecrets }: Emulator, { slug, app_id }: Registered): string => {
  const secret = generatedSecrets.find(
    ({ id, label, value }) =>
      value.includes('PRIVATE KEY') &&
      [id, label].some((name) => name.includes(slug) || name.includes(String(app_id))),
  );
  if (!secret) throw new Error(`emulate made no key for the App ${slug}`);
  return secret.value;
};

/** Gives people their roles, and the team its members. */
const govern = async ({ url }: Emulator): Promise<void> => {
  const ask = (method: string, path: string, body: object) =>
    fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${personToken('mainteneuse')}` },
      body: JSON.stringify(body),
    });
  for (const person of PEOPLE.filter(isCollaborator)) {
    const permission = GRANTED[accessOf(person)?.permission ?? 'read'];
    await ask('PUT', `/repos/${OWNER}/${REPO}/collaborators/${person}`, { permission });
  }
  await ask('POST', `/orgs/${OWNER}/teams`, { name: TEAM });
  for (const person of TEAM_MEMBERS) {
    await ask('PUT', `/orgs/${OWNER}/teams/${TEAM}/memberships/${person}`, { role: 'member' });
  }
};

/** The tokens of people, who are given their roles, and of Apps. */
export const makeTokens = async (emulator: Emulator): Promise<Tokens> => {
  const tokenOf = (app: App) =>
    installationToken(emulator.url, APPS[app].app_id, keyOf(emulator, APPS[app]));
  await govern(emulator);
  const people = Object.fromEntries(PEOPLE.map((person) => [person, personToken(person)]));
  return {
    ...(people as Record<Person, string>),
    bot: await tokenOf('bot'),
    readOnlyBot: await tokenOf('readOnlyBot'),
    archivist: await tokenOf('archivist'),
    programme: await tokenOf('programme'),
    otherApp: await tokenOf('otherApp'),
  };
};
