import { describe, expect, test } from 'vitest';
import { asked, fichesIn } from './command.ts';
import { HEALTHY } from './examined.ts';
import { openRepository, REPO } from './on-github.ts';

const { doctor, examine, github } = openRepository();

describe('fiches doctor on GitHub', () => {
  test('a healthy repository: nothing to mend, and nothing written', async () => {
    expect(await examine()).toEqual({ code: 0, writes: 0, kinds: [], fixed: [], checked: 21 });
    expect((await doctor()).out).not.toContain('--repo');
  });

  test('a renamed label is told, and --fix gives it its name back; the fiches keep it', async () => {
    const rest = github().as('mainteneuse');
    const { body: issue } = await rest('POST', '/issues', {
      title: 'Fiche produit : Relais',
      body: 'x',
      labels: ['à relire'],
    });
    await rest('PATCH', `/labels/${encodeURIComponent('à relire')}`, { new_name: 'to review' });
    const { code, out, writes } = await doctor();
    expect([code, writes]).toEqual([1, 0]);
    expect(out).toContain(
      'Sur GitHub\n  ✗ L’étiquette « à relire » s’appelle « to review » sur GitHub.\n    → Lancez « npx fiches labels », qui la renomme sans la retirer des fiches.\n',
    );
    expect(out).toContain('« fiches doctor --fix » peut en reprendre un pour vous.');
    const fixed = await doctor(['--fix']);
    expect([fixed.code, fixed.writes]).toEqual([0, 1]);
    expect(fixed.out).toContain('L’étiquette « to review » s’appelle maintenant « à relire ».');
    const { body } = await rest('GET', `/issues/${issue.number}`);
    expect(body.labels.map(({ name }: { name: string }) => name)).toEqual(['à relire']);
    expect(await examine(['--fix'])).toMatchObject({ code: 0, writes: 0, kinds: [], fixed: [] });
  });

  test('Actions switched off, or for the organization’s own alone', async () => {
    github().workflows.permissions = { enabled: false };
    expect(await examine()).toMatchObject({ code: 1, kinds: ['actions-off'] });
    github().workflows.permissions = { enabled: true, allowed_actions: 'local_only' };
    expect(await examine()).toMatchObject({ code: 1, kinds: ['actions-local'] });
    // Who does not administer the repository cannot know.
    expect((await examine([], { who: 'archivist' })).kinds).not.toContain('actions-local');
  });

  test('Issues switched off', async () => {
    await github().as('mainteneuse')('PATCH', '', { has_issues: false });
    const { kinds, code } = await examine();
    expect(code).toBe(1);
    expect(kinds).toContain('issues-off');
  });

  test('no repository, no right, no answer: one sentence each', async () => {
    const nowhere = await fichesIn(HEALTHY, ['doctor', '--repo', 'a/b'], asked(github()));
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      expect.stringContaining('GitHub ne connaît pas de dépôt a/b'),
    ]);
    const gone = await fichesIn(HEALTHY, ['doctor', ...REPO], {
      ...asked(github()),
      GITHUB_API_URL: 'http://127.0.0.1:9',
    });
    expect(gone.code).toBe(2);
    expect(gone.err).toMatch(/^fiches: GitHub ne répond pas .*\n$/);
    const stranger = await examine([], { who: 'passant' });
    expect(stranger).toMatchObject({ code: 0, kinds: ['token-reads-only'] });
  });
});
