import { describe, expect, test } from 'vitest';
import { memoryIn } from '../../src/review/memory.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { fiche } from './decided.ts';
import { event } from './issue.ts';
import { WHOLE } from './small.ts';

describe('what another bot does is put right, and answered to nobody', () => {
  const bot = 'autre[bot]';
  const seen = async (more: Partial<Snapshot>) => {
    const { desired, course } = await fiche({
      body: WHOLE,
      events: [event(9, 'fiches', { type: 'labeled', label: 'à relire' }), ...(more.events ?? [])],
      labels: ['investigation', ...(more.labels ?? [])],
      ...(more.author ? { author: more.author } : {}),
      ranks: { [bot]: 'maintainer' },
    });
    const { replies } = memoryIn(desired.comment)!;
    return { labels: desired.labels, replies, end: course.end?.how };
  };
  const RIGHT = { labels: ['investigation', 'à relire'], replies: [], end: undefined };

  test('its labels say nothing', async () => {
    const label = 'validée';
    expect(
      await seen({ events: [event(10, bot, { type: 'labeled', label })], labels: [label] }),
    ).toEqual(RIGHT);
    const off = { type: 'unlabeled', label: 'à relire' } as const;
    expect(await seen({ events: [event(10, bot, off)] })).toEqual(RIGHT);
  });

  test('not even on a fiche that it has filed', async () => {
    const label = 'pivot';
    expect(
      await seen({
        author: bot,
        events: [event(10, bot, { type: 'labeled', label })],
        labels: [label],
      }),
    ).toEqual(RIGHT);
  });

  test('what it closes has stopped', async () => {
    const reason = 'completed';
    const stages = { labels: ['acceleration'] };
    const { end } = await seen({ ...stages, events: [event(10, bot, { type: 'closed', reason })] });
    expect(end).toBe('stopped');
  });
});
