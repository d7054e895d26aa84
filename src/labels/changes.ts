import { sameLabel } from '../method/labels.ts';
import type { LabelChange, RepositoryLabel, WantedLabel } from './label.ts';

const looksSame = (a: RepositoryLabel, b: RepositoryLabel): boolean =>
  a.color.toLowerCase() === b.color && a.description === b.description;

/** Fewer names of a set may be there by chance: many a repository has a label « approved » of its own. */
const ENOUGH = 3;

/** The languages in which Fiches has made the labels of this repository before. */
const languagesThere = (
  labels: readonly RepositoryLabel[],
  wanted: readonly WantedLabel[],
): readonly number[] => {
  const there = (name: string | undefined) =>
    name !== undefined && labels.some((label) => sameLabel(label.name, name));
  const languages = Math.max(0, ...wanted.map(({ formerly }) => formerly.length));
  return Array.from({ length: languages }, (_, language) => language).filter(
    (language) => wanted.filter(({ formerly }) => there(formerly[language])).length >= ENOUGH,
  );
};

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
  const languages = languagesThere(labels, wanted);
  return wanted.flatMap(({ formerly, ...label }): LabelChange[] => {
    const own = named(label.name);
    if (own && own.name === label.name) {
      return looksSame(own, label) ? [] : [{ kind: 'look', label }];
    }
    const former =
      own ??
      languages
        .flatMap((language) => named(formerly[language] ?? '') ?? [])
        .find((other) => !isWanted(other));
    return [former ? { kind: 'rename', from: former.name, label } : { kind: 'create', label }];
  });
};
