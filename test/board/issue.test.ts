import { expect, test } from 'vitest';
import { boardChange, isBoard, isOurBoard } from '../../src/board/issue.ts';
import { fiche } from './history.ts';

const MADE = { title: 'Tableau de bord', body: '# Semaine 48\n\nRien.' };
const BODY = `<!-- fiches:board -->\n${MADE.body}`;

const issue = (author: string, body: string, title = MADE.title) =>
  fiche(7, '2026-01-05', [], { author, body, title });

/** What is to be done by fiches[bot], as « type number ». */
const change = (...issues: ReturnType<typeof issue>[]) =>
  boardChange(
    [fiche(1, '2026-01-05', []), ...issues].find((one) => isOurBoard(one, 'fiches[bot]')),
    MADE,
  );

test('it is made once, with its marker', () => {
  expect(change()).toEqual({ type: 'create-issue', title: MADE.title, body: BODY });
  expect(isBoard(BODY)).toBe(true);
  expect(isBoard(`Voici : ${BODY}`)).toBe(false);
});

test.each([
  ['the same', issue('fiches[bot]', BODY)],
  ['the same, as GraphQL names us', issue('fiches', BODY)],
  ['the same, as GitHub gives its lines back', issue('fiches', BODY.replaceAll('\n', '\r\n'))],
  ['the same, with white space at its end', issue('fiches', `${BODY} \n`)],
])('nothing is written where it shows %s', (_, shown) => {
  expect(change(shown)).toBeUndefined();
});

test.each([
  ['another text', issue('fiches', `${BODY}.`)],
  ['another title', issue('fiches', BODY, 'Tableau')],
])('it is mended in place where it shows %s', (_, shown) => {
  expect(change(shown)).toEqual({ type: 'update-issue', number: 7, title: MADE.title, body: BODY });
});

test.each([
  ['of somebody else', issue('passant', BODY)],
  ['of one whose name only holds ours', issue('fiches[bot]s', BODY)],
  ['of ours with no marker', issue('fiches[bot]', MADE.body)],
])('an issue %s is left alone', (_, shown) => {
  expect(change(shown)).toMatchObject({ type: 'create-issue' });
});
