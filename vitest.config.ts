import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** GitHub's own parser of workflows imports JSON as no module may in Node: it is built with the tests. */
const PARSER = /@actions\/(?:workflow-parser|expressions)\//;

export default defineConfig({
  plugins: [
    {
      // It names source maps that it does not bring, and each would be told as missing.
      name: 'no-map-of-the-parser',
      load: async (id) =>
        PARSER.test(id) && id.endsWith('.js')
          ? (await readFile(id, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '')
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // The built Action starts as a process of its own, on machines that are slow at times.
    testTimeout: 60_000,
    server: { deps: { inline: [PARSER] } },
  },
});
