import { describe, expect, test } from 'vitest';
import { found, templates } from './found.ts';

describe('fiche-long: about two pages, more where the template asks for more', () => {
  const words = (count: number) => `## Problème\n\n${'mot '.repeat(count)}\n`;

  test('1,600 words are not long; one more is', async () => {
    expect(await found('fiche-long', words(1_600), 'investigation')).toEqual([]);
    const [finding] = await found('fiche-long', words(1_601), 'investigation');
    expect(finding!.lead).toMatch(/1.?601/);
  });

  test('a later fiche has room in proportion to its sections', async () => {
    const sections = templates.find(({ stage }) => stage === 'construction')!.sections.length;
    const limit = Math.round((1_600 * sections) / 9);
    expect(await found('fiche-long', words(limit), 'construction')).toEqual([]);
    expect(await found('fiche-long', words(limit + 1), 'construction')).toHaveLength(1);
  });
});
