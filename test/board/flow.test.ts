import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot, type Told } from './history.ts';

const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

const at = (day: string, ...fiches: FicheHistory[]) => measure(snapshot(...fiches), day, settings);

const filed = (number: number, ...events: Told[]) =>
  fiche(number, '2026-01-05', [['2026-01-05', 'labeled', 'investigation'], ...events]);

describe('how fiches go on from a stage', () => {
  test('each counts once, by its last stay; back is neither on nor out', async () => {
    const { flow } = await at(
      '2026-06-01',
      filed(1),
      filed(2, ['2026-01-15', 'labeled', 'construction']),
      filed(3, ['2026-01-25', 'labeled', 'transférée']),
      filed(4, ['2026-02-04', 'labeled', 'arrêtée']),
      filed(
        5,
        ['2026-02-14', 'labeled', 'construction'],
        ['2026-02-24', 'labeled', 'investigation'],
      ),
    );
    expect(
      flow.map(({ from, entered, continued, stopped, stillThere }) => [
        from,
        entered,
        continued,
        stopped,
        stillThere,
      ]),
    ).toEqual([
      ['investigation', 5, 2, 1, 2],
      ['construction', 2, 0, 0, 1],
      ['acceleration', 0, 0, 0, 0],
    ]);
    const [investigation, construction, acceleration] = flow;
    // Stays of 10, 20 and 30 days are over.
    expect(investigation).toMatchObject({ medianDays: 20, p90Days: 28 });
    expect(investigation!.spread).toEqual([12, 15, 20, 25, 28]);
    expect(construction).toMatchObject({ medianDays: 10, p90Days: 10 });
    expect(acceleration).toMatchObject({ medianDays: null, p90Days: null, spread: [] });
  });

  test('days are told to the tenth', async () => {
    const { flow } = await at(
      '2026-06-01',
      filed(1, ['2026-01-06', 'labeled', 'construction']),
      filed(2, ['2026-01-10', 'labeled', 'construction']),
      filed(3, ['2026-01-15', 'labeled', 'construction']),
      filed(4, ['2026-01-20', 'labeled', 'construction']),
    );
    // Of 1, 5, 10 and 15 days.
    expect(flow[0]!.spread).toEqual([2.2, 4, 7.5, 11.3, 13.5]);
  });
});

describe('survival: from the first stage until a fiche stops', () => {
  test('one handed over or under way counts for as long as it was seen', async () => {
    const { survival } = await at(
      '2026-09-02',
      filed(1, ['2026-01-15', 'labeled', 'arrêtée']),
      filed(2, ['2026-01-25', 'labeled', 'transférée']),
      filed(3, ['2026-02-04', 'labeled', 'construction'], ['2026-03-06', 'labeled', 'arrêtée']),
      filed(4),
      filed(5, ['2026-08-31', 'labeled', 'arrêtée']),
    );
    expect(survival).toEqual({
      followed: 5,
      longest: 240,
      curve: [
        { days: 10, atRisk: 5, ended: 1, survival: 0.8 },
        { days: 60, atRisk: 3, ended: 1, survival: expect.closeTo(0.8 * (2 / 3)) },
        { days: 238, atRisk: 2, ended: 1, survival: expect.closeTo(0.8 * (2 / 3) * 0.5) },
      ],
      atSixMonths: expect.closeTo(0.8 * (2 / 3)),
    });
  });

  test('nothing at six months while none was seen that long; all of them where none stopped', async () => {
    expect((await at('2026-07-06', filed(1))).survival.atSixMonths).toBeNull();
    expect((await at('2026-07-07', filed(1))).survival.atSixMonths).toBe(1);
    expect((await at('2026-07-07')).survival).toEqual({
      followed: 0,
      longest: 0,
      curve: [],
      atSixMonths: null,
    });
  });
});

test('the months begin with the one after the first fiche, and end with now', async () => {
  const none = { investigation: 0, construction: 0, acceleration: 0 };
  const ended = { stopped: 0, transferred: 0 };
  const { months } = await at(
    '2026-04-06',
    fiche(2, '2026-02-03', [['2026-02-03', 'labeled', 'investigation']]),
    filed(1, ['2026-02-10', 'labeled', 'construction'], ['2026-03-10', 'labeled', 'transférée']),
    fiche(3, '2026-01-10', [
      ['2026-01-10', 'labeled', 'investigation'],
      ['2026-01-20', 'closed'],
      ['2026-02-20', 'reopened'],
    ]),
    // From the first instant of a month, and until that of another.
    fiche(4, '2026-01-10', [
      ['2026-01-31T23:00:00Z', 'labeled', 'acceleration'],
      ['2026-02-28T23:00:00Z', 'labeled', 'arrêtée'],
    ]),
  );
  expect(months).toEqual([
    {
      at: '2026-01-31T23:00:00.000Z',
      open: { ...none, investigation: 1, acceleration: 1 },
      ended: { ...ended, stopped: 1 },
    },
    {
      at: '2026-02-28T23:00:00.000Z',
      open: { ...none, investigation: 2, construction: 1 },
      ended: { ...ended, stopped: 1 },
    },
    {
      at: '2026-03-31T22:00:00.000Z',
      open: { ...none, investigation: 2 },
      ended: { stopped: 1, transferred: 1 },
    },
    {
      at: '2026-04-05T22:00:00.000Z',
      open: { ...none, investigation: 2 },
      ended: { stopped: 1, transferred: 1 },
    },
  ]);
  expect((await at('2026-04-06')).months).toEqual([]);
});
