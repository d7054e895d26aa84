import { expect } from 'vitest';
import { type Memory, memoryIn } from '../../src/review/memory.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { UNWRITTEN } from '../method.ts';
import { settingsWith } from './small.ts';
import { type Doing, World } from './world.ts';

export const settings = settingsWith({
  investigation: ['Alpha'],
  construction: ['Alpha', 'Bravo'],
  acceleration: ['Alpha', 'Bravo'],
});

export const EMPTY = `## Alpha\n\n${UNWRITTEN}`;

export const say = (who: string, body: string): Doing => ({ type: 'say', who, body });
export const label = (who: string, name: string): Doing => ({ type: 'label', who, label: name });
export const unlabel = (who: string, name: string): Doing => ({
  type: 'unlabel',
  who,
  label: name,
});
export const edit = (body: string): Doing => ({ type: 'edit', who: 'autrice', body });
export const close = (who: string, reason: 'completed' | 'not_planned' | 'duplicate'): Doing => ({
  type: 'close',
  who,
  reason,
});

export const remembered = ({ comments }: Snapshot): Memory =>
  memoryIn(comments.find(({ own }) => own)!.body)!;

/** What a fiche came to, a run after each act: its labels, and what was answered. */
export const after = async (body: string, stage: string, ...doings: Doing[]) => {
  const world = new World(settings, body, [stage]);
  await world.run();
  for (const doing of doings) {
    expect(world.allows(doing), JSON.stringify(doing)).toBe(true);
    world.do(doing);
    await world.run();
  }
  expect(await world.run()).toBe(0);
  const { now } = world;
  const { course, replies } = remembered(now);
  return {
    now,
    course,
    labels: [...now.labels].sort().join(', '),
    answers: replies.map(({ by, wrote, say: said, words }) =>
      [by, wrote, said, ...words].join(' '),
    ),
    reactions: now.comments.filter(({ own }) => !own).map(({ reactions }) => reactions.join()),
  };
};
