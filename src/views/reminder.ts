import type { Reminder } from '../board/reminders.ts';
import { mention, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Texts } from '../texts/texts.ts';
import { day } from './dates.ts';

/** A kind word to the person whose turn it is, who is called once. */
export const reminderText = (
  { login, turn, deadline }: Reminder,
  texts: Texts,
  pause: string,
): string => {
  const { reminder } = texts.board;
  return print([
    paragraph(mention(login), ` ${reminder[turn](day(deadline, texts.language))}`),
    paragraph(reminder.stop(pause)),
  ]);
};
