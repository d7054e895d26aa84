import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each<[string, string | undefined, string[]]>([
  ['Le 1er mars 2027 sur https://relais.fr', undefined, []],
  ['À Niort dans 6 mois', undefined, []],
  ['Partout le 1er janvier 2028 ; à Niort le 1er mars 2027', undefined, []],
  ['Le 1er août 2027 sur https://relais.fr', undefined, ['1er août 2027']],
  ['Le 1er août 2027 sur https://relais.fr', '2027-03-01T09:00:00Z', []],
  ['Bientôt', undefined, ['Bientôt']],
])('launch-date: %s, the stage begun on %s', async (text, stageSince, expected) => {
  const findings = await found('launch-date', `## Mise en production\n\n${text}`, 'construction', {
    ...(stageSince ? { stageSince } : {}),
  });
  expect(findings).toHaveLength(expected.length);
  expected.forEach((quote, index) => {
    expect(findings[index]!.quote).toContain(quote);
  });
});

test('launch-date: how late it is, where the day of the beginning is known', async () => {
  const body = '## Mise en production\n\nLe 24 août 2027';
  const [late] = await found('launch-date', body, 'construction');
  expect(late!.lead).toContain('9 mois');
  expect(await found('launch-date', body, 'construction', { filedAt: undefined })).toEqual([]);
});
