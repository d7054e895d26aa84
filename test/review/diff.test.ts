import { describe, expect, test } from 'vitest';
import { ownComments } from '../../src/review/marker.ts';
import { type Change, type Desired, diff } from '../../src/review/plan.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { AXES } from '../method.ts';
import { comment, issue } from './issue.ts';
import { BODY, own, STANDING } from './standing.ts';

const DESIRED: Desired = {
  labels: ['investigation', 'à relire'],
  keeps: AXES,
  comment: BODY,
  assigned: ['coach'],
  unassigned: [],
  reactions: {},
};

const changes = (more: Partial<Snapshot>, desired: Partial<Desired> = {}) =>
  diff(issue({ ...STANDING, ...more }), { ...DESIRED, ...desired });

describe('what is to be written', () => {
  const said = (reactions: Snapshot['comments'][number]['reactions']) => ({
    comments: [comment(1, 9, 'coach', '/valider', { reactions }), own(2)],
  });

  test.each<[string, Partial<Snapshot>, Partial<Desired>, Change[]]>([
    ['nothing, where all is so', {}, {}, []],
    [
      'nor for its capitals',
      { labels: ['Investigation', 'À RELIRE'], assignees: ['Coach'] },
      {},
      [],
    ],
    [
      'labels of the axes, and no other',
      { labels: ['santé', 'À compléter', 'Construction'] },
      {},
      [
        { type: 'add-labels', labels: ['investigation', 'à relire'] },
        { type: 'remove-label', label: 'À compléter' },
        { type: 'remove-label', label: 'Construction' },
      ],
    ],
    [
      'who follows it, and who does no more',
      { assignees: ['Jean', 'marie'] },
      { unassigned: ['jean', 'anne'] },
      [
        { type: 'assign', login: 'coach' },
        { type: 'unassign', login: 'jean' },
      ],
    ],
    ['its end', {}, { closed: 'completed' }, [{ type: 'close', reason: 'completed' }]],
    [
      'its end, closed otherwise',
      { state: 'closed', stateReason: 'not_planned' },
      { closed: 'completed' },
      [{ type: 'close', reason: 'completed' }],
    ],
    [
      'not where it is closed so',
      { state: 'closed', stateReason: 'completed' },
      { closed: 'completed' },
      [],
    ],
    [
      'nor where that was the reason of an earlier closing',
      { state: 'open', stateReason: 'completed' },
      { closed: 'completed' },
      [{ type: 'close', reason: 'completed' }],
    ],
    ['a comment', { comments: [] }, {}, [{ type: 'create-comment', body: BODY }]],
    [
      'its change',
      { comments: [own(2, `${BODY}.`)] },
      {},
      [{ type: 'update-comment', id: 2, body: BODY }],
    ],
    ['not for CRLF', { comments: [own(2, BODY.replaceAll('\n', '\r\n'))] }, {}, []],
    ['nor for white space at its end', { comments: [own(2, `${BODY} \n`)] }, {}, []],
    [
      'a second one goes',
      { comments: [own(2), own(3), own(4)] },
      {},
      [
        { type: 'delete-comment', id: 3 },
        { type: 'delete-comment', id: 4 },
      ],
    ],
    [
      'of a comment with commands: seen, then the last word',
      said([]),
      { reactions: { 1: '+1' } },
      [
        { type: 'react', comment: 1, reaction: 'eyes' },
        { type: 'react', comment: 1, reaction: '+1' },
        { type: 'unreact', comment: 1, reaction: 'eyes' },
      ],
    ],
    [
      'where it was seen before a run was cut short',
      said(['eyes']),
      { reactions: { 1: 'confused' } },
      [
        { type: 'react', comment: 1, reaction: 'confused' },
        { type: 'unreact', comment: 1, reaction: 'eyes' },
      ],
    ],
    [
      'the last word was said, « seen » still stands',
      said(['eyes', '+1']),
      { reactions: { 1: '+1' } },
      [{ type: 'unreact', comment: 1, reaction: 'eyes' }],
    ],
    ['all was said', said(['+1']), { reactions: { 1: '+1' } }, []],
    ['its comment is gone', {}, { reactions: { 99: '+1' } }, []],
  ])('%s', (_, more, desired, expected) => {
    expect(changes(more, desired)).toEqual(expected);
  });

  test('the comment, which remembers, after what it remembers and before the last word', () => {
    const plan = changes(
      { labels: [], assignees: [], comments: [comment(1, 9, 'coach', '/arreter Fini')] },
      { closed: 'not_planned', reactions: { 1: '+1' } },
    );
    expect(plan.map(({ type }) => type)).toEqual([
      'react',
      'add-labels',
      'assign',
      'close',
      'create-comment',
      'react',
      'unreact',
    ]);
  });

  test('a comment of somebody else that bears the marker is not ours', () => {
    const forged = comment(1, 9, 'passant', BODY);
    expect(ownComments(issue({ comments: [forged, own(2), own(3, 'Bonjour')] }))).toEqual([own(2)]);
  });
});
