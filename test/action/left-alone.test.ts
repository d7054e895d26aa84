import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

describe('what is left alone', () => {
  test('an issue that is no fiche', async () => {
    const number = await desk.file(await demo('14-pas-une-fiche'));
    const result = await desk.run(number);
    expect(result.writes).toEqual([]);
    expect(result.outputs).toMatchObject({ stage: '', review: '' });
  });

  test('a closed fiche', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.github.as('autrice')('PATCH', `/issues/${number}`, { state: 'closed' });
    expect((await desk.run(number)).writes).toEqual([]);
  });

  test('someone else’s comment that carries the marker', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.github.as('passant')('POST', `/issues/${number}/comments`, {
      body: '<!-- fiches:comment -->\nFaux.',
    });
    await desk.run(number);
    const comments = await desk.commentsOf(number);
    expect(comments.map(({ user }) => user.login)).toEqual(['passant', 'github-actions[bot]']);
    expect(comments[0]!.body).toContain('Faux.');
  });

  test('everything, in a dry run, which tells its plan', async () => {
    const number = await desk.file(await demo('02-a-moitie'));
    const dry = await desk.run(number, { inputs: { 'dry-run': 'true' } });
    expect(dry.writes).toEqual([]);
    const types = JSON.parse(dry.outputs.plan!).map(({ type }: { type: string }) => type);
    expect(types).toEqual(['add-labels', 'create-comment']);
  });
});
