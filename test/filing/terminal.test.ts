import { spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { CLI } from '../command.ts';
import { folder } from './writing.ts';

// A terminal of its own, where the system can lend one.
const lends = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

/** Sits down at a terminal: once such words are shown, types these keys. */
const atTerminal = (
  keys: readonly (readonly [shown: string, typed: string])[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
): Promise<{ code: number | null; shown: string }> =>
  new Promise((done) => {
    const command = `'${process.execPath}' '${CLI}' new --repo a/b`;
    const { DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION, ...calm } = process.env;
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { ...calm, ...env },
    });
    const left = [...keys];
    let shown = '';
    let from = 0;
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      const [next] = left;
      if (!next || !shown.slice(from).includes(next[0])) return;
      from = shown.length;
      left.shift();
      child.stdin.write(next[1]);
    });
    child.on('close', (code) => done({ code, shown }));
  });

describe.skipIf(!lends)('in a terminal', () => {
  test('Ctrl-C keeps even the line that was being typed', async () => {
    const cwd = await folder();
    const { code } = await atTerminal(
      [
        ['1 sur 9', 'Nora Bensaid\r.\r'],
        ['lettre a', '\r'],
        ['2 sur 9', 'Chaque année, 12 000 fam'],
        ['000 fam', '\u0003'],
      ],
      { cwd },
    );
    expect(code).toBe(130);
    const draft = await readFile(join(cwd, 'fiche-produit.md'), 'utf8');
    expect(draft).toContain('unfinished: problem');
    expect(draft).toContain('## Porteur du projet\n\nNora Bensaid\n');
    expect(draft).toContain('Chaque année, 12 000 fam\n');
  });

  const empty: [string, string][] = Array.from({ length: 9 }, (_, index) => [
    `${index + 1} sur 9`,
    '.\r',
  ]);
  const toTheEnd: [string, string][] = [
    ...empty,
    ['le titre', 'Relais & compagnie\r'],
    ['pour terminer', '\r'],
  ];

  test('the page is opened by way of a file, as no system opens long addresses', async () => {
    const cwd = await folder();
    const opener = join(cwd, 'xdg-open');
    await writeFile(opener, `#!/bin/sh\ncp "$1" '${join(cwd, 'opened')}'\n`, { mode: 0o755 });
    const env = { DISPLAY: ':0', PATH: `${cwd}:${process.env.PATH}` };
    const { code, shown } = await atTerminal(toTheEnd, { cwd, env });
    expect(code).toBe(0);
    expect(shown).toContain('s’ouvre dans votre navigateur');
    const page = await vi.waitFor(() => readFile(join(cwd, 'opened'), 'utf8'), 5_000);
    const url = /https:\/\/github\.com\/a\/b\/issues\/new\?\S+/.exec(shown)?.[0];
    expect(page).toContain(`href="${url?.replaceAll('&', '&#x26;')}"`);
    expect(page).toMatch(/http-equiv="refresh" content="0; url=https:/);
  });

  test('with no browser, the address is printed', async () => {
    const cwd = await folder();
    const { code, shown } = await atTerminal(toTheEnd, { cwd });
    expect(code).toBe(0);
    expect(shown).toContain('Copiez cette adresse');
    expect(await readdir(cwd)).toEqual(['fiche-produit.md']);
  });
});
