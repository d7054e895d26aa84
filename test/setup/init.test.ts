import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { wantedFiles } from '../../src/setup/wanted.ts';
import { loadTemplates } from '../../src/templates.ts';
import { fiches } from '../command.ts';
import { METHOD, STAGES } from '../method.ts';

const init = (...args: string[]) => fiches(['init', ...args]);

const empty = () => mkdtemp(join(tmpdir(), 'fiches-init-'));
const filesOf = async (folder: string) =>
  ((await readdir(folder, { recursive: true })) as string[])
    .filter((path) => /\.(?:md|yml)$/.test(path))
    .sort();

const MARKDOWN = [
  ...['acceleration.md', 'config.yml', 'construction.md', 'investigation.md'].map(
    (name) => `.github/ISSUE_TEMPLATE/${name}`,
  ),
  '.github/fiches.yml',
  '.github/workflows/fiches.yml',
  '.github/workflows/tableau-de-bord.yml',
];

test('an empty folder gets all that it needs, and a second time nothing', async () => {
  const folder = await empty();
  const first = await init(folder);
  expect(first.code, first.err).toBe(0);
  expect(await filesOf(folder)).toEqual(MARKDOWN);
  expect(first.out).toContain('fiches doctor');
  const templates = await loadTemplates(join(folder, '.github/ISSUE_TEMPLATE'), METHOD.stages);
  expect(templates.map(({ stage }) => stage)).toEqual(STAGES);
  const second = await init(folder);
  expect(second.out).toContain('Tout est déjà en place');
  expect(second.out).not.toContain('à créer');
});

test('what was changed is shown and kept, unless forced', async () => {
  const folder = await empty();
  await init(folder);
  const path = join(folder, '.github/ISSUE_TEMPLATE/investigation.md');
  const own = (await readFile(path, 'utf8')).replace('## Sponsor', '## Partenaires');
  await writeFile(path, own.replaceAll('\n', '\r\n'));
  const again = await init(folder);
  expect(again.out).toContain('-## Partenaires');
  expect(again.out).toContain('+## Sponsor');
  expect(await readFile(path, 'utf8')).toContain('## Partenaires');
  await init(folder, '--force', '--dry-run');
  expect(await readFile(path, 'utf8')).toContain('## Partenaires');
  await init(folder, '--force');
  expect(await readFile(path, 'utf8')).toContain('## Sponsor');
});

test.each(['fr', 'en'])('issue forms are read as the templates they are (%s)', async (language) => {
  const folder = await empty();
  await init(folder, '--forms', '--language', language);
  expect(await filesOf(folder)).toEqual(
    MARKDOWN.map((path) => path.replace(/\.md$/, '.yml')).sort(),
  );
  const forms = await loadTemplates(join(folder, '.github/ISSUE_TEMPLATE'), METHOD.stages);
  const shipped = await loadTemplates(
    language === 'en' ? 'templates/en' : 'templates',
    METHOD.stages,
  );
  const told = (templates: typeof forms) =>
    templates.map(({ stage, sections }) => [
      stage,
      sections.map(({ id, heading, optional, minimumWords }) => ({
        ...{ id, heading, optional, minimumWords },
      })),
    ]);
  expect(told(forms)).toEqual(told(shipped));
});

test('a form beside its Markdown template is told', async () => {
  const folder = await empty();
  await init(folder);
  expect((await init(folder, '--forms')).out).toMatch(
    /investigation\.md {2}en double avec \.github\/ISSUE_TEMPLATE\/investigation\.yml/,
  );
});

test.each(['fr', 'en'] as const)(
  'the configuration that comes with it is one (%s)',
  async (language) => {
    const folder = await empty();
    await init(folder, '--language', language);
    const text = await readFile(join(folder, '.github/fiches.yml'), 'utf8');
    // What stands behind « # » is an example: it must be right too.
    for (const written of [text, text.replace(/^# ?(?=[a-z]+:| {2})/gm, '')]) {
      const { texts, programme } = await configure(written, 'fiches.yml', {});
      expect(texts.language).toBe(language);
      expect(programme.labels.toReview).toBe(language === 'fr' ? 'à relire' : 'to review');
    }
  },
);

test('a place that cannot be written is told in one sentence', async () => {
  const folder = await empty();
  await writeFile(join(folder, '.github'), 'a file');
  const { code, err } = await init(folder);
  expect(code).toBe(2);
  expect(err).toMatch(/^fiches: .*\.github.*\.\n$/);
  await mkdir(join(folder, 'there'));
  expect((await init(join(folder, 'there'), '--language', 'de')).code).toBe(2);
});

test('a release pins the Action by its commit, with the version beside it', () => {
  const release = { version: '1.2.3', commit: 'c0ffee'.repeat(7).slice(0, 40) };
  const text = readFileSync('templates/workflows/fiches.yml', 'utf8');
  const shipped = { templates: [], configuration: '', chooser: '', release };
  const files = wantedFiles(
    { ...shipped, workflows: [{ name: 'fiches.yml', text }] },
    { forms: false },
  );
  const workflow = files.find(({ path }) => path === '.github/workflows/fiches.yml');
  expect(workflow?.content).toContain(`uses: fiches/fiches@${release.commit} # v1.2.3\n`);
});
