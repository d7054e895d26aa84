import { describe, expect, test } from 'vitest';
import type { LocalGitHub } from '../github/server.ts';
import { daysAgo, openRepository } from './on-github.ts';
import { BOARD, FICHES } from './repository.ts';

const { doctor, examine, github } = openRepository();

describe('workflows, and how they ran', () => {
  test('a schedule that GitHub put to sleep is told, and --fix wakes it', async () => {
    github().workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(out).toContain('GitHub l’a endormi, après 60 jours sans changement');
    expect(out).toContain('« Enable workflow »');
    const fixed = await doctor(['--fix']);
    expect([fixed.code, fixed.writes]).toEqual([0, 1]);
    expect(fixed.out).toContain('« .github/workflows/tableau-de-bord.yml » est réveillé.');
    expect(github().workflows.stateOf(BOARD)).toBe('active');
  });

  test('one that a person switched off is told, and left to them', async () => {
    github().workflows.set(FICHES, { state: 'disabled_manually' });
    expect(await examine(['--fix'])).toMatchObject({ code: 1, writes: 0, kinds: ['workflow-off'] });
  });

  test.each<[string, string, Parameters<LocalGitHub['workflows']['set']>[1]]>([
    ['run-failed', FICHES, { runs: [{ at: daysAgo(1), conclusion: 'failure' }] }],
    ['board-late', BOARD, { runs: [{ at: daysAgo(15), conclusion: 'success' }] }],
    ['board-never', BOARD, { runs: [] }],
  ])('%s', async (kind, path, told) => {
    github().workflows.set(path, told);
    expect(await examine()).toMatchObject({ code: 1, kinds: [kind] });
  });

  test.each<[string, string, Parameters<LocalGitHub['workflows']['set']>[1]]>([
    [
      'a run that somebody stopped after a good one',
      FICHES,
      {
        runs: [
          { at: daysAgo(0), conclusion: null },
          { at: daysAgo(1), conclusion: 'cancelled' },
          { at: daysAgo(2), conclusion: 'skipped' },
          { at: daysAgo(3), conclusion: 'success' },
        ],
      },
    ],
    ['a board that was set up yesterday', BOARD, { runs: [], createdAt: daysAgo(1) }],
    ['no fiche yet', FICHES, { runs: [] }],
  ])('%s is well', async (_name, path, told) => {
    github().workflows.set(path, told);
    expect(await examine()).toMatchObject({ code: 0, kinds: [] });
  });

  test('a token that only reads: advice alone while all is well, and --fix says what it needs', async () => {
    expect(await examine([], { who: 'readOnlyBot' })).toMatchObject({
      code: 0,
      kinds: ['token-reads-only'],
    });
    await github().as('mainteneuse')('DELETE', '/labels/pivot');
    github().workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, out, writes } = await doctor(['--fix'], { who: 'readOnlyBot' });
    expect([code, writes]).toEqual([1, 0]);
    expect(out).toContain('Votre jeton ne permet pas de réveiller');
    expect(out).toContain('L’étiquette « pivot » manque.');
  });
});
