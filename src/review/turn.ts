import type { Course } from '../method/course.ts';
import { since, type Text } from '../method/situation.ts';
import type { Situation } from '../method/transitions.ts';
import type { Snapshot } from './snapshot.ts';

/** Whose turn it is to do something: nobody's once the fiche has ended. */
export type Turn = 'author' | 'coach' | 'committee' | 'nobody';

/** Those who have acted as a coach on this fiche. */
const coachesOf = ({ coach, asked, approved, waivers }: Course): readonly string[] =>
  [coach, asked?.by, approved?.by, ...waivers.map(({ by }) => by)].flatMap((login) => login ?? []);

/** Who of the author and the coaches wrote last since then; a comment of commands alone says nothing. */
const lastToWrite = (
  { comments, author }: Snapshot,
  course: Course,
  from: string,
  isCommand: (id: number) => boolean,
): 'author' | 'coach' | undefined => {
  const coaches = coachesOf(course);
  const last = comments.findLast(
    ({ id, at, bot, author: by }) =>
      !bot && at > from && !isCommand(id) && (by === author || coaches.includes(by)),
  );
  return last && (last.author === author ? 'author' : 'coach');
};

/** Computed from where the fiche stands and from what people wrote since: the bot's own never counts. */
export const turnOf = (
  snapshot: Snapshot,
  course: Course,
  situation: Situation,
  text: Text,
  isCommand: (id: number) => boolean,
): Turn => {
  const last = () => lastToWrite(snapshot, course, since(course, text), isCommand);
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
