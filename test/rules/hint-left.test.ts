import { expect, test } from 'vitest';
import { fold } from '../../src/markdown/fold.ts';
import { found, templates } from './found.ts';

test('hint-left: the hint’s own line, whole', async () => {
  const { hintLines, hint } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  const [finding] = await found('hint-left', `## Problème\n\n${hint}`, 'investigation');
  expect(hintLines).toContain(fold(finding!.quote!));
});
