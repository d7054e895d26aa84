import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look, play, RELAIS } from '../demo/conversation.ts';
import { WRITES } from '../github/faults.ts';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

/** No step of the longest conversation writes more often than that. */
const MOST_WRITES = 7;

/** A fiche that was filed and answered. */
const answered = async (): Promise<number> => {
  const number = await desk.file(await demo('01-relais'));
  await desk.run(number);
  return number;
};

/** A run that is killed when so many writes were done: the last one's answer never reaches it. */
const die = async (number: number, action: string, writes: number) => {
  const life = new AbortController();
  desk.github.fail({ ...WRITES, skip: writes - 1, fault: { kind: 'death', of: life } });
  const dead = await desk.run(number, { action, life: life.signal });
  expect(dead).toMatchObject({ exitCode: null, writes: { length: writes } });
};

describe('a run killed after any of its writes is healed by the next one', () => {
  let clean: number;
  /** One for each write after which a run may die: all of them live the same story, step by step. */
  const fiches: number[] = [];
  beforeAll(async () => {
    clean = await answered();
    for (let writes = 1; writes <= MOST_WRITES; writes += 1) fiches.push(await answered());
  }, 60_000);

  test.each(RELAIS)('$who, $shows', async (step) => {
    const action = await play(desk.github, clean, step);
    const whole = await desk.run(clean, { action });
    expect(whole.writes.length).toBeLessThanOrEqual(MOST_WRITES);
    const wanted = await look(desk.github, clean);
    for (const [index, number] of fiches.entries()) {
      const dies = index < whole.writes.length;
      await play(desk.github, number, step);
      if (dies) await die(number, action, index + 1);
      expect((await desk.run(number, { action })).exitCode).toBe(0);
      expect(await look(desk.github, number)).toEqual(wanted);
      if (dies) expect((await desk.run(number, { action })).writes).toEqual([]);
    }
  });
});
