import { expect, test } from 'vitest';
import { found, templates } from './found.ts';

test('section-short: the template’s own minimum', async () => {
  const { minimumWords } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  const words = (count: number) => `## Problème\n\n${'mot '.repeat(count)}`;
  expect(await found('section-short', words(minimumWords), 'investigation')).toEqual([]);
  const [finding] = await found('section-short', words(minimumWords - 1), 'investigation');
  expect(finding).toMatchObject({ section: 'problem', line: 1 });
  expect(finding!.lead).toContain(String(minimumWords));
  expect(await found('section-short', '## Problème\n', 'investigation')).toEqual([]);
});
