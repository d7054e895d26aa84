import { installationToken } from './installation-token.ts';
import { APPS, OWNER, PEOPLE, type Person, personToken, REPO } from './people.ts';

export type Tokens = Readonly<Record<Person | keyof typeof APPS, string>>;

/** What emulate tells once it stands. */
type Emulator = {
  readonly url: string;
  readonly generatedSecrets: readonly Readonly<Record<'id' | 'label' | 'value', string>>[];
};

type App = (typeof APPS)['bot'];

const keyOf = ({ generatedSecrets }: Emulator, { slug, app_id }: App): string => {
  const secret = generatedSecrets.find(
    ({ id, label, value }) =>
      value.includes('PRIVATE KEY') &&
      [id, label].some((name) => name.includes(slug) || name.includes(String(app_id))),
  );
  if (!secret) throw new Error(`emulate made no key for the App ${slug}`);
  return secret.value;
};

/** The tokens of people and Apps; the coach is given their role. */
export const makeTokens = async (emulator: Emulator): Promise<Tokens> => {
  const tokenOf = (app: App) => installationToken(emulator.url, app.app_id, keyOf(emulator, app));
  await fetch(`${emulator.url}/repos/${OWNER}/${REPO}/collaborators/coach`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${personToken('mainteneuse')}` },
    body: JSON.stringify({ permission: 'triage' }),
  });
  const people = Object.fromEntries(PEOPLE.map((person) => [person, personToken(person)]));
  return {
    ...(people as Record<Person, string>),
    bot: await tokenOf(APPS.bot),
    readOnlyBot: await tokenOf(APPS.readOnlyBot),
    archivist: await tokenOf(APPS.archivist),
  };
};
