import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, play, RELAIS, told } from '../demo/conversation.ts';
import { WRITES } from '../github/faults.ts';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

/** No step of the longest conversation writes more often than that. */
const MOST_WRITES = 9;

test.each(Array.from({ length: MOST_WRITES }, (_, index) => index))(
  'a run that dies after its write %i, at every step, is healed by the next one',
  { timeout: 120_000 },
  async (skip) => {
    const [clean, cut] = await Promise.all(
      [0, 1].map(async () => desk.file(await demo('01-relais'))),
    );
    await Promise.all([clean, cut].map((number) => desk.run(number!)));
    for (const step of RELAIS) {
      const action = await play(desk.github, clean!, step);
      const whole = await desk.run(clean!, { action });
      expect(whole.writes.length).toBeLessThanOrEqual(MOST_WRITES);
      await play(desk.github, cut!, step);
      desk.github.fail({ ...WRITES, skip, fault: { kind: 'cut-after' } });
      const dead = await desk.run(cut!, { action });
      expect(dead.exitCode).toBe(whole.writes.length > skip ? 1 : 0);
      desk.github.heal();
      expect((await desk.run(cut!, { action })).exitCode).toBe(0);
      expect(await look(desk.github, cut!), told(step)).toEqual(await look(desk.github, clean!));
      expect((await desk.run(cut!, { action })).writes).toEqual([]);
    }
  },
);
