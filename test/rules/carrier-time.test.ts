import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

describe('carrier-time: two days a week, 60 % from the second stage on', () => {
  const told = (text: string, stage: string) =>
    found('carrier-time', `## Porteur du projet\n\n${text}\n`, stage);

  test.each([
    ['Ada Faure, deux jours par semaine', 'investigation', 0],
    ['Ada Faure, un jour par semaine', 'investigation', 1],
    ['Ada Faure, deux jours par semaine', 'construction', 1],
    ['Ada Faure, trois jours par semaine', 'construction', 0],
    ['Ada Faure, trois jours par semaine', 'acceleration', 0],
    ['Ada Faure, au service du travail', 'investigation', 1],
  ])('%s (%s)', async (text, stage, count) => {
    expect(await told(text, stage)).toHaveLength(count);
  });

  test('a time that is too short and one that is not told are two things to say', async () => {
    const [short] = await told('Ada Faure, un jour par semaine', 'investigation');
    const [none] = await told('Ada Faure, au service du travail', 'investigation');
    const [later] = await told('Ada Faure, un jour par semaine', 'construction');
    expect(short).toMatchObject({ section: 'carrier', line: 1 });
    expect(short!.quote).toContain('un jour par semaine');
    expect(none!.quote).toContain('Ada Faure');
    expect(new Set([short!.lead, none!.lead, later!.lead]).size).toBe(3);
  });
});
