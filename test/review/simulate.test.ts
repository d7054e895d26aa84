import { expect, test } from 'vitest';
import { simulate } from '../../src/review/simulate.ts';
import { STANDING, own } from './standing.ts';
import { comment, issue } from './issue.ts';

test('a plan simulated touches what it names, and nothing else', () => {
  const before = issue({
    ...STANDING,
    comments: [
      comment(1, 9, 'coach', '/valider', { reactions: ['eyes'] }),
      comment(2, 9, 'coach', '/aide', { reactions: ['eyes'] }),
      own(3),
      own(4),
    ],
  });
  const after = simulate(before, [
    { type: 'react', comment: 1, reaction: '+1' },
    { type: 'unreact', comment: 1, reaction: 'eyes' },
    { type: 'add-labels', labels: ['validée'] },
    { type: 'remove-label', label: 'À relire' },
    { type: 'assign', login: 'marie' },
    { type: 'unassign', login: 'Coach' },
    { type: 'close', reason: 'completed' },
    { type: 'update-comment', id: 3, body: 'Changé' },
    { type: 'delete-comment', id: 4 },
    { type: 'create-comment', body: 'Nouveau' },
  ]);
  expect(after).toEqual({
    ...before,
    labels: ['investigation', 'santé', 'validée'],
    assignees: ['marie'],
    state: 'closed',
    stateReason: 'completed',
    comments: [
      comment(1, 9, 'coach', '/valider', { reactions: ['+1'] }),
      comment(2, 9, 'coach', '/aide', { reactions: ['eyes'] }),
      own(3, 'Changé'),
      { ...own(-1, 'Nouveau'), at: before.createdAt },
    ],
  });
});
