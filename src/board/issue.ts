import { isSameAccount } from '../markdown/login.ts';
import { sameText } from '../markdown/same-text.ts';
import type { FicheHistory } from './snapshot.ts';

/** The issue that shows the board: found by its author and its hidden first line, and made once. */
const MARKER = '<!-- fiches:board -->';

export type BoardIssue = { readonly title: string; readonly body: string };

/** What is to be written so that the issue shows the board; nothing when it does. */
export type BoardChange =
  | ({ readonly type: 'create-issue' } & BoardIssue)
  | ({ readonly type: 'update-issue'; readonly number: number } & BoardIssue);

export const isBoard = (body: string): boolean => body.startsWith(MARKER);

/** @param viewer who we are: another's issue that bears the marker is left alone */
export const isOurBoard = ({ body, author }: FicheHistory, viewer: string): boolean =>
  isBoard(body) && isSameAccount(author, viewer);

/** @param own the issue that shows the board until now */
export const boardChange = (
  own: FicheHistory | undefined,
  { title, body: markdown }: BoardIssue,
): BoardChange | undefined => {
  const body = `${MARKER}\n${markdown}`;
  if (!own) return { type: 'create-issue', title, body };
  const shown = sameText(own.body, body) && own.title === title;
  return shown ? undefined : { type: 'update-issue', number: own.number, title, body };
};
