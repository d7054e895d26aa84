import { describe, expect, test } from 'vitest';
import { type Course, filed } from '../../src/method/course.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { standingStage, startOf } from '../../src/review/start.ts';
import { METHOD } from '../method.ts';
import { at, event, issue } from './issue.ts';

describe('where the course of a fiche begins: labels from before our first one stand', () => {
  const labelled = (hour: number, label: string, by = 'coach') =>
    event(hour, by, { type: 'labeled', label });
  const unlabelled = (hour: number, label: string) =>
    event(hour, 'coach', { type: 'unlabeled', label });

  test.each<[string, Partial<Snapshot>, string | undefined]>([
    ['none', {}, undefined],
    ['one that tells no stage', { labels: ['santé'] }, undefined],
    ['filed with it', { labels: ['Construction'] }, 'construction 9'],
    [
      'set since',
      { labels: ['construction'], events: [labelled(10, 'construction')] },
      'construction 10',
    ],
    [
      'filed with one, and another since',
      { labels: ['investigation', 'construction'], events: [labelled(10, 'construction')] },
      'construction 10',
    ],
    [
      'the last set, whichever GitHub names last',
      { labels: ['construction', 'investigation'], events: [labelled(10, 'construction')] },
      'construction 10',
    ],
    [
      'set again: since then',
      {
        labels: ['construction'],
        events: [
          labelled(10, 'construction'),
          unlabelled(11, 'Construction'),
          labelled(12, 'construction'),
        ],
      },
      'construction 12',
    ],
    ['filed with it, and taken off', { events: [unlabelled(10, 'construction')] }, undefined],
    [
      'of another label only',
      { labels: ['construction'], events: [labelled(10, 'santé'), unlabelled(11, 'santé')] },
      'construction 9',
    ],
    [
      'taken off after our first label',
      { events: [labelled(10, 'à relire', 'fiches'), unlabelled(11, 'construction')] },
      'construction 9',
    ],
    [
      'set after our first label',
      {
        labels: ['investigation', 'construction'],
        events: [labelled(10, 'à relire', 'fiches'), labelled(11, 'construction')],
      },
      'investigation 9',
    ],
    [
      'our own other acts end nothing',
      {
        labels: ['construction'],
        events: [
          event(10, 'fiches', { type: 'assigned', assignee: 'coach' }),
          labelled(11, 'construction'),
        ],
      },
      'construction 11',
    ],
  ])('the stage: %s', (_, more, expected) => {
    const found = standingStage(issue(more), METHOD);
    expect(found && `${found.stage} ${Number(found.at.slice(11, 13))}`).toBe(expected);
  });

  test.each<[string, Partial<Snapshot>, Partial<Course>]>([
    ['nothing was told: since the filing', {}, {}],
    [
      'a stage: since then',
      { labels: ['investigation'], events: [labelled(10, 'investigation')] },
      { stageSince: at(10), opinionSince: at(10) },
    ],
    [
      'what a coach said',
      { labels: ['Validée'], events: [labelled(11, 'Validée')] },
      { opinion: 'approved', opinionSince: at(11) },
    ],
    ['filed with it', { labels: ['à corriger'] }, { opinion: 'changesAsked' }],
    [
      'the last thing that was said',
      {
        labels: ['à corriger', 'validée'],
        events: [labelled(10, 'validée'), labelled(11, 'à corriger')],
      },
      { opinion: 'changesAsked', opinionSince: at(11) },
    ],
    [
      'a change of course',
      { labels: ['Pivot'], events: [labelled(11, 'Pivot')] },
      { pivot: { by: 'coach', at: at(11), note: '' } },
    ],
    ['filed with it', { labels: ['pivot'] }, { pivot: { by: 'autrice', at: at(9), note: '' } }],
    [
      'what is told of the text alone',
      { labels: ['à relire', 'à compléter'], events: [labelled(10, 'à relire')] },
      {},
    ],
  ])('the course: %s', (_, more, expected) => {
    expect(startOf(issue(more), 'investigation', METHOD)).toEqual({
      ...filed('investigation', at(9)),
      ...expected,
    });
  });
});
