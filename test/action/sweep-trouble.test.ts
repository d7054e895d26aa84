import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

describe('a sweep in trouble', () => {
  test('one that fails stops no other, and the run fails once all is done', async () => {
    const [first, second, third] = [
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
    ];
    const path = new RegExp(`/issues/${second}/`);
    desk.github.fail({ method: /POST/, path, times: 9, fault: { kind: 'status', status: 502 } });
    const result = await desk.sweep({ board: 'true' });
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(new RegExp(`::error::${second}: GitHub répond 502`));
    expect(result.log).toContain('::error::Une fiche n’a pas pu être remise à jour');
    expect(result.log).not.toContain('    at ');
    expect(result.outputs.folder).toBeTruthy();
    for (const number of [first, third]) expect(await desk.commentsOf(number)).toHaveLength(1);
    expect(await desk.commentsOf(second)).toEqual([]);
    desk.github.heal();
    expect((await desk.sweep()).exitCode).toBe(0);
    expect(await desk.commentsOf(second)).toHaveLength(1);
  });

  test('little left of GitHub’s allowance: it stops, says how many wait, and the next goes on', async () => {
    const numbers = [
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
    ];
    desk.github.allow(102);
    const result = await desk.sweep();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('::warning::GitHub demande d’attendre');
    expect(result.summary).toContain('2 fiches restent pour le prochain passage');
    const answered = async () =>
      (await Promise.all(numbers.map(desk.commentsOf))).map(({ length }) => length);
    expect(await answered()).toEqual([1, 0, 0]);
    desk.github.allow(5_000);
    await desk.sweep();
    expect(await answered()).toEqual([1, 1, 1]);
  });

  test('GitHub asks to wait: not one more request', async () => {
    const numbers = [
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
    ];
    const fault = { kind: 'status', status: 403, retryAfter: 3_600 } as const;
    desk.github.fail({ method: /POST/, path: /\/labels$/, fault });
    const result = await desk.sweep();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toContain('2 fiches restent');
    expect(result.requests.at(-1)).toMatchObject({ status: 403 });
    await desk.sweep();
    for (const number of numbers) expect(await desk.commentsOf(number)).toHaveLength(1);
  });

  test('more comments than a page holds: all are read before anything is said', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.run(number);
    for (let index = 0; index < 101; index += 1) {
      await desk.github.as('passant')('POST', `/issues/${number}/comments`, { body: 'Merci !' });
    }
    await desk.github.as('coach')('POST', `/issues/${number}/comments`, { body: '/valider' });
    await desk.sweep();
    expect(await desk.labelsOf(number)).toEqual(['investigation', 'validée']);
    expect((await desk.sweep()).writes).toEqual([]);
  });
});
