import { sameLabel } from '../method/labels.ts';
import type { LabelChange, RepositoryLabel, WantedLabel } from './label.ts';

const looksSame = (a: RepositoryLabel, b: RepositoryLabel): boolean =>
  a.color.toLowerCase() === b.color && a.description === b.description;

/**
 * What makes the labels of a repository those that are wanted. A label that has another name of its role
 * is renamed, so that issues keep it; any other label is left alone.
 */
export const labelChanges = (
  labels: readonly RepositoryLabel[],
  wanted: readonly WantedLabel[],
): LabelChange[] => {
  const named = (name: string) => labels.find((label) => sameLabel(label.name, name));
  const isWanted = ({ name }: RepositoryLabel) =>
    wanted.some((label) => sameLabel(label.name, name));
  return wanted.flatMap(({ formerly, ...label }): LabelChange[] => {
    const own = named(label.name);
    if (own && own.name === label.name) {
      return looksSame(own, label) ? [] : [{ kind: 'look', label }];
    }
    const former =
      own ?? formerly.flatMap((name) => named(name) ?? []).find((other) => !isWanted(other));
    return [former ? { kind: 'rename', from: former.name, label } : { kind: 'create', label }];
  });
};
