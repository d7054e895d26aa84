import type { FicheHistory } from './snapshot.ts';
import type { Standing } from './standing.ts';

/** Who of the author and others did something, and when; the bot's own never counts. */

export const isBot = (login: string): boolean =>
  /\[bot\]$/.test(login) || login === 'github-actions';

/** The last time that a person did something on the fiche, ISO 8601; its filing when nobody did since. */
export const lastHuman = (fiche: FicheHistory, at: string): string => {
  const times = [
    ...fiche.events.filter(({ actor }) => !isBot(actor)).map((event) => event.at),
    ...fiche.comments.filter(({ byBot }) => !byBot).map((comment) => comment.at),
  ].filter((time) => time <= at);
  return times.sort().at(-1) ?? fiche.createdAt;
};

/** Who wrote last since a time: the author or somebody else; nothing when nobody did. */
export const lastWriter = (
  { fiche }: Standing,
  since: string,
  at: string,
): 'author' | 'other' | undefined => {
  const said = fiche.comments.findLast(
    (comment) => !comment.byBot && comment.at > since && comment.at <= at,
  );
  return said && (said.author === fiche.author ? 'author' : 'other');
};
