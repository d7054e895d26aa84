import { describe, expect, test } from 'vitest';
import { type Act, actsOfEvents, unread } from '../../src/review/acts.ts';
import type { Memory } from '../../src/review/memory.ts';
import type { IssueEvent, Snapshot } from '../../src/review/snapshot.ts';
import { METHOD } from '../method.ts';
import { at, comment, event, issue } from './issue.ts';
import { MEMORY } from './standing.ts';

const acts = (more: Partial<Snapshot>, memory: Memory | undefined) =>
  unread(issue(more), memory, METHOD);

/** What was done, as « 10 coach label validée ». */
const told = (read: readonly Act[]): string[] =>
  read.map((act) => {
    const hour = Number(act.at.slice(11, 13));
    const what = 'label' in act ? act.label : 'login' in act ? act.login : '';
    return `${hour} ${act.by} ${act.type} ${what}`.trim();
  });

describe('a label set by hand says what a command says (METHOD: labels)', () => {
  test.each([
    ['à compléter', undefined, ''],
    ['à relire', 'relire', ''],
    ['à corriger', 'corriger', ''],
    ['validée', 'valider', ''],
    ['arrêtée', 'arreter', ''],
    ['transférée', 'transferer', ''],
    ['pivot', 'pivot', ''],
    ['investigation', 'etape', 'investigation'],
    ['Construction', 'etape', 'construction'],
    ['acceleration', 'etape', 'acceleration'],
  ])('%s', (label, command, argument) => {
    const [labelled, unlabelled] = actsOfEvents(
      [
        event(10, 'coach', { type: 'labeled', label }),
        event(11, 'coach', { type: 'unlabeled', label }),
      ],
      METHOD,
    );
    const by = { by: 'coach', bot: false, label: label.toLowerCase() };
    expect(labelled).toEqual({ type: 'label', at: at(10), ...by, command, argument });
    expect(unlabelled).toEqual({ type: 'unlabel', at: at(11), ...by });
  });
});

test('the other acts, and those that are none of ours to judge', () => {
  const events: IssueEvent[] = [
    event(10, 'coach', { type: 'closed', reason: 'completed' }),
    event(11, 'autrice', { type: 'reopened' }),
    event(12, 'mainteneuse', { type: 'assigned', assignee: 'coach' }),
    event(13, 'mainteneuse', { type: 'unassigned', assignee: 'coach' }),
    event(14, 'coach', { type: 'labeled', label: 'santé' }),
    event(15, 'coach', { type: 'unlabeled', label: 'pause' }),
    event(16, 'fiches', { type: 'labeled', label: 'validée' }),
    event(17, 'autre[bot]', { type: 'labeled', label: 'validée' }),
  ];
  expect(actsOfEvents(events, METHOD)).toEqual([
    { type: 'close', at: at(10), by: 'coach', bot: false, reason: 'completed' },
    { type: 'reopen', at: at(11), by: 'autrice', bot: false },
    { type: 'assign', at: at(12), by: 'mainteneuse', bot: false, login: 'coach' },
    { type: 'unassign', at: at(13), by: 'mainteneuse', bot: false, login: 'coach' },
    {
      type: 'label',
      at: at(17),
      by: 'autre[bot]',
      bot: true,
      label: 'validée',
      command: 'valider',
      argument: '',
    },
  ]);
});

describe('what is read', () => {
  test('comments and events in the order of their time', () => {
    const read = acts(
      {
        comments: [comment(1, 10, 'coach', '/valider'), comment(2, 13, 'coach', '/aide')],
        events: [
          event(12, 'coach', { type: 'labeled', label: 'pivot' }),
          event(14, 'coach', { type: 'reopened' }),
        ],
      },
      MEMORY,
    );
    expect(told(read)).toEqual([
      '10 coach commands',
      '12 coach label pivot',
      '13 coach commands',
      '14 coach reopen',
    ]);
  });

  test('of the same second, events before comments, and each in its own order', () => {
    const comments = [comment(1, 10, 'coach', '/valider'), comment(2, 10, 'marie', '/aide')];
    const events = [
      event(10, 'jean', { type: 'reopened' }),
      event(10, 'anne', { type: 'labeled', label: 'pivot' }),
    ];
    expect(told(acts({ comments, events }, MEMORY))).toEqual([
      '10 jean reopen',
      '10 anne label pivot',
      '10 coach commands',
      '10 marie commands',
    ]);
  });

  test('events from where the last look ended; comments that were not handled', () => {
    const more = {
      comments: [
        comment(1, 10, 'coach', '/valider'),
        comment(2, 11, 'coach', '/aide', { reactions: ['+1'] }),
        comment(3, 12, 'coach', '/aide', { reactions: ['confused'] }),
        comment(4, 13, 'coach', '/aide', { reactions: ['eyes'] }),
      ],
      events: [
        event(9, 'coach', { type: 'labeled', label: 'pivot' }),
        event(9, 'fiches', { type: 'labeled', label: 'validée' }),
        event(14, 'coach', { type: 'reopened' }),
      ],
    } as const;
    expect(told(acts(more, { ...MEMORY, read: 1, handled: { 1: true } }))).toEqual([
      '13 coach commands',
      '14 coach reopen',
    ]);
    // Nothing is remembered: all is read again, what we said yes to as settled.
    const again = acts({ ...more, events: [] }, undefined);
    expect(again.map((act) => act.type === 'commands' && [act.comment, act.settled])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });

  test('of the time before our first label, labels are taken as they stand', () => {
    const events = [
      event(9, 'coach', { type: 'labeled', label: 'validée' }),
      event(10, 'coach', { type: 'unlabeled', label: 'validée' }),
      event(11, 'mainteneuse', { type: 'assigned', assignee: 'coach' }),
      event(12, 'fiches', { type: 'assigned', assignee: 'coach' }),
      event(13, 'fiches', { type: 'labeled', label: 'à relire' }),
      event(14, 'coach', { type: 'labeled', label: 'validée' }),
      event(15, 'coach', { type: 'reopened' }),
    ] as const;
    expect(told(acts({ events }, undefined))).toEqual([
      '11 mainteneuse assign coach',
      '14 coach label validée',
      '15 coach reopen',
    ]);
    expect(told(acts({ events: events.slice(0, 4) }, undefined))).toEqual([
      '11 mainteneuse assign coach',
    ]);
  });

  test('a comment as it was last changed; one that was answered and changed since no more', () => {
    const edited = { editedAt: at(15) };
    const comments = [
      comment(1, 10, 'coach', '/valider', edited),
      comment(2, 10, 'coach', '/valider', { ...edited, reactions: ['+1'] }),
      comment(3, 10, 'coach', 'Merci !'),
      comment(4, 10, 'autre[bot]', '/valider', { bot: true }),
      comment(5, 10, 'fiches', '/valider', { own: true }),
      comment(6, 10, 'coach', '/valider', { ...edited, reactions: ['confused'] }),
    ];
    for (const memory of [MEMORY, undefined]) {
      expect(acts({ comments }, memory)).toMatchObject([
        { at: at(15), by: 'coach', bot: false, comment: 1 },
      ]);
    }
  });
});
