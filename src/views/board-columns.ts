import type { Texts } from '../texts/texts.ts';

/** What a line of the table of all fiches tells, in its order. */
export const columnsOf = ({ board: { columns } }: Texts): readonly string[] => [
  columns.fiche,
  columns.administration,
  columns.coach,
  columns.stage,
  columns.since,
  columns.review,
  columns.waiting,
  columns.errors,
  columns.deadline,
];
