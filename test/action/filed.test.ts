import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

describe('a filed fiche', () => {
  test('is labelled and answered once, and a second run writes nothing', async () => {
    const number = await desk.file(await demo('02-a-moitie'));
    const first = await desk.run(number);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.outputs).toMatchObject({
      stage: 'investigation',
      review: 'à compléter',
      errors: '6',
    });
    expect(await desk.labelsOf(number)).toEqual(['investigation', 'à compléter']);
    const [comment, ...others] = await desk.commentsOf(number);
    expect(others).toEqual([]);
    expect(comment!.body).toContain('À vous de jouer');
    expect(first.summary).toContain('Fiche n°');
    const second = await desk.run(number, { action: 'labeled' });
    expect(second.writes).toEqual([]);
    expect(second.requests).toHaveLength(1);
  });

  test('that is complete waits for a coach, in CRLF too', async () => {
    const number = await desk.file(await demo('05-crlf'));
    expect((await desk.run(number)).outputs).toMatchObject({ review: 'à relire', errors: '0' });
  });

  test('without a label or marker is known by its headings, and gets its stage', async () => {
    const number = await desk.file(await demo('08-titres-en-gras'));
    await desk.run(number);
    expect(await desk.labelsOf(number)).toContain('investigation');
  });

  test('is answered in place when it is edited, and its labels follow', async () => {
    const number = await desk.file(await demo('02-a-moitie'));
    await desk.run(number);
    const [before] = await desk.commentsOf(number);
    const { body } = await demo('01-relais');
    await desk.github.as('autrice')('PATCH', `/issues/${number}`, { body });
    const edited = await desk.run(number, { action: 'edited' });
    expect(edited.outputs).toMatchObject({ review: 'à relire' });
    const [after, ...others] = await desk.commentsOf(number);
    expect(others).toEqual([]);
    expect(after!.id).toBe(before!.id);
    expect(await desk.labelsOf(number)).toEqual(['investigation', 'à relire']);
  });

  test('keeps a person’s other labels, and the stage that people had set before the first answer', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['santé'] });
    await desk.github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['construction'] });
    const labeled = await desk.run(number, { action: 'labeled' });
    expect(labeled.outputs).toMatchObject({ stage: 'construction', review: 'à compléter' });
    expect(await desk.labelsOf(number)).toEqual(['construction', 'santé', 'à compléter']);
  });

  test('comes back to review after « à corriger », once its author has edited it', async () => {
    const { body, title } = await demo('01-relais');
    const number = await desk.file({ title, body });
    await desk.run(number);
    await desk.github.as('coach')('POST', `/issues/${number}/labels`, { labels: ['à corriger'] });
    expect((await desk.run(number, { action: 'labeled' })).outputs.review).toBe('à corriger');
    expect((await desk.run(number)).outputs.review).toBe('à corriger');
    await desk.github.as('autrice')('PATCH', `/issues/${number}`, {
      body: `${body}\nC’est corrigé.`,
    });
    expect((await desk.run(number, { action: 'edited' })).outputs.review).toBe('à relire');
  });
});

test('a repository’s own template is its schema: « Partenaires » is asked for with no change of code', async () => {
  const workspace = await mkdtemp(join(tmpdir(), 'fiches-workspace-'));
  const folder = join(workspace, '.github/ISSUE_TEMPLATE');
  await mkdir(folder, { recursive: true });
  const template = await readFile('templates/investigation.md', 'utf8');
  await writeFile(join(folder, 'fiche.md'), `${template}\n## Partenaires\n\n<!-- Avec qui ? -->\n`);
  const number = await desk.file(await demo('01-relais'));
  const result = await desk.run(number, { workspace });
  expect(result.outputs).toMatchObject({ review: 'à compléter', errors: '1' });
  expect((await desk.commentsOf(number))[0]!.body).toContain('**Partenaires**');
});

test('English texts where the workflow asks for them', async () => {
  const number = await desk.file(await demo('13-english'));
  await desk.run(number, { inputs: { language: 'en' } });
  expect((await desk.commentsOf(number))[0]!.body).toContain('Thank you');
});
