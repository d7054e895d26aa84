import { nearest } from '../commands/nearest.ts';
import { knownSection } from '../fiche/known.ts';
import { TroubleError } from '../texts/trouble.ts';
import type { Template } from '../fiche/template.ts';
import { type Stage, type Stages, stageIn } from '../method/stages.ts';
import type { TemplateProblem } from './problem.ts';
import { at } from './yaml.ts';

/** A fiche template that can be used, and what its head says. */
export type ReadTemplate = {
  readonly path: string;
  readonly template: Template;
  /** The stages that its labels name. */
  readonly labelled: readonly Stage[];
  readonly labelLine: number;
  /** What its hidden line says; a form can hold none. */
  readonly marker: { readonly says: string | undefined } | undefined;
  /** Of each of its sections, in their order. */
  readonly lines: () => readonly number[];
};

export type Reading =
  | { readonly kind: 'template'; readonly read: ReadTemplate }
  | {
      readonly kind: 'problem';
      readonly problem: TemplateProblem;
      /** The stage that it was meant for, as far as it can be told. */
      readonly stage: Stage | undefined;
    }
  /** A template of something else, as a repository may well have. */
  | { readonly kind: 'other' };

/** A template or a form as it is written, its YAML read. */
export type Written = {
  readonly file: string;
  readonly head: unknown;
  readonly labelLine: number;
  readonly headings: () => readonly string[];
  readonly lines: () => readonly number[];
  readonly marker: ReadTemplate['marker'];
  /** What GitHub must find at its head to offer it. */
  readonly named: readonly string[];
  /** As the Action reads it; it throws where it asks nothing. */
  readonly read: () => Template | undefined;
};

const labelsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [])
    .map((label) => label.trim())
    .filter((label) => label !== '');

/** So many of the method's headings tell a fiche. */
const ENOUGH = 3;

const looksLikeFiche = (headings: readonly string[]): boolean =>
  headings.filter((heading) => knownSection(heading).id !== undefined).length >= ENOUGH;

const templateOf = (read: Written['read']): Template | 'nothing-asked' | undefined => {
  try {
    return read();
  } catch (error) {
    // That its YAML can be read is known.
    if (error instanceof TroubleError) return 'nothing-asked';
    throw error;
  }
};

/** The stage that a file was likely meant for. */
export const meantStage = (file: string, says: string | undefined, stages: Stages) =>
  stageIn(stages, says) ?? stages.find(({ id }) => file.toLowerCase().includes(id))?.id;

/** A template is told by its stage; one that misses it, by a word near to one, or by its headings. */
export const judge = (written: Written, stages: Stages): Reading => {
  const { file, head, labelLine: line, marker, named } = written;
  const ids = stages.map(({ id }) => id);
  const labels = labelsOf(at(head, 'labels'));
  const labelled = [...new Set(labels.flatMap((label) => stageIn(stages, label) ?? []))];
  const problem = (found: TemplateProblem, stage: Stage | undefined): Reading => ({
    kind: 'problem',
    problem: found,
    stage: stage ?? meantStage(file, marker?.says, stages),
  });
  const template = templateOf(written.read);
  if (template === undefined) {
    const near = labels.flatMap((label) => nearest(label.toLowerCase(), ids) ?? [])[0];
    const meant = near !== undefined || marker?.says !== undefined;
    if (!meant && !looksLikeFiche(written.headings())) return { kind: 'other' };
    return problem({ kind: 'template-no-stage', file, line, labels, near, stages: ids }, near);
  }
  if (template === 'nothing-asked') {
    const form = marker === undefined;
    return problem({ kind: 'template-no-heading', file, form }, labelled[0]);
  }
  const keys = named.filter((key) => String(at(head, key) ?? '').trim() === '');
  if (keys.length > 0) {
    return problem({ kind: 'template-unnamed', file, line: 1, keys }, template.stage);
  }
  const { lines } = written;
  return {
    kind: 'template',
    read: { path: file, template, labelled, labelLine: line, marker, lines },
  };
};
