import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Plain remark-cli, as people run it on their own files. */
const remark = (file: string): Promise<string> =>
  new Promise((done) => {
    const args = [
      'node_modules/remark-cli/cli.js',
      '--no-config',
      '--frail',
      '--no-stdout',
      '--use',
      './dist/preset.js',
      file,
    ];
    const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, NO_COLOR: '1' } });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', () => done(said));
  });

test('the preset works in plain remark-cli', async () => {
  const said = await remark('test/demo/fiches/02-a-moitie.md');
  expect(said).toMatch(/problem-quantified\s+fiches/);
  expect(said).toContain('Aucun chiffre');
});

test('and leaves a file that is no fiche alone', async () => {
  expect(await remark('test/demo/fiches/14-pas-une-fiche.md')).toContain('no issues found');
});
