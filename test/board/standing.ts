import { type Standing, standingAt } from '../../src/board/standing.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { METHOD } from '../method.ts';
import { fiche, type Told } from './history.ts';

export const day = (at: string) => at.slice(5, 10);

export const stays = ({ stays: all }: Standing): string[] =>
  all.map(({ stage, from, to, left }) =>
    [stage, day(from), ...(to ? [day(to)] : []), ...(left ? [left] : [])].join(' '),
  );

export const standing = (
  events: readonly Told[],
  more: Partial<FicheHistory> = {},
  at = '2026-12-31T00:00:00Z',
): Standing | undefined => standingAt(fiche(1, '2026-01-05', events, more), at, METHOD);

export const INVESTIGATION = ['2026-01-05', 'labeled', 'investigation'] as const;
export const CONSTRUCTION = ['2026-02-01', 'labeled', 'construction'] as const;
