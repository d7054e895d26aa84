import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is installed to build, test and release: all of it named, checked, and from one place. */

type Locked = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
};

const REGISTRY = 'https://registry.npmjs.org/';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { scripts, dependencies, allowScripts } = json('package.json');
const { '': own, ...packages }: Readonly<Record<string, Locked>> =
  json('package-lock.json').packages;
const locked = Object.entries(packages);

test('whoever installs the package runs nothing of ours, and installs nothing else', () => {
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(Object.keys(scripts).filter((name) => atInstall.includes(name))).toEqual([]);
  expect(own).toBeDefined();
  expect(dependencies).toBeUndefined();
});

test('the lock names each package with its digest, from a registry and not an address', () => {
  expect(locked.length).toBeGreaterThan(300);
  const loose = locked.filter(
    ([, { resolved, integrity }]) =>
      // Without an address it comes from the registry that npm is set to; its digest is the same.
      !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity?.startsWith('sha512-'),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('of all packages, only those that we have allowed run a script when they are installed', () => {
  const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort());
});
