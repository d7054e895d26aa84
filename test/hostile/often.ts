/** What `npm run fuzz` asks for. */
const { FUZZ_SECONDS, FUZZ_SEED } = process.env;

/** How often a law is tried: so often in a test, as often as the time lets in `npm run fuzz`. */
export const often = (numRuns: number) =>
  FUZZ_SECONDS === undefined
    ? { numRuns }
    : {
        numRuns: 1_000_000,
        interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1_000,
        seed: Number(FUZZ_SEED),
      };
