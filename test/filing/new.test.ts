import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANSWERS, asked, folder, lintErrors, TITLE, typed, write } from './writing.ts';

describe('fiches new', () => {
  test('a good fiche to its address, which lints without an error; its text is kept beside', async () => {
    const cwd = await folder();
    const run = await write(cwd, typed(ANSWERS));
    expect(run.code).toBe(0);
    const { template, title, body = '', ...more } = asked(run);
    expect([template, title, more]).toEqual(['investigation.md', TITLE, {}]);
    for (const answer of ANSWERS) expect(body).toContain(answer);
    expect(await lintErrors(body)).toEqual([]);
    expect(run.err).toContain('Votre fiche est complète');
    expect(run.err).not.toContain('\u001b');
    expect(run.err).not.toContain('undefined');
    expect(await readdir(cwd)).toEqual(['fiche-produit.md']);
    const draft = await readFile(join(cwd, 'fiche-produit.md'), 'utf8');
    expect(await lintErrors(draft)).toEqual([]);
    expect(draft).toContain(TITLE);
  });

  test('advice comes at once, under the part that it is about', async () => {
    const { err } = await write(await folder(), typed([ANSWERS[0]!, 'Beaucoup attendent.']));
    const [first, second] = err.split('3 sur 9 · Solution');
    expect(first).toContain('Aucun chiffre ne dit encore l’ampleur du problème.');
    expect(first).toMatch(/Vous écrivez\s: Beaucoup attendent\./);
    expect(second).not.toContain('Aucun chiffre');
  });

  test('lines that end as Windows ends them, in English, at another stage', async () => {
    const english = typed(['Aïcha Morel, two days a week.', 'A\n\nB'], '').replaceAll('\n', '\r\n');
    const rest = typed(Array(12).fill(''), 'Relay').replaceAll('\n', '\r\n');
    const run = await write(
      await folder(),
      english.slice(0, -2) + rest,
      ...['--language', 'en', '--stage', 'construction'],
    );
    const { template, title, body } = asked(run);
    expect([run.code, template, title]).toEqual([0, 'construction.md', 'Relay']);
    expect(body).toContain('## Problem\n\nA\n\nB\n\n## Solution');
    expect(body).not.toContain('\r');
    expect(run.err).toContain('14 of 14 · Launch');
  });

  test('hostile text reaches the page as it was typed, and hides no part', async () => {
    const hostile =
      '« 50 % » & des "plus" + 1 #12 ?a=b&c=%20 🙂 </textarea><!-- `rm -rf $HOME` \\ @nora';
    const answers = [hostile, '## Solution\n```\n<script>alert(1)', ...ANSWERS.slice(2)];
    const { title, body = '' } = asked(await write(await folder(), typed(answers, hostile)));
    expect(title).toBe(hostile);
    expect(body).toContain(hostile.replace(/<(?=[/!])/g, '\\<'));
    const found = (await lintErrors(body)) as { rule: string }[];
    expect(found.map(({ rule }) => rule)).toEqual(['problem-quantified']);
  });

  test('nothing at all still leads to the page', async () => {
    const cwd = await folder();
    const run = await write(cwd, typed(Array(9).fill(''), ''));
    expect([run.code, Object.keys(asked(run))]).toEqual([0, ['template', 'body']]);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.each([180, 5_000])(
    'a fiche too long for an address is kept to be pasted: %d lines',
    async (lines) => {
      const cwd = await folder();
      const huge = 'Chaque année, 12 000 familles attendent.\n'.repeat(lines).trim();
      const run = await write(cwd, typed([ANSWERS[0]!, huge, ...ANSWERS.slice(2)]));
      expect(run.code).toBe(0);
      expect(asked(run)).toEqual({ template: 'investigation.md', title: TITLE });
      const path = join(cwd, 'fiche-produit-texte.txt');
      expect(run.err).toContain(path);
      expect(run.err).toContain('trop longue');
      const text = await readFile(path, 'utf8');
      expect(text).toContain(huge);
      expect(text).toMatch(/^<!-- fiches: investigation -->\n\n## Porteur du projet\n/);
    },
  );
});

test.each([
  [['--stage', 'transfert'], 'investigation, construction, acceleration'],
  [['--repo', 'fiches'], '--repo fiches : écrivez-le sous la forme organisation/nom.'],
  [['--repo', 'a/b/../c'], 'sous la forme organisation/nom'],
  [['--resume', 'absent.md'], 'absent.md : il n’y a ni fichier ni dossier de ce nom.'],
  [['--resume', '-'], 'indiquez un fichier'],
  [['--template', 'absent.md'], 'absent.md : il n’y a ni fichier ni dossier de ce nom.'],
  [['--language', 'de'], 'fr, en'],
])('%j: exit 2 and one sentence', async (args, sentence) => {
  const { code, out, err } = await write(await folder(), 'x\n', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(err.trim().split('\n').length).toBe(1);
});
