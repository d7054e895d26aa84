import type { Client } from './client.ts';

/**
 * How many requests GitHub still answers in this hour, as its answers tell: REST and the query
 * language are counted apart, and the lesser counts. Without a limit it never ends.
 */
export const watchAllowance = ({ octokit }: Client): (() => number) => {
  const left = new Map<string, number>();
  octokit.hook.after('request', ({ headers }) => {
    const remaining = headers['x-ratelimit-remaining'];
    const resource = String(headers['x-ratelimit-resource'] ?? 'core');
    if (remaining !== undefined) left.set(resource, Number(remaining));
  });
  return () => Math.min(...left.values());
};
