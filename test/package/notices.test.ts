import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../build/notices.ts';

const text = await readFile('dist/licences.txt', 'utf8');
/** « unified 11.0.5 (MIT) » */
const told = [...text.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S* \(([^)]+)\)$/gm)];

describe('what the bundle holds of others', () => {
  test('is told, declarations and design system too', () => {
    const names = told.map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['unified', 'zod', 'linkedom', '@types/mdast', '@gouvfr/dsfr']),
    );
    // What runs or checks the tests is not in it.
    for (const name of ['vitest', 'esbuild', 'typescript', 'emulate']) {
      expect(names).not.toContain(name);
    }
  });

  test('may be given away with ours', () => {
    expect(told.length).toBeGreaterThan(50);
    const may = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
    const others = told.filter(([, , licence = '']) => !may.includes(licence));
    expect(others.map(([line]) => line)).toEqual([]);
  });

  test.each([['GPL-3.0-only'], [undefined]])(
    'with the licence %s nothing is built',
    async (license) => {
      const folder = join(await mkdtemp(join(tmpdir(), 'fiches-')), 'node_modules/theirs');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'theirs', license }));
      await expect(noticesOf([join(folder, 'index.js')])).rejects.toThrow(/^theirs: its licence/);
    },
  );
});
