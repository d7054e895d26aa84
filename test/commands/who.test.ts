import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { possible } from '../../src/commands/possible.ts';
import type { Situation } from '../../src/method/transitions.ts';
import { after, course, given } from './given.ts';

const names = (role: Role, situation: Situation, stage = 'investigation') => {
  const where = given({ situation, course: course({}, stage) });
  return COMMANDS.filter((command) => possible(command, role, where)).map(({ name }) => name);
};

describe('who may do what', () => {
  const AUTHORS = ['relire', 'pivot', 'arreter', 'aide'];

  test('as METHOD says of each command', () => {
    for (const { name, who } of COMMANDS) {
      const refusedTo = (role: Role) => {
        const answer = after(name, { role });
        return Array.isArray(answer) && answer[0] === 'notAllowed' ? answer.slice(1) : undefined;
      };
      const author = AUTHORS.includes(name);
      expect(refusedTo('anyone'), name).toEqual(name === 'aide' ? undefined : [name, who]);
      expect(refusedTo('author'), name).toEqual(author ? undefined : [name, 'coach']);
      expect([refusedTo('coach'), refusedTo('maintainer')], name).toEqual([undefined, undefined]);
    }
  });

  test.each<[Role, Situation, string, string[]]>([
    ['anyone', 'toReview', 'investigation', ['aide']],
    ['author', 'incomplete', 'investigation', AUTHORS],
    ['author', 'stopped', 'investigation', ['aide']],
    [
      'coach',
      'incomplete',
      'investigation',
      ['relire', 'corriger', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'coach',
      'toReview',
      'investigation',
      ['relire', 'valider', 'corriger', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'maintainer',
      'approved',
      'construction',
      ['relire', 'valider', 'corriger', 'etape', 'coach', 'pivot', 'ignorer', 'arreter', 'aide'],
    ],
    [
      'coach',
      'approved',
      'acceleration',
      [
        'relire',
        'valider',
        'corriger',
        'coach',
        'pivot',
        'ignorer',
        'arreter',
        'transferer',
        'aide',
      ],
    ],
  ])('the help of %s on a fiche %s in %s', (role, situation, stage, possibilities) => {
    expect(names(role, situation, stage)).toEqual(possibilities);
  });
});
