import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../src/markdown/parse.ts';
import { type ActionRun, runAction } from './github/action.ts';
import { type LocalGitHub, startGitHub } from './github/server.ts';
import { readFiled } from './demo/fiches.ts';

let github: LocalGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

const demo = (name: string) => readFiled(`test/demo/fiches/${name}.md`, name);

const file = async (issue: {
  title: string;
  body: string;
  labels?: readonly string[];
}): Promise<number> => (await github.as('autrice')('POST', '/issues', issue)).body.number;

const run = (number: number, more: Partial<ActionRun> = {}) =>
  runAction(github, { number, action: 'opened', ...more });

const labelsOf = async (number: number): Promise<string[]> =>
  (await github.as('coach')('GET', `/issues/${number}`)).body.labels
    .map(({ name }: { name: string }) => name)
    .sort();

const commentsOf = async (
  number: number,
): Promise<{ id: number; body: string; user: { login: string } }[]> =>
  (await github.as('coach')('GET', `/issues/${number}/comments`)).body;

describe('a filed fiche', () => {
  test('is labelled and answered once, and a second run writes nothing', async () => {
    const number = await file(await demo('02-a-moitie'));
    const first = await run(number);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.outputs).toMatchObject({
      stage: 'investigation',
      review: 'à compléter',
      errors: '6',
    });
    expect(await labelsOf(number)).toEqual(['investigation', 'à compléter']);
    const [comment, ...others] = await commentsOf(number);
    expect(others).toEqual([]);
    expect(comment!.body).toContain('À vous de jouer');
    expect(first.summary).toContain('Fiche n°');
    const second = await run(number, { action: 'labeled' });
    expect(second.writes).toEqual([]);
    expect(second.requests).toHaveLength(3);
  });

  test('that is complete waits for a coach, in CRLF too', async () => {
    const number = await file(await demo('05-crlf'));
    expect((await run(number)).outputs).toMatchObject({ review: 'à relire', errors: '0' });
  });

  test('without a label or marker is known by its headings, and gets its stage', async () => {
    const number = await file(await demo('08-titres-en-gras'));
    await run(number);
    expect(await labelsOf(number)).toContain('investigation');
  });

  test('is answered in place when it is edited, and its labels follow', async () => {
    const number = await file(await demo('02-a-moitie'));
    await run(number);
    const [before] = await commentsOf(number);
    const { body } = await demo('01-relais');
    await github.as('autrice')('PATCH', `/issues/${number}`, { body });
    const edited = await run(number, { action: 'edited' });
    expect(edited.outputs).toMatchObject({ review: 'à relire' });
    const [after, ...others] = await commentsOf(number);
    expect(others).toEqual([]);
    expect(after!.id).toBe(before!.id);
    expect(await labelsOf(number)).toEqual(['investigation', 'à relire']);
  });

  test('keeps a person’s other labels, and one stage only: the last that was set', async () => {
    const number = await file(await demo('01-relais'));
    await github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['santé'] });
    await github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['construction'] });
    const labeled = await run(number, { action: 'labeled' });
    expect(labeled.outputs).toMatchObject({ stage: 'construction', review: 'à compléter' });
    expect(await labelsOf(number)).toEqual(['construction', 'santé', 'à compléter']);
  });

  test('comes back to review after « à corriger », once its author has edited it', async () => {
    const { body, title } = await demo('01-relais');
    const number = await file({ title, body });
    await run(number);
    await github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['à corriger'] });
    expect((await run(number, { action: 'labeled' })).outputs.review).toBe('à corriger');
    expect((await run(number)).outputs.review).toBe('à corriger');
    await github.as('autrice')('PATCH', `/issues/${number}`, { body: `${body}\nC’est corrigé.` });
    expect((await run(number, { action: 'edited' })).outputs.review).toBe('à relire');
  });
});

describe('what is left alone', () => {
  test('an issue that is no fiche', async () => {
    const number = await file(await demo('14-pas-une-fiche'));
    const result = await run(number);
    expect(result.writes).toEqual([]);
    expect(result.outputs).toMatchObject({ stage: '', review: '' });
  });

  test('a closed fiche', async () => {
    const number = await file(await demo('01-relais'));
    await github.as('autrice')('PATCH', `/issues/${number}`, { state: 'closed' });
    expect((await run(number)).writes).toEqual([]);
  });

  test('someone else’s comment that carries the marker', async () => {
    const number = await file(await demo('01-relais'));
    await github.as('passant')('POST', `/issues/${number}/comments`, {
      body: '<!-- fiches:comment -->\nFaux.',
    });
    await run(number);
    const comments = await commentsOf(number);
    expect(comments.map(({ user }) => user.login)).toEqual(['passant', 'github-actions[bot]']);
    expect(comments[0]!.body).toContain('Faux.');
  });

  test('everything, in a dry run, which tells its plan', async () => {
    const number = await file(await demo('02-a-moitie'));
    const dry = await run(number, { inputs: { 'dry-run': 'true' } });
    expect(dry.writes).toEqual([]);
    const types = JSON.parse(dry.outputs.plan!).map(({ type }: { type: string }) => type);
    expect(types).toEqual(['create-comment', 'add-labels']);
  });
});

