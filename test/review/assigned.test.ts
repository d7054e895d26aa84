import { describe, expect, test } from 'vitest';
import { WHOLE } from './small.ts';
import { after, say } from './story.ts';
import type { Doing } from './world.ts';

describe('whoever is assigned follows the fiche', () => {
  const assign = (login: string): Doing => ({ type: 'assign', who: 'mainteneuse', login });
  const unassign = (login: string): Doing => ({ type: 'unassign', who: 'mainteneuse', login });

  test.each<[string, Doing[], string | undefined, string[]]>([
    ['by hand', [assign('coach')], 'coach', ['coach']],
    ['not its author', [assign('autrice')], undefined, ['autrice']],
    ['until let go', [assign('coach'), unassign('coach')], undefined, []],
    [
      'another may be let go',
      [say('coach', '/coach @coach'), assign('autrice'), unassign('autrice')],
      'coach',
      ['coach'],
    ],
    [
      'one whom we assigned goes where another comes; one whom people did stays',
      [say('coach', '/coach @coach'), say('coach', '/coach @mainteneuse')],
      'mainteneuse',
      ['mainteneuse'],
    ],
    [
      'one whom people did stays',
      [assign('coach'), say('coach', '/coach @mainteneuse')],
      'mainteneuse',
      ['coach', 'mainteneuse'],
    ],
  ])('%s', async (_, doings, coach, assignees) => {
    const { now, course } = await after(WHOLE, 'investigation', ...doings);
    expect([course.coach, [...now.assignees].sort()]).toEqual([coach, assignees]);
  });
});
