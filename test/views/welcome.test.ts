import { expect, test } from 'vitest';
import { UNWRITTEN } from '../method.ts';
import { fiche } from '../review/decided.ts';
import { WHOLE } from '../review/small.ts';

const stepsFor = async (body: string, newcomer = true): Promise<string[]> => {
  const { desired } = await fiche({ body, labels: ['investigation'], newcomer });
  return desired.comment.split('\n').filter((line) => /^1\. /.test(line));
};

test('a newcomer is told what comes next; to complete the fiche only while it is not', async () => {
  const begun = await stepsFor(`## Alpha\n\n${UNWRITTEN}`);
  expect(begun).toHaveLength(3);
  expect(begun[0]).toContain('Vous complétez votre texte');
  expect(await stepsFor(WHOLE)).toEqual(begun.slice(1));
  expect(await stepsFor(WHOLE, false)).toEqual([]);
});
