import type { LabelChange } from '../labels/label.ts';
import type { LabelRole, Labels } from '../method/labels.ts';

/** A repository's labels: what they are named and say where nothing else is written, and what was done to them. */
export type LabelsTexts = {
  readonly names: Labels;
  /** At the most a hundred characters each, as GitHub takes them. */
  readonly descriptions: Readonly<Record<LabelRole, string>>;
  readonly stage: (told: {
    readonly name: string;
    readonly place: number;
    readonly count: number;
  }) => string;
  readonly planned: (change: LabelChange) => string;
  readonly done: (change: LabelChange) => string;
  readonly nothing: string;
};
