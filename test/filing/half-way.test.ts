import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fiches } from '../command.ts';
import { ANSWERS, asked, folder, lintErrors, typed, write } from './writing.ts';

describe('half-way', () => {
  test('what was written is kept, never over another file, and gone on with', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'fiche-produit.md'), 'à moi');
    const half = await write(cwd, `${typed(ANSWERS.slice(0, 3), '').trimEnd()}\nNous commençons`);
    expect([half.code, half.out]).toEqual([1, '']);
    const path = join(cwd, 'fiche-produit-2.md');
    expect(half.err).toContain(path);
    const command = /npx (fiches new .*--resume fiche-produit-2\.md)/.exec(half.err)?.[1];
    expect(command).toBe('fiches new --repo incubateur/fiches --resume fiche-produit-2.md');
    expect(await readFile(join(cwd, 'fiche-produit.md'), 'utf8')).toBe('à moi');

    const rest = typed([ANSWERS[3]!.replace('Nous commençons ', ''), ...ANSWERS.slice(4)]);
    const whole = await fiches(command!.split(' ').slice(1), { cwd, input: rest });
    expect(whole.code).toBe(0);
    expect(whole.err).toContain('Il reste 6 parties');
    expect(whole.err).toContain('│ Nous commençons');
    const { body = '' } = asked(whole);
    expect(body).toContain('Nous commençons\navec le CFA de Nîmes');
    expect(await lintErrors(body)).toEqual([]);
    expect((await readdir(cwd)).sort()).toEqual(['fiche-produit-2.md', 'fiche-produit.md']);
  });

  test('a fiche of another stage is gone on with at its own', async () => {
    const cwd = await folder();
    const options = ['--stage', 'acceleration', '--language', 'en', '--form'];
    const half = await write(cwd, 'Aïcha Morel\n.\n', ...options);
    expect(half.err).toContain('--form --language en --resume fiche-produit.md');
    const again = await write(cwd, '', '--resume', 'fiche-produit.md', '--language', 'en');
    expect(again.err).toContain('2 of 19');
  });

  test('before the first word, there is nothing to keep', async () => {
    const cwd = await folder();
    const { code, err } = await write(cwd, '');
    expect([code, await readdir(cwd)]).toEqual([1, []]);
    expect(err).toContain('À bientôt');
  });
});
