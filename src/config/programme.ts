import { LABEL_ROLES, type Labels, sameLabel } from '../method/labels.ts';
import { LABELS, type Programme, type RuleSetting, startupDEtat } from '../method/programme.ts';
import type { StageData, Stages } from '../method/stages.ts';
import { readLength } from './length.ts';
import { fault, type ReadConfig } from './read.ts';
import type { Config } from './schema.ts';

/** The ends have these names beside the stages'. */
const RESERVED = ['stopped', 'transferred'];

const lengthOf = (written: string) => readLength(written) ?? { months: 0 };

/** The stages of a programme of one's own, else the method's. */
const stagesOf = (read: ReadConfig, method: Stages): Stages => {
  const { stages, deadlines = {} } = read.config;
  const own = stages?.map(
    ({ id, name, deadline, renewed }): StageData => ({
      id,
      name: name ?? id,
      length: lengthOf(deadline),
      renewed: renewed ?? false,
    }),
  );
  const [first, ...rest] = own ?? method;
  if (!first) return method;
  const ids = [first, ...rest].map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    const path = ['stages', index, 'id'];
    if (ids.indexOf(id) < index || RESERVED.includes(id)) {
      fault(read, path, { kind: 'twice', key: path.join('.'), written: id });
    }
  }
  for (const key of Object.keys(deadlines)) checkStage(read, ['deadlines', key], key, ids);
  const timed = (stage: StageData): StageData => {
    const deadline = Object.hasOwn(deadlines, stage.id) ? deadlines[stage.id] : undefined;
    return deadline === undefined ? stage : { ...stage, length: lengthOf(deadline) };
  };
  return [timed(first), ...rest.map(timed)];
};

const checkStage = (
  read: ReadConfig,
  path: readonly PropertyKey[],
  written: string,
  stages: readonly string[],
) => {
  if (stages.includes(written)) return;
  fault(read, path, { kind: 'unknown-stage', key: path.join('.'), written, stages });
};

const nameOf = (label: NonNullable<Config['labels']>[string] | undefined): string | undefined =>
  typeof label === 'string' ? label : label?.name;

/** The names of the labels; each place on the axes has one of its own, or they could not be told apart. */
const labelsOf = (read: ReadConfig, stages: Stages): Labels => {
  const { labels = {} } = read.config;
  const ids = stages.map(({ id }) => id);
  const accepted = [...LABEL_ROLES, ...ids];
  for (const key of Object.keys(labels)) {
    if (accepted.includes(key)) continue;
    fault(read, ['labels', key], { kind: 'unknown-key', key, near: undefined, accepted });
  }
  const named = Object.fromEntries(
    LABEL_ROLES.map((role) => [role, nameOf(labels[role]) ?? LABELS[role]]),
  ) as Labels;
  const taken = [...ids];
  // What was written gives way to what holds without it.
  const order = [...LABEL_ROLES].sort((a, b) => Number(a in labels) - Number(b in labels));
  for (const role of order) {
    const name = named[role];
    if (taken.some((other) => sameLabel(other, name))) {
      fault(read, ['labels', role], { kind: 'twice', key: `labels.${role}`, written: name });
    }
    taken.push(name);
  }
  return named;
};

const settingOf = (written: NonNullable<NonNullable<Config['rules']>[string]>): RuleSetting => {
  if (typeof written === 'string') return { severity: written };
  const { severity, from, ...options } = written;
  const numbers = Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : [],
  );
  return { severity, from, options: Object.fromEntries(numbers) };
};

const rulesOf = (read: ReadConfig, stages: Stages): Programme['rules'] => {
  const ids = stages.map(({ id }) => id);
  const settings = Object.entries(read.config.rules ?? {}).flatMap(([rule, written]) => {
    if (written === undefined) return [];
    const setting = settingOf(written);
    if (setting.from !== undefined) checkStage(read, ['rules', rule, 'from'], setting.from, ids);
    return [[rule, setting] as const];
  });
  return Object.fromEntries(settings);
};

/**
 * The programme that a configuration describes.
 * @throws ConfigError where its parts do not fit together
 */
export const programmeOf = (read: ReadConfig): Programme => {
  const method = read.config.stages === undefined;
  const stages = stagesOf(read, startupDEtat(read.texts.stages).stages);
  return { stages, method, labels: labelsOf(read, stages), rules: rulesOf(read, stages) };
};
