import { expect, test } from 'vitest';
import { describe } from '../../src/review/describe.ts';
import type { Change } from '../../src/review/plan.ts';

test('a plan is told in lines, one a change', () => {
  const lines = (plan: readonly Change[]) => plan.map(describe);
  expect(
    lines([
      { type: 'react', comment: 1, reaction: 'eyes' },
      { type: 'unreact', comment: 1, reaction: 'eyes' },
      { type: 'add-labels', labels: ['validée', 'pivot'] },
      { type: 'remove-label', label: 'à relire' },
      { type: 'assign', login: 'coach' },
      { type: 'unassign', login: 'marie' },
      { type: 'close', reason: 'completed' },
      { type: 'create-comment', body: 'x'.repeat(12) },
      { type: 'update-comment', id: 7, body: 'x'.repeat(12) },
      { type: 'delete-comment', id: 8 },
    ]),
  ).toEqual([
    '+ eyes (1)',
    '- eyes (1)',
    '+ validée, pivot',
    '- à relire',
    '+ @coach',
    '- @marie',
    '× completed',
    '+ comment (12)',
    '~ comment 7 (12)',
    '- comment 8',
  ]);
});
