import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The built Action starts as a process of its own, on machines that are slow at times.
    testTimeout: 60_000,
  },
});
