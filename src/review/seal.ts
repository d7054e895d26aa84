import { createHash } from 'node:crypto';
import { asKept } from '../markdown/same-text.ts';
import type { Stage } from '../method/stages.ts';
import { hiddenIn, hiddenLine, isOurs, ownComments } from './marker.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Most events change nothing: the bot's own labels, a title that is the same. The comment bears a
 * seal of all that the last look saw and wrote; while it holds, there is nothing to decide, and what
 * reads all that is remembered is not loaded.
 */

/** What a run tells of a fiche: its stage, its review or end as a label, and how much was found. */
export type Told = {
  readonly stage: Stage;
  readonly review: string;
  readonly errors: number;
  readonly warnings: number;
};

/** The seal is the second line of our comment. */
const SECOND = /^(.*\n)(<!-- fiches:seal .*)\n?/;

/** Whoever may write in the repository may change our comment: what we could not have written is no seal. */
const isName = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\p{C}\p{Zl}\p{Zp}]{0,200}$/u.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** The seal that a comment bears, and what was told under it. */
const sealIn = (body: string): { readonly of: string; readonly told: Told } | undefined => {
  const [, , line = ''] = SECOND.exec(asKept(body)) ?? [];
  const { of, stage, review, errors, warnings } = Object(hiddenIn(line, 'seal'));
  const told = { stage, review, errors, warnings };
  const isOne = [of, stage, review].every(isName) && [errors, warnings].every(isCount);
  return isOne ? { of, told } : undefined;
};

/** Our comment, whose first line is its memory, with its seal. */
export const withSeal = (body: string, of: string, told: Told): string =>
  body.replace('\n', () => `\n${hiddenLine('seal', { of, ...told })}\n`);

/** Our comment as it would be with no seal; a line that we could not have written is none. */
export const withoutSeal = (body: string): string =>
  sealIn(body) ? asKept(body).replace(SECOND, '$1') : body;

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
  const seal = own && sealIn(own.body);
  if (!seal || doubled.length > 0) return undefined;
  const { of, told } = seal;
  const comment = withoutSeal(own.body);
  return of === sealOf(snapshot, key, { comment, told }) ? told : undefined;
};
