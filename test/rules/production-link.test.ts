import { expect, test } from 'vitest';
import { found } from './found.ts';

test('production-link: in one of its parts', async () => {
  const parts = '## Mise en production\n\nLe 1er mars\n\n## Mise en production\n\nÀ Niort';
  expect(await found('production-link', parts, 'acceleration')).toHaveLength(1);
  const linked = `${parts}, sur https://relais.fr`;
  expect(await found('production-link', linked, 'acceleration')).toEqual([]);
});
