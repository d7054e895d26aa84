import { expect, test } from 'vitest';
import { found } from './found.ts';

test('section-duplicate: the second is named', async () => {
  const body = '## Problème\n\nIls attendent.\n\n## Le problème à résoudre\n\nIls attendent.';
  const [finding, ...others] = await found('section-duplicate', body, 'investigation');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ section: 'problem', quote: 'Le problème à résoudre', line: 5 });
  expect(finding!.lead).toContain('Le problème à résoudre');
  expect(await found('section-duplicate', '## A\n\nx\n\n## A\n\nx', 'investigation')).toEqual([]);
});
