import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { configText } from '../../src/config-file.ts';
import { measure } from '../../src/board/measure.ts';
import { loadTemplates } from '../../src/templates.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { type Desk, openDesk } from '../action/desk.ts';

/** A second programme, by configuration alone: a city's participatory budget, in English. */
const workspace = resolve(import.meta.dirname, 'budget');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

const IDEA = `<!-- fiches: idea -->

## The place

Mill Street, between the school and the bakery.

## What is wrong there

Children cross between parked cars every morning, and drivers see them late.

## What you propose

A raised crossing with two trees where the last three cars park.
`;

const STUDY = `${IDEA}
## Cost

About forty thousand euros over one year, paving and trees included.
`;

const run = (number: number) => desk.run(number, { workspace });
const say = (who: 'coach', number: number, body: string) =>
  desk.github.as(who)('POST', `/issues/${number}/comments`, { body });
const answer = async (number: number) => (await desk.commentsOf(number))[0]!.body;

test('an idea goes through its own stages, labels and words', async () => {
  const number = await desk.file({ title: 'A safe crossing in Mill Street', body: IDEA });
  const first = await run(number);
  expect(first.exitCode, first.log).toBe(0);
  expect(first.outputs).toMatchObject({ stage: 'idea', review: 'to review', errors: '0' });
  expect(await desk.labelsOf(number)).toEqual(['idea', 'to review']);
  expect(await answer(number)).toContain('Idea · to review since');

  await say('coach', number, '/stage study');
  await run(number);
  expect(await answer(number)).toContain('Feasibility study begins once the fiche is approved');

  await say('coach', number, '/approve\n/stage study');
  await run(number);
  expect(await desk.labelsOf(number)).toEqual(['study', 'to complete']);
  expect(await answer(number)).toContain('Your fiche is now in Feasibility study');

  await desk.github.as('autrice')('PATCH', `/issues/${number}`, { body: STUDY });
  const counted = await run(number);
  // The method's own rule judges from the stage that was asked for, and no other rule of the method does.
  expect(counted.outputs).toMatchObject({ stage: 'study', errors: '0', warnings: '0' });

  await say('coach', number, '/approve\n/stage works');
  await run(number);
  await say('coach', number, '/stop The street is closed to cars since May');
  await run(number);
  expect(await desk.labelsOf(number)).toEqual(['withdrawn', 'works']);
});

test('a sentence that is too short stays an error, as configured', async () => {
  const body = IDEA.replace(/Children[^\n]*/, 'Cars.');
  const number = await desk.file({ title: 'A crossing', body });
  expect((await run(number)).outputs).toMatchObject({ stage: 'idea', errors: '1' });
  expect(await desk.labelsOf(number)).toEqual(['idea', 'to complete']);
});

test('labels set by hand are those of the programme', async () => {
  const number = await desk.file({ title: 'A crossing in Mill Street', body: IDEA });
  await run(number);
  await desk.github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['approved'] });
  await run(number);
  expect(await desk.labelsOf(number)).toEqual(['approved', 'idea']);
});

test('the board counts its stages, and shows its labels', async () => {
  const text = await configText(`${workspace}/.github/fiches.yml`);
  const { programme, texts } = await configure(text, 'fiches.yml', {});
  const templates = await loadTemplates(`${workspace}/.github/ISSUE_TEMPLATE`, programme.stages);
  const at = '2026-11-20T09:00:00Z';
  const fiche = {
    ...{ number: 1, title: 'A crossing', url: 'https://github.com/a/b/issues/1', author: 'ana' },
    ...{ createdAt: at, closedAt: null, stateReason: null, body: IDEA, assignees: [] },
    ...{ labels: ['study', 'to review'], events: [], comments: [] },
  };
  const snapshot = { repository: 'a/b', takenAt: '2026-11-24T09:00:00Z', fiches: [fiche] };
  const board = await measure(snapshot, undefined, { programme, templates, texts });
  expect(board.totals.open).toEqual({ idea: 0, study: 1, works: 0 });
  expect(board.rows[0]).toMatchObject({ stage: 'study', review: 'toReview' });
  const shown = boardMarkdown({ board, texts, issuesUrl: 'https://github.com/a/b/issues' });
  expect(shown).toContain('Feasibility study');
  expect(shown).toContain('to review');
  expect(shown).not.toMatch(/nvestigation|à relire/);
});
