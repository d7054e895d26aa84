import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import of one file; a path is from the root of the repository. */
export type Import = { readonly path: string; readonly from: string; readonly types: boolean };

/** The files of the source, by their paths from the root. */
export const SOURCES: readonly string[] = ['src', 'action'].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !name.startsWith('dist'))
    .map((name) => join(folder, name)),
);

const importsOf = (path: string): Import[] =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, types, from, later]) => ({
    path,
    from: from ?? later ?? '',
    types: types !== undefined,
  }));

export const IMPORTS: readonly Import[] = SOURCES.flatMap(importsOf);

/** The file that an import names; nothing for a package. */
export const relativeTo = (path: string, from: string): string | undefined =>
  from.startsWith('.') ? relative('.', resolve(dirname(path), from)) : undefined;
