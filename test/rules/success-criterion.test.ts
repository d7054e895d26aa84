import { expect, test } from 'vitest';
import { found } from './found.ts';

test.each<[string, number]>([
  ['1 000 apprentis payés à temps d’ici le 1er juin 2027', 0],
  ['1 000 apprentis payés à temps', 1],
  ['Des apprentis payés à temps d’ici le 1er juin 2027', 1],
  ['Des apprentis payés à temps', 1],
  ['Des apprentis payés à temps dans 6 mois', 1],
  ['Des apprentis payés à temps le 1er juin 2027, tous dans 12 mois', 1],
])('success-criterion: %s', async (text, count) => {
  const findings = await found(
    'success-criterion',
    `## Critère de succès à six mois\n\n${text}`,
    'construction',
  );
  expect(findings).toHaveLength(count);
  if (count > 0) expect(findings[0]).toMatchObject({ section: 'success-criterion', line: 1 });
});

test.each([
  ['1 000 apprentis payés à temps', false, true],
  ['Des apprentis payés à temps dans 6 mois', true, false],
  ['Des apprentis payés à temps', true, true],
])('success-criterion: what « %s » lacks is told', async (text, figure, date) => {
  const body = `## Critère de succès à six mois\n\n${text}`;
  const [finding] = await found('success-criterion', body, 'construction');
  expect([finding!.lead!.includes('un chiffre'), finding!.lead!.includes('une date')]).toEqual([
    figure,
    date,
  ]);
});
