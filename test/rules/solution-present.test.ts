import { describe, expect, test } from 'vitest';
import { quoted } from './found.ts';

describe('solution-present: what tells of later, beside what tells of now', () => {
  const told = (text: string) => quoted('solution-present', 'Solution', text);
  const LATER = 'Le service permettra de payer les apprentis.';
  const NOW = 'Le centre déclare un contrat.';

  test.each([
    ['one promise alone', LATER],
    ['two of three', `${NOW} ${LATER} Il préviendra aussi les centres.`],
    ['items alone', `- ${LATER}\n- Il préviendra les centres.`],
    ['items after the present', `${NOW}\n\n- ${LATER}\n- Il préviendra les centres.`],
    ['items that the present announces', `Il sert à cela :\n\n- ${LATER}\n- Il aidera aussi.`],
  ])('%s', async (_, text) => {
    expect(await told(text)).toContain('permettra');
  });

  test.each([
    ['one of two', `${LATER} ${NOW}`],
    ['one in a text that hardly has a verb', `Un relais de paie. ${LATER}`],
    ['one, with a colon', `Un relais de paie. ${LATER.replace('.', ' : tous y gagnent.')}`],
    ['as many as of now', `${LATER} Il préviendra les centres. ${NOW} L’apprenti est payé.`],
    ['none', NOW],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });
});
