import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fiches } from './command.ts';

const GOOD = 'test/demo/fiches/01-relais.md';
const HALF = 'test/demo/fiches/02-a-moitie.md';

test('the help speaks one language, the names of what one types too', async () => {
  const { out } = await fiches(['--help']);
  expect(out).toContain('fiches [options] [commande]');
  expect(out).not.toContain('[command]');
  const english = await fiches(['--help', '--language', 'en']);
  expect(english.out).toContain('[command]');
});

describe('fiches lint', () => {
  test('a good fiche: exit 0, and says so', async () => {
    const { code, out } = await fiches(['lint', GOOD]);
    expect(code).toBe(0);
    expect(out).toContain('rien à compléter');
  });

  test('an error stands: exit 1, by section, in the language that was asked for, without colours', async () => {
    const { code, out } = await fiches(['lint', HALF, '--language', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('No figure tells the extent');
    expect(out).not.toContain('\u001b[');
  });

  test('JSON is an array of findings by file', async () => {
    const { out } = await fiches(['lint', HALF, GOOD, '--format', 'json']);
    const [half, good] = JSON.parse(out);
    expect(good).toEqual({ path: GOOD, stage: 'investigation', findings: [] });
    const finding = half.findings.find(
      ({ rule }: { rule: string }) => rule === 'problem-quantified',
    );
    expect(finding).toMatchObject({ severity: 'error', section: 'problem' });
    expect(finding.quote).toContain('De nombreux parents');
    expect([finding.line, finding.column]).toEqual([16, 1]);
  });

  test('SARIF names every rule that it tells of', async () => {
    const [run] = JSON.parse((await fiches(['lint', HALF, '--format', 'sarif'])).out).runs;
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.results.length).toBeGreaterThan(5);
  });

  test('reads the standard input, and a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fiches-cli-'));
    await mkdir(join(folder, 'deep'));
    await writeFile(join(folder, 'deep/a.md'), '## Problème\r\n\r\nLes familles attendent.\r\n');
    const [fromFolder, fromInput] = await Promise.all([
      fiches(['lint', folder, '--format', 'json']),
      fiches(['lint', '-', '--format', 'json'], {
        input: '## Problème\n\nLes familles attendent.\n',
      }),
    ]);
    expect(JSON.parse(fromFolder.out)[0].path).toBe(join(folder, 'deep/a.md'));
    expect(JSON.parse(fromInput.out)[0].findings).toEqual(JSON.parse(fromFolder.out)[0].findings);
  });

  test('judges by the stage, or the template, that was asked for', async () => {
    const stage = JSON.parse(
      (await fiches(['lint', GOOD, '--stage', 'construction', '--format', 'json'])).out,
    );
    expect(stage[0].stage).toBe('construction');
    const folder = await mkdtemp(join(tmpdir(), 'fiches-cli-'));
    const template = join(folder, 'mine.md');
    await writeFile(
      template,
      '---\nlabels: [investigation]\n---\n## Partenaires\n\n<!-- Avec qui ? -->\n',
    );
    const [own] = JSON.parse(
      (await fiches(['lint', GOOD, '--template', template, '--format', 'json'])).out,
    );
    expect(own.findings.map(({ section }: { section: string }) => section)).toContain('partenaire');
  });

  test.each([
    [['lint', 'absent.md'], 'absent.md : il n’y a ni fichier ni dossier de ce nom.'],
    [['lint'], 'il manque « fichiers »'],
    [['lint', GOOD, '--format', 'xml'], 'pretty, json, sarif'],
    [
      ['lint', GOOD, '--template', GOOD.replace('01-relais', '14-pas-une-fiche')],
      'ne nomme aucune étape',
    ],
    [['lint', 'src/rules', '--stage', 'transfert'], 'investigation, construction, acceleration'],
    [['lnt'], 'essayez « lint »'],
    [['lint', GOOD, '--formt', 'json'], 'essayez « --format »'],
    [['lint', GOOD, '--format'], 'il manque la valeur'],
    [['new'], '--repo <organisation/nom>'],
    [['init', 'a', 'b'], 'un mot de trop'],
    [['lint', 'absent.md', '--language', 'en'], 'absent.md: there is no such file or folder.'],
    [['lnt', '--language=en'], 'there is no command « lnt »; try « lint ».'],
  ])('%j: exit 2 and one sentence', async (args, sentence) => {
    const { code, err } = await fiches(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });

  test('a file that is no text: exit 2 and its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fiches-cli-'));
    await writeFile(join(folder, 'image.md'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    const { code, err } = await fiches(['lint', GOOD, join(folder, 'image.md')]);
    expect([code, err]).toEqual([
      2,
      `fiches: ${join(folder, 'image.md')} : ce n’est pas un texte en UTF-8 ; enregistrez-le dans ce format.\n`,
    ]);
  });

  test('--help gives examples', async () => {
    const { code, out } = await fiches(['lint', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('cat fiche.md | fiches lint -');
  });
});
