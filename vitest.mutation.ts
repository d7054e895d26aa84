import { defineConfig } from 'vitest/config';

/** A mutant lives in this process: the tests that start another one cannot see it. */
const IN_PROCESS = [
  'test/{commands,method,review,rules}/**/*.test.ts',
  'test/board/!(browser|command|page).test.ts',
];

/** A law is tried on a tenth of its cases, the same ones for each mutant. */
const fewer = (code: string): string =>
  code.replace(/\bnumRuns: (\d+)/g, (_, runs) => `seed: 1, numRuns: ${Math.ceil(runs / 10)}`);

export default defineConfig({
  plugins: [
    {
      name: 'shorter-laws',
      transform: (code, id) => (id.endsWith('.test.ts') ? fewer(code) : undefined),
    },
  ],
  // A worker is made for each mutant, not for each file: what they all load is loaded once.
  test: { include: IN_PROCESS, testTimeout: 60_000, isolate: false },
});
