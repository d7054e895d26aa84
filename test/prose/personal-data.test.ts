import fc from 'fast-check';
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../src/prose/personal-data.ts';

test('a private French number is told without the tables of the world’s numbers', async () => {
  expect(await findPersonalData('Joignable au 06 39 98 12 34 ou le soir.')).toEqual([
    { kind: 'phone', shown: '06 •• •• ••' },
  ]);
  expect(await findPersonalData('Tél. : 01.40.00.00.00')).toEqual([
    { kind: 'phone', shown: '01 •• •• ••' },
  ]);
});

/** What stands before, in and after numbers of all kinds. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'au ',
        'Tél. : ',
        'dossier : ',
        'poste ',
        ' ou ',
        ' le ',
        '12',
        '2024',
        ' ext ',
        'x',
        '\n',
        '. ',
        ', ',
      ],
      ...['06 39 98 12 34', '0639981234', '06.39.98.12.34', '06-39-98-12-34', '08 00 00 00 00'],
      ...['+44 20 7946 0958', '20240112', '1 800 000', '01/02/2024', '00'],
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('it is told where they tell it, and nowhere else', () =>
  fc.assert(
    fc.asyncProperty(text, async (told) => {
      const found = (await findPersonalData(told)).filter(({ kind }) => kind === 'phone');
      const known = findPhoneNumbersInText(told, 'FR').filter(
        ({ number, startsAt }) =>
          !(number.country === 'FR' && number.nationalNumber.startsWith('8')) &&
          !/dossier\s*$/.test(told.slice(0, startsAt)),
      );
      // A text without what may be a number is not looked at.
      if (found.length > 0) expect(found).toHaveLength(known.length);
    }),
    { numRuns: 3000 },
  ));
