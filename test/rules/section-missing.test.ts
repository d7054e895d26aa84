import { expect, test } from 'vitest';
import { found } from './found.ts';

test('section-missing: each that is not optional and is under no heading', async () => {
  const missing = (
    await found('section-missing', '## Problème\n\nx\n\n## Solution\n', 'investigation')
  ).map(({ section }) => section);
  expect(missing).toEqual(['carrier', 'deployment', 'first-users', 'impact', 'risks', 'sponsor']);
});

test('section-missing: a heading that only speaks of it too stands for it once it says something', async () => {
  const missing = async (said: string) =>
    (await found('section-missing', `## Objectifs à six mois\n\n${said}`, 'investigation')).some(
      ({ section }) => section === 'deployment',
    );
  expect(await missing('Douze écoles.')).toBe(false);
  expect(await missing('à compléter')).toBe(true);
});
