import type { IncomingMessage } from 'node:http';
import { accessOf, type App, APPS } from './people.ts';
import type { Said } from './wire.ts';
import type { Rights } from './workflows.ts';

export type Request = Pick<IncomingMessage, 'method' | 'headers'>;

/** Asks emulate. */
export type Forward = (request: Request, path: string, sent: string) => Promise<Said>;

/** The same asker, to look something up. */
export const asking = ({ headers }: Request): Request => ({ method: 'GET', headers });

export type Asker = {
  /** Who asks: an App has no account of its own here, and is told as « name[bot] ». */
  readonly login: (request: Request) => Promise<string>;
  /** What whoever asks may do here: an App what emulate lets it, a person what their role gives. */
  readonly rights: (request: Request, repository: string) => Promise<Rights>;
};

/** Tells who asks, by the token that comes with a request. */
export const askers = (forward: Forward, tokens: Readonly<Record<App, string>>): Asker => {
  const appOf = (token: string): string => {
    const names = Object.keys(APPS) as App[];
    const name = names.find((app) => token.endsWith(` ${tokens[app]}`)) ?? 'bot';
    return `${APPS[name].slug}[bot]`;
  };

  const logins = new Map<string, string>();
  const login = async (request: Request): Promise<string> => {
    const token = request.headers.authorization ?? '';
    const known = logins.get(token);
    if (known) return known;
    const { status, body } = await forward(asking(request), '/user', '');
    const found = status === 200 ? String((body as { login: string }).login) : appOf(token);
    logins.set(token, found);
    return found;
  };

  const rightsOfApps = new Map<string, Rights>();
  const rights = async (request: Request, repository: string): Promise<Rights> => {
    const who = await login(request);
    if (!who.endsWith('[bot]')) return accessOf(who)?.permission ?? 'read';
    const known = rightsOfApps.get(who);
    if (known) return known;
    const probe = { method: 'POST', headers: request.headers };
    const { status } = await forward(probe, `${repository}/labels`, '{}');
    const found = status === 422 ? 'write' : 'read';
    rightsOfApps.set(who, found);
    return found;
  };

  return { login, rights };
};
