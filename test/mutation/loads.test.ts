import { test } from 'vitest';

/**
 * A mutant with which a module does not load leaves its test files without a test: it would pass for
 * one that nothing sees (docs/reference/mutation.md).
 */
test.each([
  ['method', () => import('../../src/method/situation.ts')],
  ['commands', () => import('../../src/commands/parse.ts')],
  ['rules', () => import('../../src/rules/index.ts')],
  ['review', () => import('../../src/review/decide.ts')],
  ['board', () => import('../../src/board/measure.ts')],
] as const)('%s loads', async (_, load) => {
  await load();
});
