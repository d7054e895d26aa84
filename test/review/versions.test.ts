import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { textAt } from '../../src/review/versions.ts';
import { at, issue } from './issue.ts';

describe('the text as it stood at a time', () => {
  const versions = [
    { at: at(9), body: 'un' },
    { at: at(11), body: 'deux' },
    { at: at(13), body: 'trois' },
  ];
  const edited = { body: 'trois', editedAt: at(13), versions };

  test.each<[string, Partial<Snapshot>, number, object]>([
    ['as it was filed', { body: 'un' }, 12, { body: 'un' }],
    ['as it stands, since its last edit', edited, 13, { body: 'trois', editedAt: at(13) }],
    [
      'as it stands, where no older one was asked for',
      { ...edited, versions: [] },
      13,
      { body: 'trois', editedAt: at(13) },
    ],
    ['before it', edited, 12, { body: 'deux', editedAt: at(11) }],
    ['at the very time of an edit', edited, 11, { body: 'deux', editedAt: at(11) }],
    ['before any edit', edited, 10, { body: 'un' }],
    ['before its filing, the first', edited, 8, { body: 'un' }],
    [
      'as it stands, where GitHub kept no older one',
      { ...edited, versions: [] },
      10,
      { body: 'trois' },
    ],
  ])('%s', (_, more, hour, expected) => {
    expect(textAt(issue(more), at(hour))).toEqual(expected);
  });
});
