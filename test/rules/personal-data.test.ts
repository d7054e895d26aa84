import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('personal-data', () => {
  test('what was found is told by its kinds, and shown up to three', async () => {
    const numbers = ['06 12 34 56 78', '06 12 34 56 79', '06 12 34 56 80', '06 12 34 56 81'];
    const text = `## Problème\n\n${numbers.join(' ou ')}`;
    const [finding] = await found('personal-data', text, 'investigation');
    expect(finding!.quote!.split(', ')).toHaveLength(3);
    const [mail] = await found(
      'personal-data',
      '## Problème\n\nada.faure@gmail.com',
      'investigation',
    );
    expect(mail!.lead).not.toBe(finding!.lead);
  });
});
