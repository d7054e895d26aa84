import { expect, test } from 'vitest';
import { UNWRITTEN } from '../method.ts';
import { found, templates } from './found.ts';

test('section-empty: once, where nothing is said under that name anywhere', async () => {
  const empty = async (body: string) =>
    (await found('section-empty', body, 'investigation')).map(({ section }) => section);
  expect(await empty(`## Problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
  expect(await empty(`## Problème\n\n## Le problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
  expect(await empty(`## Problème\n\n## Problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
  expect(await empty('## Problème\n\n## Le problème\n\nIls attendent.')).toEqual([]);
  expect(await empty(`## Premier prototype\n\n${UNWRITTEN}`)).toEqual([]);
  expect(await empty('## Remerciements\n')).toEqual([]);
  expect(await empty('## Problème\n\nIls attendent.')).toEqual([]);
});

test('section-empty: of a long hint that was left, the beginning is shown', async () => {
  const { hint, hintLines } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  expect(hintLines.join(' ').length).toBeGreaterThan(80);
  const [finding] = await found('section-empty', `## Problème\n\n${hint}`, 'investigation');
  expect(finding!.quote).toHaveLength(80);
});
