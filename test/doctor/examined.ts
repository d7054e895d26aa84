import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fichesIn } from './command.ts';
import { type Change, changed, setUp } from './repository.ts';

export type Told = {
  readonly kind: string;
  readonly severity: 'problem' | 'advice';
  readonly file?: string;
  readonly line?: number;
  readonly what: string;
  readonly cure: string;
};

/** A repository as `fiches init` makes it. */
export const HEALTHY = await setUp();

export const examine = async (folder: string) => {
  const { code, out } = await fichesIn(folder, ['doctor', '--json']);
  const { problems, checked } = JSON.parse(out) as { problems: Told[]; checked: number };
  // The workflows that we ship follow a tag: that is told, and no fault.
  return { code, checked, problems: problems.filter(({ kind }) => kind !== 'version-moves') };
};

export const whole = (path: string, text: string): Change => ({ path, text });

/** The line that a problem points at, as it is written. */
const lineOf = async (folder: string, { file = '', line = 0 }: Partial<Told> = {}) =>
  (await readFile(join(folder, file), 'utf8')).split('\n')[line - 1];

/** name, what is broken, the problem it makes, its file, the line that is pointed at, words of what and how. */
export type Case = readonly [
  string,
  readonly Change[],
  string,
  string,
  RegExp | undefined,
  RegExp,
  RegExp,
];

export const expectProblem = async (...one: Case): Promise<void> => {
  const [, changes, kind, file, line, what, cure] = one;
  const folder = await changed(HEALTHY, changes);
  const { code, problems } = await examine(folder);
  expect(problems.map((problem) => problem.kind)).toEqual([kind]);
  const [found] = problems;
  expect([code, found?.severity, found?.file]).toEqual([1, 'problem', file]);
  if (line === undefined) expect(found?.line).toBeUndefined();
  else expect(await lineOf(folder, found)).toMatch(line);
  expect(found?.what).toMatch(what);
  expect(found?.cure).toMatch(cure);
};

/** Advice alone: exit 0. */
export const expectAdvice = async (changes: readonly Change[], kind: string): Promise<void> => {
  const { code, problems } = await examine(await changed(HEALTHY, changes));
  expect(problems.map((problem) => [problem.kind, problem.severity])).toEqual([[kind, 'advice']]);
  expect(code).toBe(0);
};

/** Nothing to say: as well as it was. */
export const expectHealth = async (changes: readonly Change[]): Promise<void> => {
  expect(await examine(await changed(HEALTHY, changes))).toMatchObject({ code: 0, problems: [] });
};
