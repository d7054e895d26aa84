import type { Configuration } from '../config/configuration.ts';
import { LABEL_ROLES, type LabelRole } from '../method/labels.ts';
import { maintenanceTextsIn } from '../texts/maintenance.ts';
import { LANGUAGES } from '../texts/texts.ts';
import { ROLE_COLORS, stageColor } from './colors.ts';
import type { RepositoryLabel, WantedLabel } from './label.ts';

/** What a role is named where nothing else is told, in each language. */
const usualNames = (role: LabelRole): string[] =>
  LANGUAGES.map((language) => maintenanceTextsIn(language).labels.names[role]);

/** The labels that a configuration asks for: those of the stages, in order, then the roles'. */
export const wantedLabels = ({
  programme,
  labels: written,
  texts,
}: Pick<Configuration, 'programme' | 'labels' | 'texts'>): WantedLabel[] => {
  const asWritten = (key: string, usual: RepositoryLabel): RepositoryLabel => {
    const own = written[key];
    if (own === undefined || typeof own === 'string') return usual;
    return {
      name: usual.name,
      color: own.color?.replace('#', '').toLowerCase() ?? usual.color,
      description: own.description ?? usual.description,
    };
  };
  const { stages, labels } = programme;
  const told = maintenanceTextsIn(texts.language).labels;
  return [
    ...stages.map(({ id, name }, index) => ({
      ...asWritten(id, {
        name: id,
        color: stageColor(index, stages.length),
        description: told.stage({ name, place: index + 1, count: stages.length }),
      }),
      // A stage is known by its id alone, which templates and issues bear too.
      formerly: [],
    })),
    ...LABEL_ROLES.map((role) => ({
      ...asWritten(role, {
        name: labels[role],
        color: ROLE_COLORS[role],
        description: told.descriptions[role],
      }),
      formerly: usualNames(role),
    })),
  ];
};
