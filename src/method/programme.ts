import type { Labels } from './labels.ts';
import type { Stage, Stages } from './stages.ts';

/** An error keeps a fiche to be completed; a warning is advice. */
export type Severity = 'error' | 'warning';

/** What a programme says of one rule; where it says nothing, the rule's own data holds. */
export type RuleSetting = {
  readonly severity?: Severity | 'off' | undefined;
  /** The first stage whose fiches it judges. */
  readonly from?: Stage | undefined;
  readonly options?: Readonly<Record<string, number>> | undefined;
};

/**
 * What a repository's fiches go through: stages, labels, and how strictly each rule judges. The method
 * of the Startups d'État is the one that holds when nothing else is told; another programme is data of the same shape.
 */
export type Programme = {
  readonly stages: Stages;
  readonly labels: Labels;
  /** True where the method's own rules judge unless told otherwise; elsewhere only those of the form do. */
  readonly method: boolean;
  readonly rules: Readonly<Record<string, RuleSetting>>;
};

/** The method's own labels (METHOD: labels), in French whatever the language of the texts. */
export const LABELS: Labels = {
  incomplete: 'à compléter',
  toReview: 'à relire',
  changesAsked: 'à corriger',
  approved: 'validée',
  stopped: 'arrêtée',
  transferred: 'transférée',
  pivot: 'pivot',
  pause: 'pause',
};

/** The stages of the method and their usual lengths (METHOD: stages). */
const STAGES = [
  { id: 'investigation', length: { weeks: 9 }, renewed: false },
  { id: 'construction', length: { months: 6 }, renewed: false },
  { id: 'acceleration', length: { months: 6 }, renewed: true },
] as const;

export type StartupStage = (typeof STAGES)[number]['id'];

export const STARTUP_STAGES: readonly StartupStage[] = STAGES.map(({ id }) => id);

/**
 * The method of the Startups d'État.
 * @param names of its stages, as people read them
 */
export const startupDEtat = (names: Readonly<Record<StartupStage, string>>): Programme => {
  const named = (stage: (typeof STAGES)[number]) => ({ ...stage, name: names[stage.id] });
  const [first, ...rest] = STAGES;
  return {
    stages: [named(first), ...rest.map(named)],
    labels: LABELS,
    method: true,
    rules: {},
  };
};
