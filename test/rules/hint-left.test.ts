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
