import { describe, expect, test } from 'vitest';
import { asked, unread } from '../../src/review/acts.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { METHOD } from '../method.ts';
import { at, comment, event, issue } from './issue.ts';
import { MEMORY } from './standing.ts';

describe('what must be known to judge acts, and no more', () => {
  const of = (more: Partial<Snapshot>) => {
    const snapshot = issue(more);
    return asked(snapshot, unread(snapshot, MEMORY, METHOD));
  };
  const NOTHING = { people: [], coaches: [], versions: false };

  test.each<[string, Partial<Snapshot>, object]>([
    ['nothing', {}, {}],
    [
      'the rank of whoever commands, once',
      { comments: [comment(1, 10, 'coach', '/valider'), comment(2, 11, 'coach', '/aide')] },
      { people: ['coach'] },
    ],
    [
      'sets a label or closes; whoever takes one off, reopens or assigns needs none',
      {
        events: [
          event(10, 'marie', { type: 'labeled', label: 'validée' }),
          event(11, 'jean', { type: 'closed', reason: 'completed' }),
          event(12, 'anne', { type: 'unlabeled', label: 'validée' }),
          event(13, 'luc', { type: 'reopened' }),
          event(14, 'paul', { type: 'assigned', assignee: 'coach' }),
          event(15, 'paul', { type: 'unassigned', assignee: 'coach' }),
          event(16, 'autre[bot]', { type: 'labeled', label: 'validée' }),
        ],
      },
      { people: ['marie', 'jean'] },
    ],
    [
      'who is named as a coach, once',
      {
        comments: [
          comment(1, 10, 'coach', '/coach @marie\n/coach @jean\n/coach @marie\n/valider paul'),
          comment(2, 11, 'coach', '/coahc @anne\n/coach'),
        ],
      },
      { people: ['coach'], coaches: ['marie', 'jean'] },
    ],
    [
      'older texts, where a command came before the last edit',
      { editedAt: at(12), comments: [comment(1, 11, 'coach', '/valider')] },
      { people: ['coach'], versions: true },
    ],
    [
      'or a label that was taken off',
      {
        editedAt: at(12),
        events: [event(11, 'coach', { type: 'unlabeled', label: 'validée' })],
      },
      { versions: true },
    ],
    [
      'not where it came after',
      { editedAt: at(12), comments: [comment(1, 12, 'coach', '/valider')] },
      { people: ['coach'] },
    ],
    [
      'nor for what no text bears on',
      { editedAt: at(12), events: [event(11, 'coach', { type: 'reopened' })] },
      {},
    ],
  ])('%s', (_, more, wanted) => {
    expect(of(more)).toEqual({ ...NOTHING, ...wanted });
  });
});
