import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/commands/command.ts';
import { roleOf } from '../../src/review/moment.ts';
import { at, issue } from './issue.ts';

describe('what somebody is to a fiche', () => {
  const snapshot = issue({ ranks: { mainteneuse: 'maintainer', coach: 'coach', marie: 'none' } });

  test.each<[string, boolean, Role]>([
    ['mainteneuse', false, 'maintainer'],
    ['coach', false, 'coach'],
    ['marie', false, 'anyone'],
    ['passant', false, 'anyone'],
    ['autrice', false, 'author'],
    // A bot is nobody, whoever gave it its rank.
    ['coach', true, 'anyone'],
    ['autrice', true, 'anyone'],
  ])('%s, a bot: %s', (by, bot, role) => {
    expect(roleOf(snapshot, { type: 'reopen', at: at(10), by, bot })).toBe(role);
  });

  test('its author may be a coach too', () => {
    const own = issue({ author: 'coach' });
    expect(roleOf(own, { type: 'reopen', at: at(10), by: 'coach', bot: false })).toBe('coach');
  });
});
