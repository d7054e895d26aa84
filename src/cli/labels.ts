import { applyLabelChange, observeLabels } from '../github/labels.ts';
import { labelChanges } from '../labels/changes.ts';
import { wantedLabels } from '../labels/wanted.ts';
import { oneLine } from '../markdown/harmless.ts';
import { maintenanceTextsIn } from '../texts/maintenance.ts';
import type { Language } from '../texts/texts.ts';
import { clientFor, repositoryHere } from './client.ts';
import { configurationHere } from './configuration.ts';

export type LabelsOptions = {
  readonly repo?: string;
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly language?: Language;
};

/** `fiches labels`: makes the repository's labels those of the programme. */
export const makeLabels = async (options: LabelsOptions): Promise<void> => {
  const configuration = await configurationHere(options);
  const client = await clientFor(await repositoryHere(options.repo, '.')).patient();
  const { labels: texts, doctor } = maintenanceTextsIn(configuration.texts.language);
  const changes = labelChanges(await observeLabels(client), wantedLabels(configuration));
  for (const change of changes) {
    if (!options.dryRun && !(await applyLabelChange(client, change))) {
      process.stderr.write(`fiches: ${oneLine(doctor.refused({ kind: 'label', change }))}\n`);
      process.exitCode = 2;
      return;
    }
    const told = options.dryRun ? texts.planned(change) : texts.done(change);
    process.stdout.write(`${oneLine(told)}\n`);
  }
  if (changes.length === 0) process.stdout.write(`${texts.nothing}\n`);
};
