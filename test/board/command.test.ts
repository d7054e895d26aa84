import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from '../action/desk.ts';
import { fiches } from '../command.ts';
import { play, TREMPLIN } from '../demo/conversation.ts';
import { asked } from '../doctor/command.ts';

let desk: Desk;
let folder: string;
beforeAll(async () => {
  desk = await openDesk();
  folder = await mkdtemp(join(tmpdir(), 'fiches-board-'));
});
afterAll(() => desk.github.close());

const fichesHere = (args: readonly string[], env: Record<string, string> = {}) =>
  fiches(args, { env: { ...asked(desk.github), ...env } });

const REPO = ['--repo', 'incubateur/fiches'];

describe('a snapshot and its board', () => {
  test('what was reviewed on GitHub is read back in one request for all', async () => {
    const relais = await desk.file(await demo('01-relais'));
    const tremplin = await desk.file(await demo('10-construction-a-reprendre'));
    await desk.file(await demo('14-pas-une-fiche'));
    for (const number of [relais, tremplin]) await desk.run(number);
    for (const step of TREMPLIN.slice(0, 2)) {
      await play(desk.github, tremplin, step);
      await desk.run(tremplin);
    }
    desk.github.pass(3 * 24 * 60);
    const before = desk.github.requests.length;
    const path = join(folder, 'fiches.json');
    expect(await fichesHere(['snapshot', ...REPO, '--out', path])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(desk.github.requests.length - before).toBe(1);
    const snapshot = JSON.parse(await readFile(path, 'utf8'));
    expect(snapshot.fiches.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
    expect(snapshot.fiches[1].stateReason).toBe('not_planned');
    // The local GitHub's clock stands in its own winter, this command's does not.
    const shown = await fichesHere([
      'board',
      '--snapshot',
      path,
      '--at',
      '2026-11-05',
      '--format',
      'json',
    ]);
    const board = JSON.parse(shown.out);
    expect(board.totals).toEqual({
      open: { investigation: 1, construction: 0, acceleration: 0 },
      ended: { transferred: 0, stopped: 1 },
    });
    expect(board.rows).toMatchObject([{ number: 1, stage: 'investigation', review: 'toReview' }]);
    expect(board.moved.stopped).toMatchObject([{ number: 2, stage: 'acceleration' }]);
  });

  test('every format in a folder, from a file', async () => {
    const out = join(folder, 'tableau');
    const path = join(folder, 'fiches.json');
    const { code } = await fichesHere([
      'board',
      '--snapshot',
      path,
      '--at',
      '2026-11-09',
      '--out',
      out,
    ]);
    expect(code).toBe(0);
    expect((await readdir(out)).sort()).toEqual([
      '2026-W46.csv',
      '2026-W46.html',
      '2026-W46.json',
      '2026-W46.md',
    ]);
    expect(await readFile(join(out, '2026-W46.md'), 'utf8')).toContain(
      '## Ce qui attend quelqu’un',
    );
    expect(await readFile(join(out, '2026-W46.csv'), 'utf8')).toMatch(/^number,title,.*\r\n1,/);
  });

  test('a fiche of more than a hundred comments is read whole', async () => {
    const number = await desk.file(await demo('01-relais'));
    for (let count = 1; count <= 130; count += 1) {
      await desk.github.as('coach')('POST', `/issues/${number}/comments`, { body: `n° ${count}` });
    }
    const { out } = await fichesHere(['snapshot', ...REPO]);
    const read = JSON.parse(out).fiches.find(
      (fiche: { number: number }) => fiche.number === number,
    );
    expect(read.comments).toHaveLength(130);
    expect(new Set(read.comments.map(({ at }: { at: string }) => at)).size).toBe(130);
  });

  test('a page on which GitHub gives up is asked again with less', async () => {
    desk.github.fail({
      method: /POST/,
      path: /graphql/,
      fault: { kind: 'status', status: 502 },
      times: 2,
    });
    const { code, out } = await fichesHere(['snapshot', ...REPO]);
    expect(code).toBe(0);
    expect(JSON.parse(out).fiches).toHaveLength(4);
  });

  test.each([
    [['board'], /soit --snapshot FICHIER, soit --repo/],
    [['board', '--snapshot', 'nowhere.json'], /nowhere\.json : il n’y a ni fichier/],
    [['board', '--snapshot', 'package.json'], /package\.json : repository : il faut un texte/],
    [['board', '--snapshot', 'README.md'], /README\.md : ce n’est pas du JSON/],
    [['board', ...REPO, '--at', '2026-13-01'], /2026-13-01 : ce n’est pas une date/],
    [['board', '--repo', 'fiches'], /organisation\/nom/],
    [['board', '--repo', 'incubateur/nulle-part'], /le dépôt/],
    [['board', ...REPO, '--format', 'pdf'], /markdown, html, json, csv/],
  ])('%j: one sentence, exit 2', async (args, sentence) => {
    const { code, err } = await fichesHere(args);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
    expect(code).toBe(2);
  });

  test('no token, or one that is not accepted', async () => {
    expect((await fichesHere(['board', ...REPO], { GITHUB_TOKEN: '' })).err).toMatch(
      /GITHUB_TOKEN/,
    );
  });

  test('times that are none are told by their place', async () => {
    const path = join(folder, 'wrong.json');
    await writeFile(path, JSON.stringify({ repository: 'a/b', takenAt: 'hier', fiches: [] }));
    const { err } = await fichesHere(['board', '--snapshot', path]);
    expect(err).toMatch(/wrong\.json : takenAt : .*2026-11-24T09:00:00Z/);
  });
});
