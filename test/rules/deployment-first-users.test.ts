import { describe, expect, test } from 'vitest';
import { found, quoted } from './found.ts';

describe('deployment-first-users', () => {
  test.each([
    'Le carnet est testé depuis mars',
    'Le carnet est utilisé par les agents depuis mars',
    'Les tests menés cet hiver ont montré le besoin',
  ])('« %s » tells of those who use it already', async (text) => {
    expect(await quoted('deployment-first-users', 'Plan de déploiement', text)).toBeUndefined();
  });

  test.each([
    'Le carnet est testé en mars',
    'Les tests auront lieu en mars. Les agents ont demandé le carnet',
  ])('« %s » tells of nobody yet', async (text) => {
    expect(await quoted('deployment-first-users', 'Plan de déploiement', text)).toBeDefined();
  });

  test('one of the parts that tell of a start is enough', async () => {
    const told = async (body: string) =>
      (await found('deployment-first-users', body, 'investigation')).length;
    const users = '## Premiers utilisateurs\n\nLes usagers.';
    expect(await told(`${users}\n\n## Plan de déploiement\n\nEn mars, à tous.`)).toBe(1);
    expect(
      await told(`${users}\n\n## Plan de déploiement\n\nEn mars, avec le CCAS de Niort.`),
    ).toBe(0);
    expect(await told('## Idée\n\nDans un premier temps, le carnet sert à tous.')).toBe(0);
    const problem = (text: string) => `## Problème\n\n${text}\n\n${users}`;
    expect(await told(problem('Notamment à Niort, 300 familles attendent.'))).toBe(1);
    expect(
      await told(problem('Le délai notamment est long. À Niort, 300 familles attendent.')),
    ).toBe(0);
  });
});
