import { describe, expect, test } from 'vitest';
import type { Moved } from '../../src/board/board.ts';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot, type Told } from './history.ts';

const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

/** From the Monday before, at midnight in Paris, to this one. */
const MONDAY = '2026-11-23';

const moved = async (...fiches: FicheHistory[]): Promise<Moved> =>
  (await measure(snapshot(...fiches), MONDAY, settings)).moved;

const told = (moves: Moved[keyof Moved]) =>
  moves.map(({ number, stage, from, at }) =>
    [number, ...(from ? [from] : []), stage, at.slice(5, 10)].join(' '),
  );

const OLD = ['2026-01-05', 'labeled', 'investigation'] as const;
const old = (number: number, ...events: Told[]) => fiche(number, '2026-01-05', [OLD, ...events]);

test('a move tells the fiche, when, and the stage', async () => {
  const { created } = await moved(
    fiche(7, '2026-11-17', [['2026-11-18', 'labeled', 'investigation']]),
  );
  expect(created).toEqual([
    {
      number: 7,
      title: 'Relais 7',
      url: 'https://github.com/incubateur/fiches/issues/7',
      at: '2026-11-18T09:00:00.000Z',
      stage: 'investigation',
    },
  ]);
});

test('the seven days: their first instant is of the week before, their last of this one', async () => {
  const at = (number: number, time: string) =>
    fiche(number, '2026-11-10', [[time, 'labeled', 'investigation']]);
  const { created } = await moved(
    at(1, '2026-11-15T23:00:00Z'),
    at(2, '2026-11-15T23:00:01Z'),
    at(3, '2026-11-22T23:00:00Z'),
    at(4, '2026-11-22T23:00:01Z'),
  );
  expect(created.map(({ number }) => number)).toEqual([2, 3]);
});

describe('what happened, in its order', () => {
  test('new ones, in the stage that they came with', async () => {
    const { created, stageChanged } = await moved(
      fiche(2, '2026-11-19', [
        ['2026-11-19', 'labeled', 'investigation'],
        ['2026-11-20', 'labeled', 'construction'],
      ]),
      fiche(3, '2026-11-18', [['2026-11-18', 'labeled', 'acceleration']]),
      fiche(5, '2026-11-18', [['2026-11-18', 'labeled', 'construction']]),
      old(4),
    );
    expect(told(created)).toEqual([
      '3 acceleration 11-18',
      '5 construction 11-18',
      '2 investigation 11-19',
    ]);
    expect(told(stageChanged)).toEqual(['2 investigation construction 11-20']);
  });

  test('stages, onward and back; one reopened in its stage has changed none', async () => {
    const { stageChanged, created } = await moved(
      old(1, ['2026-11-17', 'labeled', 'construction'], ['2026-11-19', 'labeled', 'investigation']),
      old(2, ['2026-11-01', 'closed'], ['2026-11-18', 'reopened']),
      old(3, ['2026-11-18', 'labeled', 'construction']),
      old(4, ['2026-11-01', 'labeled', 'construction']),
    );
    expect(told(stageChanged)).toEqual([
      '1 investigation construction 11-17',
      '3 investigation construction 11-18',
      '1 construction investigation 11-19',
    ]);
    expect(created).toEqual([]);
  });

  test('approved, pivoted, stopped, handed over', async () => {
    const all = await moved(
      old(1, ['2026-11-17', 'labeled', 'à relire'], ['2026-11-18', 'labeled', 'validée']),
      old(2, ['2026-11-01', 'labeled', 'validée'], ['2026-11-20', 'labeled', 'pivot']),
      old(3, ['2026-11-01', 'labeled', 'pivot'], ['2026-11-19', 'labeled', 'arrêtée']),
      old(4, ['2026-11-18', 'labeled', 'pivot'], ['2026-11-20', 'labeled', 'transférée']),
      old(5, ['2026-11-01', 'labeled', 'arrêtée']),
      old(6, ['2026-11-17', 'labeled', 'validée']),
    );
    expect(told(all.validated)).toEqual(['6 investigation 11-17', '1 investigation 11-18']);
    expect(told(all.pivoted)).toEqual(['4 investigation 11-18', '2 investigation 11-20']);
    expect(told(all.stopped)).toEqual(['3 investigation 11-19']);
    expect(told(all.transferred)).toEqual(['4 investigation 11-20']);
  });
});
