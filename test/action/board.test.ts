import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

const board = (more: Readonly<Record<string, string>> = {}, token?: string) =>
  desk.run(1, {
    action: 'schedule',
    inputs: { board: 'true', at: '2026-11-09', ...more },
    ...(token ? { token } : {}),
  });

const boards = async () => {
  const { body } = await desk.github.as('coach')('GET', '/issues?state=all&per_page=100');
  return body.filter(({ title }: { title: string }) => title === 'Tableau de bord');
};

describe('the weekly board', () => {
  test('is one issue, made once and kept up to date in place', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.run(number);
    await desk.github.as('passant')('POST', '/issues', {
      title: 'Tableau de bord',
      body: '<!-- fiches:board -->\nFaux.',
    });
    const first = await board();
    expect(first.exitCode, first.log).toBe(0);
    expect(first.writes.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'POST issues',
    ]);
    const [made, ...others] = (await boards()).filter(
      ({ body }: { body: string }) => !/Faux/.test(body),
    );
    expect(others).toEqual([]);
    expect(made.body).toContain('Au matin du 9 novembre 2026'.replaceAll(' ', '\u00a0').slice(-10));
    expect(made.body).toMatch(/### À relire, la plus ancienne d’abord \(1\)[\s\S]*Relais/);
    expect(first.summary).toContain('## Comment va le programme');
    expect((await readdir(first.outputs.folder!)).sort()).toEqual([
      'board.csv',
      'board.json',
      'board.md',
      'index.html',
    ]);
    expect((await board()).writes).toEqual([]);

    const other = await desk.file(await demo('02-a-moitie'));
    await desk.run(other);
    const second = await board();
    expect(second.writes).toMatchObject([{ method: 'PATCH' }]);
    expect(
      (await boards()).find((one: { number: number }) => one.number === made.number).body,
    ).toMatch(/En attente de la personne qui l’a déposée \(1\)/);
  });

  test('a dry run writes nothing, and a wrong day is told', async () => {
    expect((await board({ at: '2026-11-16', 'dry-run': 'true' })).writes).toEqual([]);
    const wrong = await board({ at: 'lundi' });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.log).toContain('2026-11-23');
  });

  test('a token that may only read: one sentence, and the job summary all the same', async () => {
    const result = await board({ at: '2026-11-16' }, desk.github.tokens.readOnlyBot);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('permissions: issues: write');
    expect(result.summary).toContain('## Comment va le programme');
  });
});

describe('the branch that keeps each week', () => {
  const archivist = () => desk.github.tokens.archivist;
  const git = async (path: string) => (await desk.github.as('mainteneuse')('GET', path)).body;
  const files = async () =>
    (await git('/git/trees/tableau-de-bord?recursive=1')).tree
      .filter(({ type }: { type: string }) => type === 'blob')
      .map(({ path }: { path: string }) => path)
      .sort();

  test('one commit a week, on top of the one before, with an index and a feed', async () => {
    const branch = { branch: 'tableau-de-bord' };
    const first = await board({ ...branch, at: '2026-11-16' }, archivist());
    expect(first.exitCode, first.log).toBe(0);
    const { sha } = (await git('/git/ref/heads/tableau-de-bord')).object;
    expect((await git(`/git/commits/${sha}`)).parents).toEqual([]);
    await board({ ...branch, at: '2026-11-23' }, archivist());
    const { sha: second } = (await git('/git/ref/heads/tableau-de-bord')).object;
    const commit = await git(`/git/commits/${second}`);
    expect(commit.parents.map((parent: { sha: string }) => parent.sha)).toEqual([sha]);
    expect(commit.message).toContain('2026-W48');
    expect(await files()).toEqual([
      '2026-W47/board.csv',
      '2026-W47/board.html',
      '2026-W47/board.json',
      '2026-W47/board.md',
      '2026-W48/board.csv',
      '2026-W48/board.html',
      '2026-W48/board.json',
      '2026-W48/board.md',
      'feed.xml',
      'index.html',
    ]);
    const again = await board({ ...branch, at: '2026-11-23' }, archivist());
    expect((await git('/git/ref/heads/tableau-de-bord')).object.sha).toBe(second);
    // Another App's issue is not this one's: it has made one of its own, once.
    expect(again.writes.map(({ path }) => path.split('/').at(-1))).toEqual(['trees']);
    const own = (await boards()).filter(
      ({ user }: { user: { login: string } }) => user.login === 'archiviste[bot]',
    );
    expect(own).toHaveLength(1);
  });

  test('without the right to write it the issue is made, and the log says why', async () => {
    const result = await board({ branch: 'autre', at: '2026-11-23' });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('contents: write');
  });
});