describe('what may go wrong', () => {
  test('one heading of a fiche and no more: a kind pointer to the templates', async () => {
    const number = await file({ title: 'Une idée', body: '## Problème\n\nLe bus est en retard.' });
    await run(number);
    const [comment] = await commentsOf(number);
    expect(comment!.body).toContain('issues/new?template=investigation.md');
    expect(await labelsOf(number)).toEqual([]);
  });

  test.each([
    ['empty', ''],
    ['binary', '\0\u0001\u0002'.repeat(500)],
    ['of 10,000 headings', '## Problème\n'.repeat(5_400)],
    ['made to be slow', '> '.repeat(32_000)],
    ['a table of 32,000 columns', `${'|a'.repeat(16_000)}\n${'|-'.repeat(16_000)}`],
  ])('a body that is %s gets a clear answer', async (_, body) => {
    const number = await file({ title: 'Relais', body, labels: ['investigation'] });
    const result = await run(number);
    expect(result.exitCode, result.log).toBe(0);
    expect(await labelsOf(number)).toEqual(['investigation', 'à compléter']);
    expect((await commentsOf(number))[0]!.body).toContain('À vous de jouer');
  });

  test('hostile text calls nobody, links nowhere and opens no tag', async () => {
    const number = await file(await demo('15-hostile'));
    await run(number);
    const tree = parse((await commentsOf(number))[0]!.body);
    const seen: Record<string, string[]> = { text: [], html: [], link: [], image: [] };
    visit(tree, (node) => {
      if (node.type === 'text' || node.type === 'html') seen[node.type]!.push(node.value);
      if (node.type === 'link' || node.type === 'image') seen[node.type]!.push(node.url);
    });
    expect(seen.text!.filter((value) => /@\w/.test(value))).toEqual([]);
    expect(
      seen.html!.filter(
        (tag) =>
          !/^(?:<\/?details>|<details>\n<summary>.*<\/summary>|<!-- fiches:comment -->)$/.test(tag),
      ),
    ).toEqual([]);
    expect([...seen.link!, ...seen.image!]).toEqual([]);
  });

  test('a token that may only read: one sentence that says what to change', async () => {
    const number = await file(await demo('01-relais'));
    const result = await run(number, { token: github.tokens.readOnlyBot });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('permissions: issues: write');
    expect(result.log).not.toContain('    at ');
  });

  test('an answer lost on its way: the next run does not comment twice', async () => {
    const number = await file(await demo('01-relais'));
    github.fail({ method: 'POST', path: /comments$/, fault: { kind: 'cut-after' } });
    expect((await run(number)).exitCode).toBe(1);
    expect((await run(number)).exitCode).toBe(0);
    expect(await commentsOf(number)).toHaveLength(1);
  });

  test('a rate limit: one sentence that asks to wait', async () => {
    const number = await file(await demo('01-relais'));
    github.fail({
      method: 'GET',
      path: /issues\/\d+$/,
      fault: { kind: 'status', status: 429, retryAfter: 60 },
    });
    const result = await run(number);
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/wait/);
  });

  test('an input that is not known', async () => {
    const number = await file(await demo('01-relais'));
    const result = await run(number, { inputs: { language: 'de' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('fr or en');
  });
});

test('a repository’s own template is its schema: « Partenaires » is asked for with no change of code', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'fiches-workspace-'));
  const folder = join(workspace, '.github/ISSUE_TEMPLATE');
  await mkdir(folder, { recursive: true });
  const template = await readFile('templates/investigation.md', 'utf8');
  await writeFile(join(folder, 'fiche.md'), `${template}\n## Partenaires\n\n<!-- Avec qui ? -->\n`);
  const number = await file(await demo('01-relais'));
  const result = await run(number, { workspace });
  expect(result.outputs).toMatchObject({ review: 'à compléter', errors: '1' });
  expect((await commentsOf(number))[0]!.body).toContain('**Partenaires**');
});

test('English texts where the workflow asks for them', async () => {
  const number = await file(await demo('13-english'));
  await run(number, { inputs: { language: 'en' } });
  expect((await commentsOf(number))[0]!.body).toContain('Thank you');
});
