import { spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setUp } from '../doctor/repository.ts';

/** What is shown for some lines, typed one after the other. */
const typed = (folder: string, lines: readonly string[]) =>
  new Promise<string>((done) => {
    const child = spawn(process.execPath, ['test/demo/try.ts', folder]);
    let shown = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (shown += text));
    child.on('close', () => done(shown.replaceAll('\u00a0', ' ')));
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });

test('a programme is tried from its first fiche to its board', async () => {
  const folder = await setUp();
  await cp('test/demo/fiches/02-a-moitie.md', join(folder, 'half.md'));
  await cp('test/demo/fiches/01-relais.md', join(folder, 'whole.md'));
  const shown = await typed(folder, [
    'file half.md',
    'edit 1 whole.md',
    'stranger 1 /valider',
    'coach 1 /valider Prête',
    'file absent.md',
    'good morning',
    'board',
    'quit',
  ]);
  const labels = [...shown.matchAll(/^(?:> )?#1 · (.*)$/gm)].map(([, told]) => told);
  expect(labels).toEqual([
    'investigation · à compléter (open)',
    'investigation · à relire (open)',
    'investigation · à relire (open)',
    'investigation · validée (open)',
  ]);
  expect(shown).toContain('réservée aux coachs');
  expect(shown).toContain('absent.md');
  expect(shown.match(/In another terminal/g)).toHaveLength(2);
  expect(shown).toContain('## Où en est chaque fiche');
});
