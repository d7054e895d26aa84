import { configure } from '../../src/config/configuration.ts';
import { wantedLabels } from '../../src/labels/wanted.ts';
import { LABEL_ROLES } from '../../src/method/labels.ts';
import { code, table } from './table.ts';

/** The labels as they are where nothing is set: the stages by their ids, then the roles. */
export const labels = async (): Promise<string> => {
  const configuration = await configure(undefined, '', {});
  const keys = [...configuration.programme.stages.map(({ id }) => id), ...LABEL_ROLES];
  const rows = wantedLabels(configuration).map(({ name, color, description }, index) => [
    code(keys[index] ?? ''),
    name,
    code(color),
    description,
  ]);
  return table(['Clé sous `labels`', 'Nom', 'Couleur', 'Description'], rows);
};
