import { jsonOf } from '../markdown/json.ts';
import type { Comment, Snapshot } from './snapshot.ts';

/** The first lines of the bot's comment, hidden on the page: what tells it is ours, and what it keeps. */

/** What a hidden line holds: all that is remembered, or the seal of the last look. */
type Kept = 'comment' | 'seal';

const opened = (kept: Kept): string => `<!-- fiches:${kept} `;
const CLOSED = ' -->';

/** Nothing that a person wrote may end the line: two hyphens are told by their numbers. */
export const hiddenLine = (kept: Kept, value: unknown): string =>
  `${opened(kept)}${jsonOf(value).replaceAll('--', '\\u002d\\u002d')}${CLOSED}`;

/** What a hidden line holds; nothing when it is none, or none that we could have written. */
export const hiddenIn = (line: string, kept: Kept): unknown => {
  if (!line.startsWith(opened(kept)) || !line.endsWith(CLOSED)) return undefined;
  const json = line.slice(opened(kept).length, -CLOSED.length);
  // Two hyphens might end the hidden line early: ours has none.
  if (json.includes('--')) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // Somebody has changed it: all is rebuilt from the issue.
    return undefined;
  }
};

/** What a comment of ours begins with when it has nothing to remember. */
export const MARKER = `${opened('comment')}-->`;

export const isOurs = (body: string): boolean => body.startsWith(opened('comment').trimEnd());

/** Its own comments, oldest first: one is kept, a second one (a run cut short) goes. */
export const ownComments = ({ comments }: Pick<Snapshot, 'comments'>): Comment[] =>
  comments.filter(({ own, body }) => own && isOurs(body));
