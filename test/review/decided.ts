import { decide, type Decision } from '../../src/review/decide.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { event, issue } from './issue.ts';
import { settingsWith } from './small.ts';

export const settings = settingsWith({
  investigation: ['Alpha', 'Bravo'],
  construction: ['Alpha', 'Bravo', 'Charlie'],
});

export const look = (more: Partial<Snapshot>): Promise<Decision> => decide(issue(more), settings);

export const fiche = async (more: Partial<Snapshot>) => {
  const decision = await look(more);
  if (decision.kind !== 'fiche') throw new Error(decision.kind);
  return decision;
};

export const labelled = (label: string) => event(10, 'fiches', { type: 'labeled', label });
