import { expect, test } from 'vitest';
import { fold } from '../../src/markdown/fold.ts';
import { found, templates } from './found.ts';

test('hint-left: the hint’s own line, whole', async () => {
  const { hintLines, hint } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  const [finding] = await found('hint-left', `## Problème\n\n${hint}`, 'investigation');
  expect(hintLines).toContain(fold(finding!.quote!));
});

test('hint-left: a line of few words may be the author’s own', async () => {
  const [template] = templates.filter(({ stage }) => stage === 'investigation');
  const left = async (line: string) => {
    const sections = template!.sections.map((section) => ({ ...section, hintLines: [fold(line)] }));
    const more = { template: { ...template!, sections } };
    return (await found('hint-left', `## Problème\n\n${line}`, 'investigation', more)).length;
  };
  expect(await left('Qui souffre, et de quoi')).toBe(0);
  expect(await left('Qui souffre, et de quoi ?')).toBe(1);
  expect(await left('Qui souffre, de quoi, et combien')).toBe(1);
});

test('hint-left: once a section, with the hint’s own line', async () => {
  const { hintLines, hint } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  expect(hintLines.length).toBeGreaterThan(1);
  const left = await found(
    'hint-left',
    `## Problème\n\nIls attendent.\n\n${hint}`,
    'investigation',
  );
  expect(left).toHaveLength(1);
  expect(left[0]).toMatchObject({ section: 'problem', line: 5 });
  expect(hint).toContain(left[0]!.quote!.slice(0, 20));
  expect(await found('hint-left', `## Solution\n\n${hint}`, 'investigation')).toEqual([]);
});
