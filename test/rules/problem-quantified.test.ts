import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each([
  ['Premiers utilisateurs', 'investigation'],
  ['Apprentissages de l’investigation', 'construction'],
])('problem-quantified: the figures of « %s » tell the extent too', async (heading, stage) => {
  const told = async (text: string) => {
    const body = `## Problème\n\nLes apprentis attendent leur paie.\n\n## ${heading}\n\n${text}`;
    return (await found('problem-quantified', body, stage)).length;
  };
  expect(await told('Les apprentis.')).toBe(1);
  expect(await told('12 000 apprentis attendent.')).toBe(0);
});
