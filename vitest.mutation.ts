import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * A mutant lives in this process: the tests that start another one cannot see it. `MUTATION_TESTS` may
 * name fewer folders (« board »), where a folder's own tests should be enough for it.
 */
const FOLDERS = (process.env.MUTATION_TESTS ?? 'board commands method review rules').split(' ');
/** Some rules are measured at far less cost by their own examples and tests: `MUTATION_RULES` names them. */
const RULES = process.env.MUTATION_RULES?.split(' ');
const IN_PROCESS = RULES
  ? ['mutation/loads', 'rules/examples', 'rules/severity', ...RULES.map((id) => `rules/${id}`)].map(
      (file) => `test/${file}.test.ts`,
    )
  : ['mutation', ...FOLDERS].map((folder) => `test/${folder}/!(browser|command|page).test.ts`);

const ALL = 'of RULES)';
const ownExamples = (code: string): string => {
  if (!code.includes(ALL)) throw new Error(`The examples are gone through no more by « ${ALL} ».`);
  return code.replace(
    ALL,
    `of RULES.filter(({ meta }) => ${JSON.stringify(RULES)}.includes(meta.id)))`,
  );
};

/** A law is tried on a tenth of its cases, the same ones for each mutant, until the first that breaks it. */
const fewer = (code: string): string =>
  code.replace(
    /\bnumRuns: (\d+)/g,
    (_, runs) => `seed: 1, endOnFailure: true, numRuns: ${Math.ceil(runs / 10)}`,
  );

/**
 * What takes seconds comes last: most mutants fall before. So does what loads modules within a test:
 * all that runs as they load would pass for seen by that test alone.
 */
const LAST = /\/(?:review\/(?:order|plan)|mutation\/loads)\.test\.ts$/;

class SomeLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => Number(LAST.test(moduleId));
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  plugins: [
    {
      name: 'own-examples',
      transform: (code, id) =>
        RULES && id.endsWith('rules/examples.test.ts') ? ownExamples(code) : undefined,
    },
    {
      name: 'shorter-laws',
      transform: (code, id) => (id.endsWith('.test.ts') ? fewer(code) : undefined),
    },
  ],
  test: {
    include: IN_PROCESS,
    sequence: { sequencer: SomeLast },
    // A worker is made for each mutant, not for each file: what they all load is loaded once.
    isolate: false,
    testTimeout: 60_000,
  },
});
