import { cp, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { install, type Packed, pack } from './folder.ts';

let packed: Packed;
let here: Awaited<ReturnType<typeof install>>;

beforeAll(async () => {
  packed = await pack();
  here = await install(packed.tarball);
  await cp('test/package/consumer', here.folder, { recursive: true });
  await cp('test/demo/fiches/02-a-moitie.md', join(here.folder, 'fiche.md'));
  // Whoever uses the preset has unified; nobody else needs it.
  await symlink(resolve('node_modules/unified'), join(here.folder, 'node_modules/unified'));
});

const KIB = 1024;

describe('the package', () => {
  test('is small, and brings no other', () => {
    const [packedKib, kib] = [packed.size, packed.unpackedSize].map((size) => size / KIB);
    console.log(
      `fiches.tgz: ${packedKib?.toFixed(0)} KiB, unpacked ${kib?.toFixed(0)} KiB, ${packed.files.length} files`,
    );
    expect(here.said).toContain('added 1 package');
    expect(packedKib).toBeLessThan(1024);
    expect(kib).toBeLessThan(3072);
  });

  test('holds what is run, copied or read, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'dist/licences.txt',
        'dist/types/index.d.ts',
      ]),
    );
    const others = paths.filter((path) => !/^(?:dist|templates)\//.test(path));
    expect(others.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  });

  test('publint has nothing to say', async () => {
    const tarball = await readFile(packed.tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: new Uint8Array(tarball).buffer },
      level: 'suggestion',
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('are the types wrong? No, for whoever imports modules', async () => {
    const tarball = new Uint8Array(await readFile(packed.tarball));
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    expect(analysis.types).toEqual({ kind: 'included' });
    const problems = 'problems' in analysis ? analysis.problems : [];
    // The package is of modules alone: what asks otherwise is what attw leaves out as « esm-only ».
    const forModules = problems.filter(
      (problem) =>
        !('resolutionKind' in problem) ||
        (problem.resolutionKind !== 'node10' && problem.resolutionKind !== 'node16-cjs'),
    );
    expect(forModules).toEqual([]);
  });
});

describe('installed in an empty folder', () => {
  test('the command line lints a file', async () => {
    const lint = ['exec', '--offline', 'fiches', 'lint', 'fiche.md'];
    const { status, out, err } = await here.run('npm', ...lint);
    expect(err).toBe('');
    expect(out).toContain('Aucun chiffre');
    expect(status).toBe(1);
  });

  test('the preset works in remark-cli', async () => {
    const remark = resolve('node_modules/remark-cli/cli.js');
    const args = ['--no-config', '--no-stdout', '--use', 'fiches/preset', 'fiche.md'];
    const { err } = await here.run(process.execPath, remark, ...args);
    expect(err).toMatch(/problem-quantified\s+fiches/);
  });

  test('the example of the README runs', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [, example = ''] = /^## In a program$[\s\S]*?```js\n([\s\S]*?)```/m.exec(readme) ?? [];
    await here.write('example.js', example);
    const { status, out, err } = await here.run(process.execPath, 'example.js');
    expect(err).toBe('');
    expect(out).toContain('problem: No figure');
    expect(out).toContain('2026-W48');
    expect(status).toBe(0);
  });

  test('what is decided of an issue, and the law of its plan', async () => {
    const { out, err } = await here.run(process.execPath, 'program.ts');
    expect(err).toBe('');
    const { changes, left, review, rules, week, faulty } = JSON.parse(out);
    expect({ week, faulty }).toEqual({ week: '2026-W48', faulty: 'unknown-key' });
    expect(changes).toEqual(['add-labels', 'create-comment']);
    expect(left).toEqual([]);
    expect(review).toBe('à compléter');
    expect(rules).toContain('problem-quantified');
  });

  test.each([
    ['nodenext', 'program.ts', []],
    ['bundler', 'program.ts', []],
    // unified's own types ask for more than the language.
    ['nodenext', 'preset.ts', ['dom']],
    ['bundler', 'preset.ts', ['dom']],
  ])('its types hold, resolved as by %s: %s', async (moduleResolution, file, lib) => {
    const compilerOptions = {
      module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', ...lib],
      types: [],
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
    };
    await here.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { out, status } = await here.run(process.execPath, tsc);
    expect(out).toBe('');
    expect(status).toBe(0);
  });

  test('an editor finds the schema', async () => {
    const script = `import schema from 'fiches/schema.json' with { type: 'json' };
      console.log(schema.$id)`;
    await here.write('schema.js', script);
    const { out } = await here.run(process.execPath, 'schema.js');
    expect(out).toMatch(/^https:.*\/fiches\.schema\.json$/m);
  });
});
