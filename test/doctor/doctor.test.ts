import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fichesIn } from './command.ts';
import { examine, HEALTHY, type Told } from './examined.ts';
import { BOARD, changed, FICHES, setUp, TEMPLATES } from './repository.ts';

describe('fiches doctor', () => {
  test('what fiches init has made is healthy, with templates, with forms, in English', async () => {
    for (const folder of [HEALTHY, await setUp('--forms'), await setUp('--language', 'en')]) {
      const { code, checked, problems } = await examine(folder);
      expect(problems).toEqual([]);
      expect([code, checked]).toEqual([0, 14]);
    }
    const { out } = await fichesIn(HEALTHY, ['doctor']);
    expect(out).toContain('14 points vérifiés : rien à reprendre, 1 conseil.');
    // One thing to say of both workflows is said once.
    expect(out).toMatch(
      /^\.github\/workflows\/fiches\.yml:\d+\n\.github\/workflows\/tableau-de-bord\.yml:\d+\n {2}○ conseil : « @v1 » peut changer/,
    );
  });

  test('this repository, which uses its own Action, is healthy', async () => {
    const { code, out } = await fichesIn('.', ['doctor']);
    expect([code, out.split('\n')[0]]).toEqual([0, '14 points vérifiés : tout va bien.']);
  });

  test('what a maintainer reads: where, what, how, and one line at the end', async () => {
    const folder = await changed(HEALTHY, [
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
      { path: FICHES, from: '@v1', to: `@${'a'.repeat(40)} # v1.0.0` },
      { path: BOARD, from: '@v1', to: `@${'a'.repeat(40)} # v1.0.0` },
      { path: `${TEMPLATES}/config.yml`, gone: true },
    ]);
    const { code, out } = await fichesIn('.', ['doctor', folder]);
    expect(code).toBe(1);
    expect(out).toBe(`.github/ISSUE_TEMPLATE/config.yml
  ○ conseil : Ce fichier manque : une fiche peut être déposée sans modèle.
    → Créez-le avec la ligne « blank_issues_enabled: false ».

.github/workflows/fiches.yml
  ✗ ligne 11 : Une réponse en cours peut être coupée par la suivante.
    → Écrivez « cancel-in-progress: false ».

14 points vérifiés : 1 à reprendre, 1 conseil.
« fiches doctor --fix » peut en reprendre un pour vous.
Avec « --repo organisation/nom », les étiquettes et les réglages sur GitHub sont vérifiés aussi.
`);
  });

  test('--fix makes the missing file, says so, and touches no other', async () => {
    const folder = await changed(HEALTHY, [
      { path: `${TEMPLATES}/config.yml`, gone: true },
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
    ]);
    const before = await readFile(join(folder, FICHES), 'utf8');
    const { code, out } = await fichesIn(folder, ['doctor', '--fix']);
    expect(code).toBe(1);
    expect(out).toContain('config.yml » est créé ; il reste à l’envoyer sur GitHub.');
    expect(await readFile(join(folder, TEMPLATES, 'config.yml'), 'utf8')).toBe(
      'blank_issues_enabled: false\n',
    );
    expect(await readFile(join(folder, FICHES), 'utf8')).toBe(before);
    expect((await fichesIn(folder, ['doctor', '--fix'])).out).not.toContain('est créé');
  });

  test('an empty folder, and what is hostile, end in sentences', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'fiches-empty-'));
    expect((await examine(empty)).problems.map(({ kind }) => kind)).toEqual([
      'templates-none',
      'chooser-missing',
      'workflow-missing',
      'board-missing',
    ]);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x] # fiches'];
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      bomb.push(`${two}: &${two} [${Array(10).fill(`*${one}`).join(', ')}]`);
    }
    await mkdir(join(empty, TEMPLATES, 'folder.md'), { recursive: true });
    await mkdir(join(empty, '.github/workflows'));
    for (const [path, text] of [
      [FICHES, bomb.join('\n')],
      [BOARD, '\0\u0001\u0002'],
      ['.github/workflows/list.yml', '- fiches/fiches@v1\n- __proto__: 1\n'],
      ['.github/workflows/null.yaml', 'jobs: { fiches: { steps: [null, 1, { uses: [] }] } }\n'],
      [`${TEMPLATES}/bomb.yml`, bomb.join('\n')],
      [`${TEMPLATES}/huge.md`, `---\nlabels: construction\n---\n${'> '.repeat(40_000)}`],
      [
        `${TEMPLATES}/table.md`,
        `---\nlabels: [acceleration]\n---\n## x\n${'|a'.repeat(30_000)}\n|-\n`,
      ],
      [`${TEMPLATES}/word.md`, '---\nbonjour\n---\n'],
    ] as const) {
      await writeFile(join(empty, path), text);
    }
    const { code, out, err } = await fichesIn(empty, ['doctor', '--json']);
    expect([code, err]).toEqual([1, '']);
    const kinds = (JSON.parse(out) as { problems: Told[] }).problems.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['template-heavy', 'workflow-yaml', 'template-yaml']),
    );
  });

  test.each([
    [['doctor', 'nowhere'], /nowhere : il n’y a ni fichier ni dossier/],
    [['doctor', 'package.json'], /package\.json : ce n’est pas un dossier/],
    [['doctor', '--repo', 'fiches'], /organisation\/nom/],
    [['doctor', '--repo', 'a/b'], /GITHUB_TOKEN/],
    [['doctor', '--language', 'de'], /fr, en/],
  ])('%j: exit 2 and one sentence', async (args, sentence) => {
    const { code, err } = await fichesIn('.', args);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
