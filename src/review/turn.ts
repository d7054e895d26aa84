import type { Course } from '../method/course.ts';
import { since, type Text } from '../method/situation.ts';
import type { Situation } from '../method/transitions.ts';
import type { Memory } from './memory.ts';
import { isAnswered, type Snapshot } from './snapshot.ts';

/** Whose turn it is to do something: nobody's once the fiche has ended. */
export type Turn = 'author' | 'coach' | 'committee' | 'nobody';

/** Those who have acted as a coach on this fiche. */
const coachesOf = ({ coach, asked, approved, waivers }: Course): readonly string[] =>
  [coach, asked?.by, approved?.by, ...waivers.map(({ by }) => by)].flatMap((login) => login ?? []);

/** Who of the author and the coaches wrote last since then; a comment that held commands says nothing more. */
const lastToWrite = (
  { comments, author }: Snapshot,
  { course, handled }: Memory,
  from: string,
): 'author' | 'coach' | undefined => {
  const coaches = coachesOf(course);
  const last = comments.findLast(
    (comment) =>
      !comment.bot &&
      comment.at > from &&
      !(comment.id in handled || isAnswered(comment)) &&
      (comment.author === author || coaches.includes(comment.author)),
  );
  return last && (last.author === author ? 'author' : 'coach');
};

/** @param last who of the two wrote last since the fiche stands so; asked for only where it counts */
export const turnIn = (situation: Situation, last: () => 'author' | 'coach' | undefined): Turn => {
  switch (situation) {
    case 'incomplete':
      return 'author';
    case 'toReview':
      return last() === 'coach' ? 'author' : 'coach';
    case 'changesAsked':
      return last() === 'author' ? 'coach' : 'author';
    case 'approved':
      return 'committee';
    case 'stopped':
    case 'transferred':
      return 'nobody';
  }
};

/** Computed from where the fiche stands and from what people wrote since: the bot's own never counts. */
export const turnOf = (
  snapshot: Snapshot,
  memory: Memory,
  situation: Situation,
  text: Text,
): Turn => turnIn(situation, () => lastToWrite(snapshot, memory, since(memory.course, text)));
