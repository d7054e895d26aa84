import type { Course, End } from './course.ts';
import type { Situation } from './transitions.ts';

export const isEnd = (situation: Situation): situation is End =>
  situation === 'stopped' || situation === 'transferred';

/** What the text says of itself at some time: whether an error stands, and when it was last changed. */
export type Text = { readonly hasError: boolean; readonly editedAt: string | undefined };

const editedSince = ({ opinionSince }: Course, { editedAt }: Text): boolean =>
  editedAt !== undefined && editedAt > opinionSince;

/**
 * Where a fiche stands: its end; else an error in its text; else what a coach said last,
 * which holds for the text that the coach has read (METHOD: labels).
 */
export const situationOf = (course: Course, text: Text): Situation => {
  if (course.end) return course.end.how;
  if (text.hasError) return 'incomplete';
  return editedSince(course, text) ? 'toReview' : course.opinion;
};

/** Since when the fiche stands so: the last word of a coach, or the edit that came after it. */
export const since = (course: Course, text: Text): string =>
  course.end?.at ??
  (editedSince(course, text) && text.editedAt ? text.editedAt : course.opinionSince);
