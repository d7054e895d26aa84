import { describe, expect, test } from 'vitest';
import { WHOLE } from './small.ts';
import { after, close, say } from './story.ts';
import type { Doing } from './world.ts';

describe('the end of a fiche, and its undoing', () => {
  test.each<[string, string, Doing[], string, string, string | undefined]>([
    [
      'stopped by command',
      'investigation',
      [say('autrice', '/arreter Plus de besoin')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
    [
      'handed over by command',
      'acceleration',
      [say('coach', '/transferer À la région')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'closed as completed in the last stage by a coach',
      'acceleration',
      [close('coach', 'completed')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'so by a maintainer',
      'acceleration',
      [close('mainteneuse', 'completed')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'by its author it is only stopped',
      'acceleration',
      [close('autrice', 'completed')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'so by a stranger',
      'acceleration',
      [close('passant', 'completed')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'and in another stage',
      'investigation',
      [close('coach', 'completed')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
    [
      'closed as not planned',
      'acceleration',
      [close('coach', 'not_planned')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'closed as a double: it has not ended',
      'investigation',
      [close('coach', 'duplicate')],
      'investigation, à relire',
      'closed',
      'duplicate',
    ],
    [
      'reopened: to review',
      'investigation',
      [say('coach', '/valider'), close('coach', 'not_planned'), { type: 'reopen', who: 'coach' }],
      'investigation, à relire',
      'open',
      undefined,
    ],
    [
      'a command of an ended fiche is refused',
      'investigation',
      [close('coach', 'not_planned'), say('coach', '/valider')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
  ])('%s', async (_, stage, doings, labels, state, reason) => {
    const { now, labels: found } = await after(WHOLE, stage, ...doings);
    expect([found, now.state, now.stateReason]).toEqual([labels, state, reason]);
  });

  test('closed twice, it ended once, by the first', async () => {
    const { course } = await after(WHOLE, 'acceleration', say('coach', '/transferer À la région'));
    expect(course.end).toMatchObject({ how: 'transferred', by: 'coach', note: 'À la région' });
    const { course: closed } = await after(WHOLE, 'investigation', close('autrice', 'not_planned'));
    expect(closed.end).toMatchObject({ how: 'stopped', by: 'autrice', note: '' });
  });

  test('reopened that had not ended: what a coach said holds', async () => {
    const { labels } = await after(
      WHOLE,
      'investigation',
      say('coach', '/valider'),
      close('coach', 'duplicate'),
      { type: 'reopen', who: 'coach' },
    );
    expect(labels).toBe('investigation, validée');
  });
});
