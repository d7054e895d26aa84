import { createHash } from 'node:crypto';
import { asKept } from '../markdown/same-text.ts';
import { isOurs, type Memory, memoryIn, type Told, withoutSeal } from './memory.ts';
import { ownComments } from './plan.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Most events change nothing: the bot's own labels, a title that is the same. The comment bears a
 * seal of all that the last look saw and wrote; while it holds, there is nothing to decide.
 */

const digest = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

/**
 * @param key what decides besides the issue: our own code, the templates, the language
 * @param comment ours, with all that it remembers but the seal
 */
export const sealOf = (
  snapshot: Snapshot,
  key: string,
  { comment, told }: { readonly comment: string; readonly told: Told },
): string => {
  const { comments, events, labels, assignees, ranks, assignable, versions, ...rest } = snapshot;
  const others = comments.filter(({ own, body }) => !(own && isOurs(body)));
  return digest([
    key,
    asKept(comment),
    Object.entries(told).sort(),
    Object.entries(rest).sort(),
    [...labels].sort(),
    [...assignees].sort(),
    // Sorted: GitHub gives our reactions in an order of its own.
    others.map(({ reactions, ...comment }) => [
      Object.entries(comment).sort(),
      [...reactions].sort(),
    ]),
    events.filter(({ own }) => !own).map((event) => Object.entries(event).sort()),
  ]);
};

/** What our comment tells of the fiche, while nothing has changed since; nothing when something has. */
export const sealed = (snapshot: Snapshot, key: string): Told | undefined => {
  const [own, ...doubled] = ownComments(snapshot);
  const memory: Memory | undefined = own && memoryIn(own.body);
  if (!own || !memory?.seal || doubled.length > 0) return undefined;
  const { of, ...told } = memory.seal;
  const comment = withoutSeal(own.body);
  return of === sealOf(snapshot, key, { comment, told }) ? told : undefined;
};
