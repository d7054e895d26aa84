import {
  BY_COMMAND,
  BY_LABEL,
  type Cell,
  type Outcome,
  ROLES,
} from '../../test/authority/table.ts';
import { code, table } from './table.ts';

const SHOWN: Readonly<Record<Outcome, string>> = {
  done: '✓',
  told: 'told',
  nothing: '—',
  '403': '403',
};

/** « + santé » as what it is: a label that is none of ours. */
const headOf = (act: string): string => (act === '+ santé' ? 'any other label' : code(act));

/** The table of which every cell is a test: one row an act, one column a role. */
const authority = (cells: readonly Cell[]): string => {
  const acts = [...new Set(cells.map(({ act }) => act))];
  const roles = Object.keys(ROLES);
  const rows = acts.map((act) => [
    headOf(act),
    ...roles.map((role) => {
      const found = cells.find((cell) => cell.act === act && cell.role === role);
      if (!found) throw new Error(`${role}, ${act}: the table says nothing`);
      return SHOWN[found.outcome];
    }),
  ]);
  return table(['', ...roles], rows);
};

export const roles = (): string =>
  table(
    ['Column', 'Who'],
    Object.entries(ROLES).map(([role, { is }]) => [role, is]),
  );

export const byCommand = (): string => authority(BY_COMMAND);
export const byLabel = (): string => authority(BY_LABEL);
