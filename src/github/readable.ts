import type { Octokit } from '@octokit/rest';
import { Unreadable } from './failure.ts';

const NOTHING_TO_READ = [204, 205];

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

/** An answer to a query tells what was asked for, or what went wrong. */
const tells = (data: object): boolean =>
  ('data' in data && isObject(data.data)) || ('errors' in data && Array.isArray(data.errors));

/**
 * Every answer that we read is JSON. One that breaks off, and the page of a proxy on the way, are
 * given as texts by Octokit: they are told as what they are, where they come in.
 */
export const readable = ({ hook }: Pick<Octokit, 'hook'>): void => {
  hook.after('request', ({ status, data, url }, options) => {
    if (NOTHING_TO_READ.includes(status)) return;
    const query = options.url.endsWith('/graphql');
    if (isObject(data) && (!query || tells(data))) return;
    throw new Unreadable({ ...options, url });
  });
};
