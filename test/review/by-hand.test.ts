import { describe, expect, test } from 'vitest';
import { filed } from '../../src/method/course.ts';
import { actsOfEvents } from '../../src/review/acts.ts';
import { follow } from '../../src/review/follow.ts';
import type { Memory } from '../../src/review/memory.ts';
import { METHOD } from '../method.ts';
import { at, event, issue } from './issue.ts';
import { WHOLE } from './small.ts';
import { after, EMPTY, label, say, unlabel } from './story.ts';
import type { Doing } from './world.ts';

describe('a label set by hand says what a command says, and is put right where it may not', () => {
  test.each<[string, string, Doing[], string, string[]]>([
    ['a coach approves', WHOLE, [label('coach', 'validée')], 'investigation, validée', []],
    [
      'not while an error stands',
      EMPTY,
      [label('coach', 'validée')],
      'investigation, à compléter',
      ['coach validée errorsStand 1'],
    ],
    [
      'nor may its author',
      WHOLE,
      [label('autrice', 'validée')],
      'investigation, à relire',
      ['autrice validée labelNotAllowed'],
    ],
    [
      'a coach asks for changes, with no words',
      WHOLE,
      [label('coach', 'à corriger')],
      'investigation, à corriger',
      [],
    ],
    [
      'errors alone say that it is to be completed',
      WHOLE,
      [label('mainteneuse', 'à compléter')],
      'investigation, à relire',
      ['mainteneuse à compléter labelKept'],
    ],
    [
      'a stage, once approved',
      WHOLE,
      [label('coach', 'validée'), label('coach', 'construction')],
      'construction, à relire',
      [],
    ],
    [
      'not before',
      WHOLE,
      [label('coach', 'construction')],
      'investigation, à relire',
      ['coach construction stageUnapproved construction Construction'],
    ],
    [
      'its author tells of a change of course',
      WHOLE,
      [label('autrice', 'pivot')],
      'investigation, pivot, à relire',
      [],
    ],
    [
      'a stranger does not',
      WHOLE,
      [label('passant', 'pivot')],
      'investigation, à relire',
      ['passant pivot labelNotAllowed'],
    ],
    [
      'another label is nobody’s business',
      WHOLE,
      [label('passant', 'santé')],
      'investigation, santé, à relire',
      [],
    ],
    [
      'the answer goes with that person’s next label',
      WHOLE,
      [label('coach', 'construction'), label('coach', 'validée')],
      'investigation, validée',
      [],
    ],
    [
      'one that is taken off comes back',
      WHOLE,
      [unlabel('autrice', 'à relire'), unlabel('coach', 'investigation')],
      'investigation, à relire',
      ['autrice à relire labelKept', 'coach investigation labelKept'],
    ],
    [
      'the free mark does not',
      WHOLE,
      [label('coach', 'pivot'), unlabel('passant', 'pivot')],
      'investigation, à relire',
      [],
    ],
    [
      'one that was wrong is taken off with no word',
      WHOLE,
      [
        say('coach', '/corriger Qui ?'),
        label('passant', 'validée'),
        unlabel('passant', 'à corriger'),
      ],
      'investigation, à corriger',
      ['passant à corriger labelKept'],
    ],
  ])('%s', async (_, body, doings, labels, answers) => {
    const found = await after(body, 'investigation', ...doings);
    expect(found.labels).toBe(labels);
    expect(found.answers).toEqual(answers);
  });
});

test('one that says what is so already changes nothing, not even since when', async () => {
  const pivot = { by: 'coach', at: at(10), note: 'Vers les lycées' };
  const course = { ...filed('investigation', at(9)), pivot };
  const before: Memory = { course, read: 0, replies: [], handled: {} };
  const following = {
    snapshot: issue(),
    programme: METHOD,
    rules: [],
    countErrors: async () => 0,
  };
  for (const name of ['Investigation', 'À relire', 'Pivot']) {
    const acts = actsOfEvents([event(12, 'coach', { type: 'labeled', label: name })], METHOD);
    expect(await follow(following, before, acts), name).toEqual(before);
  }
});
