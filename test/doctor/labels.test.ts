import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { asked, fichesIn } from './command.ts';

const REPO = ['--repo', 'incubateur/fiches'];

type Label = { readonly name: string; readonly color: string; readonly description: string | null };

let github: LocalGitHub;
let folder: string;
beforeAll(async () => {
  github = await startGitHub();
  folder = await mkdtemp(join(tmpdir(), 'fiches-labels-'));
  await mkdir(join(folder, '.github'));
});
afterAll(() => github.close());

const configure = (text: string) => writeFile(join(folder, '.github/fiches.yml'), text);
const labels = async (): Promise<Label[]> =>
  (await github.as('mainteneuse')('GET', '/labels?per_page=100')).body;
const named = async (name: string) => {
  const found = (await labels()).find((label) => label.name === name);
  return found && { ...found, description: found.description?.replaceAll('\u00a0', ' ') };
};
const run = async (
  args: readonly string[] = [],
  who: keyof LocalGitHub['tokens'] = 'mainteneuse',
) => {
  const before = github.requests.length;
  const ran = await fichesIn(folder, ['labels', ...REPO, ...args], asked(github, who));
  const writes = github.requests.slice(before).filter(({ method }) => method !== 'GET').length;
  return { ...ran, writes };
};

describe('fiches labels', () => {
  test('a dry run tells all of it and writes nothing', async () => {
    const { code, out, writes } = await run(['--dry-run']);
    expect([code, writes]).toEqual([0, 0]);
    expect(out).toContain('Créer l’étiquette « à compléter ».');
    expect(out.trim().split('\n')).toHaveLength(11);
  });

  test('makes the stages, the reviews, the ends and the marks; a second time, nothing', async () => {
    const others = await labels();
    const { code, out, writes } = await run();
    expect([code, writes]).toEqual([0, 11]);
    expect(out).toContain('L’étiquette « acceleration » est créée.');
    expect(await named('construction')).toMatchObject({
      description: 'Étape 2 sur 3 : Construction',
    });
    // Whatever else is there is a person's.
    expect(await labels()).toEqual(expect.arrayContaining(others));
    const again = await run();
    expect(again.writes).toBe(0);
    expect(again.out).toBe('Toutes les étiquettes sont déjà là : rien à faire.\n');
  });

  test('renames a label of the same role, so that fiches keep it; mends its case and its look', async () => {
    const rest = github.as('mainteneuse');
    const { body: issue } = await rest('POST', '/issues', {
      title: 'Fiche produit : Relais',
      body: 'x',
      labels: ['à relire', 'pivot'],
    });
    await rest('PATCH', '/labels/pivot', { new_name: 'Pivot', color: 'ff0000' });
    await configure(
      'language: en\nlabels:\n  toReview: to review\n  approved: { name: ready, color: "#0E8A16", description: For the vote }\n',
    );
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('The label “à relire” is now named “to review”.');
    const { body: after } = await rest('GET', `/issues/${issue.number}`);
    expect(after.labels.map(({ name }: Label) => name).sort()).toEqual(['pivot', 'to review']);
    expect(await named('à relire')).toBeUndefined();
    expect(await named('ready')).toMatchObject({ color: '0e8a16', description: 'For the vote' });
    expect((await run()).writes).toBe(0);
  });

  test('a stage of one’s own', async () => {
    await configure('stages:\n  - { id: idée, name: L’idée, deadline: 1 mois }\n');
    expect((await run()).code).toBe(0);
    expect(await named('idée')).toMatchObject({ description: 'Étape 1 sur 1 : L’idée' });
  });

  test('a token that may not: one sentence, and nothing changes', async () => {
    await configure('labels: { pivot: cap }\n');
    const before = await labels();
    for (const who of ['passant', 'readOnlyBot'] as const) {
      const { code, err } = await run([], who);
      expect(code).toBe(2);
      expect(err).toMatch(/^fiches: Votre jeton ne permet pas de changer les étiquettes ; .*\n$/);
    }
    expect(await labels()).toEqual(before);
  });

  test('a run that dies half-way is taken up where it was', async () => {
    await configure('labels: { pivot: cap, pause: attente, stopped: fin }\n');
    github.fail({
      method: /PATCH/,
      path: /labels/,
      skip: 1,
      fault: { kind: 'status', status: 502 },
    });
    expect((await run()).code).toBe(2);
    github.heal();
    const rest = await run();
    expect(rest.code).toBe(0);
    expect(rest.writes).toBeGreaterThan(0);
    expect((await run()).writes).toBe(0);
  });

  test('the repository is the one that was cloned', async () => {
    const clone = await mkdtemp(join(tmpdir(), 'fiches-clone-'));
    const none = await fichesIn(clone, ['labels'], asked(github));
    expect([none.code, none.err]).toEqual([
      2,
      'fiches: ce dossier n’a pas été cloné depuis GitHub : indiquez --repo organisation/nom.\n',
    ]);
    await mkdir(join(clone, '.git'));
    for (const url of [
      'git@github.com:incubateur/fiches.git',
      'https://github.com/incubateur/fiches',
      'ssh://git@github.com/incubateur/fiches.git',
    ]) {
      await writeFile(
        join(clone, '.git/config'),
        `[remote "origin"]\n\turl = ${url}\n\tfetch = x\n`,
      );
      expect((await fichesIn(clone, ['labels', '--dry-run'], asked(github))).code).toBe(0);
    }
  });

  test.each([
    [['--repo', 'fiches'], /sous la forme organisation\/nom/],
    [['--repo', 'incubateur/ailleurs'], /GitHub répond 404 à GET/],
    [['--config', 'absent.yml'], /absent\.yml : il n’y a pas de fichier/],
  ])('%j: exit 2 and one sentence', async (args, sentence) => {
    const { code, err } = await fichesIn(folder, ['labels', ...args], asked(github));
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
  });

  test('a faulty configuration is told, and nothing is written', async () => {
    await configure('labels: { pivott: cap }\n');
    const { code, err, writes } = await run();
    expect([code, writes]).toEqual([2, 0]);
    expect(err).toContain('.github/fiches.yml, ligne 1');
  });
});
