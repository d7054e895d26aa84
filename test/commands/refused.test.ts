import { describe, expect, test } from 'vitest';
import type { Given } from '../../src/commands/command.ts';
import { COMMANDS, type CommandName } from '../../src/commands/index.ts';
import { after, course } from './given.ts';

describe('a command that is refused says why', () => {
  test.each<[CommandName, Partial<Given>, string[]]>([
    ['valider', { situation: 'incomplete', errors: 3 }, ['errorsStand', '3']],
    ['corriger', { argument: '' }, ['usage', 'corriger']],
    ['arreter', { argument: '' }, ['usage', 'arreter']],
    ['transferer', { argument: '' }, ['usage', 'transferer']],
    ['pivot', { argument: '' }, ['usage', 'pivot']],
    ['coach', { argument: '' }, ['usage', 'coach']],
    ['coach', { argument: 'jean@exemple.fr' }, ['usage', 'coach']],
    ['coach', { argument: 'merci à @marie' }, ['personUnknown', 'merci']],
    ['coach', { argument: '! marie' }, ['usage', 'coach']],
    ['coach', { argument: '42-marie' }, ['personUnknown', '42-marie']],
    ['coach', { argument: '@marie-lou' }, ['personUnknown', 'marie-lou']],
    ['coach', { argument: '@marie-lou_ministere' }, ['personUnknown', 'marie-lou_ministere']],
    ['ignorer', { argument: 'sponsor-named' }, ['usage', 'ignorer']],
    ['ignorer', { argument: 'sponsor-named \n' }, ['usage', 'ignorer']],
    ['ignorer', { argument: 'sponsor-name Oui' }, ['ruleUnknown', 'sponsor-name', 'sponsor-named']],
    ['ignorer', { argument: 'quelque-chose Oui' }, ['ruleUnknown', 'quelque-chose', '']],
    ['ignorer', { argument: '' }, ['ruleUnknown', '', '']],
    ['ignorer', { argument: '« sponsor-named » Oui' }, ['ruleUnknown', '', '']],
    ['etape', { argument: '' }, ['usage', 'etape', 'construction']],
    ['etape', { argument: '--forcer Oui' }, ['usage', 'etape', 'construction']],
    ['etape', { argument: '', course: course({}, 'acceleration') }, ['usage', 'etape', '']],
    [
      'etape',
      { argument: 'lancement' },
      ['stageUnknown', 'lancement', 'investigation', 'construction', 'acceleration'],
    ],
    [
      'etape',
      { argument: 'acceleration', situation: 'approved' },
      ['stageOrder', 'Investigation', 'construction'],
    ],
    [
      'etape',
      { argument: 'construction', situation: 'approved', course: course({}, 'acceleration') },
      ['stageOrder', 'Accélération', ''],
    ],
    ['etape', { argument: 'construction' }, ['stageUnapproved', 'construction', 'Construction']],
    ['etape', { argument: 'acceleration --forcer Oui' }, ['forceMaintainer']],
    [
      'etape',
      { argument: 'acceleration --forcer ', role: 'maintainer' },
      ['usage', 'etape', 'construction'],
    ],
    [
      'etape',
      { argument: 'construction --forcer', role: 'maintainer', course: course({}, 'acceleration') },
      ['usage', 'etape', ''],
    ],
    // Neither is the word that forces.
    [
      'etape',
      { argument: 'acceleration --forceps Oui', situation: 'approved', role: 'maintainer' },
      ['stageOrder', 'Investigation', 'construction'],
    ],
    ['transferer', {}, ['notLastStage', 'Accélération']],
  ])('/%s %j', (name, more, answer) => {
    expect(after(name, more)).toEqual(answer);
  });

  test('a note may be missing where it is not asked for, and where a label says the same', () => {
    expect(after('valider', { argument: '' })).toMatchObject({ opinion: 'approved' });
    expect(after('corriger', { argument: '' }, true)).toMatchObject({ opinion: 'changesAsked' });
  });

  test('of a fiche that has ended, help alone is given', () => {
    for (const situation of ['stopped', 'transferred'] as const) {
      for (const { name } of COMMANDS) {
        expect(after(name, { situation, role: 'maintainer' }), name).toEqual(
          name === 'aide' ? course() : ['ended'],
        );
      }
    }
  });
});
