import { expect, test } from 'vitest';
import { found } from './found.ts';

test('section-missing: each that is not optional and is under no heading', async () => {
  const missing = (
    await found('section-missing', '## Problème\n\nx\n\n## Solution\n', 'investigation')
  ).map(({ section }) => section);
  expect(missing).toEqual(['carrier', 'deployment', 'first-users', 'impact', 'risks', 'sponsor']);
});
