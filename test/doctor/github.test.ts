import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { asked, fichesIn } from './command.ts';
import { BOARD, changed, FICHES, send, setUp, TEMPLATES } from './repository.ts';

const REPO = ['--repo', 'incubateur/fiches'];

type Told = { readonly kind: string; readonly severity: string; readonly file?: string };

let github: LocalGitHub;
let healthy: string;
let folder: string;
const opened: LocalGitHub[] = [];

const daysAgo = (days: number): string => new Date(real - days * 86_400_000).toISOString();
// The local GitHub lives in a winter of its own; the command that is tried does not.
const real = Date.now();

beforeAll(async () => {
  healthy = await setUp();
});

/** A repository as it is a month after it was set up, when all goes well. */
beforeEach(async () => {
  github?.heal();
  await Promise.all(opened.splice(0).map((one) => one.close()));
  github = await startGitHub();
  opened.push(github);
  folder = healthy;
  await send(github, folder);
  await fichesIn(folder, ['labels', ...REPO], asked(github));
  github.workflows.set(FICHES, { runs: [{ at: daysAgo(20), conclusion: 'success' }] });
  github.workflows.set(BOARD, { runs: [{ at: daysAgo(2), conclusion: 'success' }] });
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

const doctor = async (
  args: readonly string[] = [],
  who: keyof LocalGitHub['tokens'] = 'mainteneuse',
) => {
  const before = github.requests.length;
  const ran = await fichesIn(folder, ['doctor', ...REPO, ...args], asked(github, who));
  const writes = github.requests
    .slice(before)
    .filter(({ method, status }) => method !== 'GET' && status < 400);
  return { ...ran, writes: writes.length };
};

const examine = async (args: readonly string[] = [], who?: keyof LocalGitHub['tokens']) => {
  const { code, out, writes } = await doctor([...args, '--json'], who);
  const { problems, fixed, checked } = JSON.parse(out) as {
    problems: Told[];
    fixed: string[];
    checked: number;
  };
  const kinds = problems.map(({ kind }) => kind).filter((kind) => kind !== 'version-moves');
  return { code, writes, kinds, fixed, checked };
};

describe('fiches doctor on GitHub', () => {
  test('a healthy repository: nothing to mend, and nothing written', async () => {
    expect(await examine()).toEqual({ code: 0, writes: 0, kinds: [], fixed: [], checked: 21 });
    expect((await doctor()).out).not.toContain('--repo');
  });

  test('a renamed label is told, and --fix gives it its name back; the fiches keep it', async () => {
    const rest = github.as('mainteneuse');
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

  test('a schedule that GitHub put to sleep is told, and --fix wakes it', async () => {
    github.workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(out).toContain('GitHub l’a endormi, après 60 jours sans changement');
    expect(out).toContain('« Enable workflow »');
    const fixed = await doctor(['--fix']);
    expect([fixed.code, fixed.writes]).toEqual([0, 1]);
    expect(fixed.out).toContain('« .github/workflows/tableau-de-bord.yml » est réveillé.');
    expect(github.workflows.stateOf(BOARD)).toBe('active');
  });

  test('one that a person switched off is told, and left to them', async () => {
    github.workflows.set(FICHES, { state: 'disabled_manually' });
    expect(await examine(['--fix'])).toMatchObject({ code: 1, writes: 0, kinds: ['workflow-off'] });
  });

  test.each<[string, string, Parameters<LocalGitHub['workflows']['set']>[1]]>([
    ['run-failed', FICHES, { runs: [{ at: daysAgo(1), conclusion: 'failure' }] }],
    ['board-late', BOARD, { runs: [{ at: daysAgo(15), conclusion: 'success' }] }],
    ['board-never', BOARD, { runs: [] }],
  ])('%s', async (kind, path, told) => {
    github.workflows.set(path, told);
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
    github.workflows.set(path, told);
    expect(await examine()).toMatchObject({ code: 0, kinds: [] });
  });

  test('Actions switched off, or for the organization’s own alone', async () => {
    github.workflows.permissions = { enabled: false };
    expect(await examine()).toMatchObject({ code: 1, kinds: ['actions-off'] });
    github.workflows.permissions = { enabled: true, allowed_actions: 'local_only' };
    expect(await examine()).toMatchObject({ code: 1, kinds: ['actions-local'] });
    // Who does not administer the repository cannot know.
    expect((await examine([], 'archivist')).kinds).not.toContain('actions-local');
  });

  test('Issues switched off', async () => {
    await github.as('mainteneuse')('PATCH', '', { has_issues: false });
    const { kinds, code } = await examine();
    expect(code).toBe(1);
    expect(kinds).toContain('issues-off');
  });

  test('a token that only reads: advice alone while all is well, and --fix says what it needs', async () => {
    expect(await examine([], 'readOnlyBot')).toMatchObject({
      code: 0,
      kinds: ['token-reads-only'],
    });
    await github.as('mainteneuse')('DELETE', '/labels/pivot');
    github.workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, out, writes } = await doctor(['--fix'], 'readOnlyBot');
    expect([code, writes]).toEqual([1, 0]);
    expect(out).toContain('Votre jeton ne permet pas de réveiller');
    expect(out).toContain('L’étiquette « pivot » manque.');
  });

  test('files that are not those of the default branch', async () => {
    const other = await changed(folder, [
      { path: `${TEMPLATES}/construction.md`, from: '## Équipe', to: '## L’équipe' },
      { path: '.github/fiches.yml', from: /\n/g, to: '\r\n' },
      { path: `${TEMPLATES}/bug.md`, text: '---\nname: Bug\nabout: x\n---\n' },
      { path: `${TEMPLATES}/idea.md`, text: '---\nname: Idea\nabout: x\n---\n' },
    ]);
    const { code, out } = await fichesIn(other, ['doctor', ...REPO, '--json'], asked(github));
    const { problems } = JSON.parse(out) as { problems: Told[] };
    const files = problems.filter(({ kind }) => kind.startsWith('file-'));
    expect(files).toEqual([
      expect.objectContaining({
        kind: 'file-unsent',
        places: [{ file: `${TEMPLATES}/bug.md` }, { file: `${TEMPLATES}/idea.md` }],
        what: expect.stringMatching(/^Ces fichiers ne sont pas encore sur la branche/),
      }),
      expect.objectContaining({
        kind: 'file-differs',
        places: [{ file: `${TEMPLATES}/construction.md` }],
        what: expect.stringMatching(/^Ce fichier n’est pas celui de la branche/),
      }),
    ]);
    expect(code).toBe(1);
    const { out: words } = await fichesIn(other, ['doctor', ...REPO], asked(github));
    expect(words).toContain(`${TEMPLATES}/bug.md\n${TEMPLATES}/idea.md\n  ✗ Ces fichiers`);
    expect(words).toContain(`${TEMPLATES}/construction.md\n  ○ conseil : Ce fichier`);
  });

  test('all the broken set-ups at once: each is named, with its cure', async () => {
    folder = await changed(folder, [
      { path: FICHES, from: 'issues: write', to: 'issues: read' },
      { path: FICHES, from: 'edited, ', to: '' },
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
      { path: FICHES, from: 'fiches/fiches@v1', to: 'fiches/fiches@v0.0.1' },
      { path: `${TEMPLATES}/acceleration.md`, gone: true },
      {
        path: `${TEMPLATES}/bis.md`,
        text: '---\nname: B\nabout: B\nlabels: [investigation]\n---\n<!-- fiches: investigation -->\n## Où\n',
      },
      {
        path: `${TEMPLATES}/construction.md`,
        text: '---\nname: C\nabout: C\nlabels: [construction]\n---\n',
      },
    ]);
    await send(github, folder);
    const rest = github.as('mainteneuse');
    await rest('PATCH', `/labels/${encodeURIComponent('validée')}`, { new_name: 'approved' });
    github.workflows.set(BOARD, { state: 'disabled_inactivity' });
    const { code, kinds } = await examine();
    expect(code).toBe(1);
    expect(kinds.sort()).toEqual([
      'label',
      'permission-missing',
      'runs-cancelled',
      'stage-twice',
      'stage-without-template',
      'template-no-heading',
      'trigger-missing',
      'version-old',
      'workflow-asleep',
    ]);
  });

  test('--fix writes the missing file, and then says that it must be sent', async () => {
    folder = await changed(folder, [{ path: `${TEMPLATES}/config.yml`, gone: true }]);
    const fixed = await examine(['--fix']);
    expect(await readFile(join(folder, TEMPLATES, 'config.yml'), 'utf8')).toContain('false');
    // The one that was sent before stands there: nothing is left to say.
    expect(fixed).toMatchObject({ code: 0, kinds: [] });
    expect(fixed.fixed).toHaveLength(1);
  });

  test('no repository, no right, no answer: one sentence each', async () => {
    const nowhere = await fichesIn(folder, ['doctor', '--repo', 'a/b'], asked(github));
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      expect.stringContaining('GitHub ne connaît pas de dépôt a/b'),
    ]);
    const gone = await fichesIn(folder, ['doctor', ...REPO], {
      ...asked(github),
      GITHUB_API_URL: 'http://127.0.0.1:9',
    });
    expect(gone.code).toBe(2);
    expect(gone.err).toMatch(/^fiches: GitHub ne répond pas .*\n$/);
    const stranger = await examine([], 'passant');
    expect(stranger).toMatchObject({ code: 0, kinds: ['token-reads-only'] });
  });
});
