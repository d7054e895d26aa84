import { IMPORTS, relativeTo } from './imports.ts';

/** One place of the source: the files and folders that it is made of, and what it is for. */
export type Part = {
  readonly name: string;
  readonly holds: readonly string[];
  readonly does: string;
};

const part = (name: string, holds: readonly string[], does: string): Part => ({
  ...{ name, holds, does },
});

/**
 * From the top down: a file may import its own layer and those below it. A test proves it, and the
 * drawing of docs/architecture.md is made from it. A new folder is given its place here.
 */
export const LAYERS: readonly (readonly Part[])[] = [
  [part('action', ['action'], 'what GitHub runs')],
  [
    part('terminal', ['src/cli.ts', 'src/cli'], 'the command line'),
    part('library', ['src/index.ts', 'src/api.ts', 'src/preset.ts'], 'for programs and editors'),
  ],
  [part('sweep', ['src/sweep.ts'], 'every fiche')],
  [
    part(
      'run',
      ['src/run.ts', 'src/run-board.ts'],
      'observe, decide, diff, apply; once for every door',
    ),
    part('files', ['src/lint-files.ts', 'src/files.ts', 'src/config-file.ts'], 'reads files'),
  ],
  [
    part('config', ['src/config'], '.github/fiches.yml'),
    part('doctor', ['src/doctor'], 'what is wrong in a set-up'),
    part('labels', ['src/labels'], 'those of a programme'),
  ],
  [
    part('github', ['src/github'], 'observe, apply'),
    part('review', ['src/review'], 'decide, diff'),
    part('board', ['src/board'], 'measure'),
    part('setup', ['src/setup'], 'what a repository needs'),
    part('filing', ['src/filing'], 'a fiche part by part'),
  ],
  [part('views', ['src/views'], 'numbers and findings as pages')],
  [
    part('lint', ['src/lint.ts', 'src/linted.ts'], 'a text as findings'),
    part('commands', ['src/commands'], 'what people write'),
    part('templates', ['src/templates.ts', 'src/template-files.ts'], 'the schema'),
  ],
  [part('rules', ['src/rules'], 'one a file')],
  [part('fiche', ['src/fiche'], 'Markdown as sections')],
  [
    part('prose', ['src/prose'], 'reads French'),
    part('method', ['src/method'], 'the method as data'),
    part('texts', ['src/texts'], 'all that people read'),
    part('markdown', ['src/markdown'], 'one parser, one printer'),
  ],
];

const PARTS = LAYERS.flat();

const isIn = (path: string, { holds }: Part): boolean =>
  holds.some((held) => path === held || path.startsWith(`${held}/`));

export const partOf = (path: string): Part => {
  const found = PARTS.find((one) => isIn(path, one));
  if (found) return found;
  throw new Error(`${path} stands in no layer: give it its place in docs/made/layers.ts`);
};

/** The layer of a file, counted from the top. */
export const layerOf = (path: string): number =>
  LAYERS.findIndex((layer) => layer.includes(partOf(path)));

type Edges = ReadonlyMap<Part, ReadonlySet<Part>>;

/** Which part imports which, types apart. */
const edges = (): Edges => {
  const found = new Map<Part, Set<Part>>(PARTS.map((one) => [one, new Set()]));
  for (const { path, from, types } of IMPORTS) {
    const to = relativeTo(path, from);
    if (types || to === undefined || partOf(path) === partOf(to)) continue;
    found.get(partOf(path))?.add(partOf(to));
  }
  return found;
};

/** Whether one part leads to another by a third: such an arrow would tell nothing new. */
const leads = (all: Edges, from: Part, to: Part, seen: ReadonlySet<Part>): boolean =>
  [...(all.get(from) ?? [])].some((next) => {
    // Of two that import each other, neither leads to the other.
    if (next === to || seen.has(next) || all.get(to)?.has(next)) return false;
    return all.get(next)?.has(to) || leads(all, next, to, new Set([...seen, next]));
  });

/** The parts and their imports, drawn by Mermaid: an arrow that others imply is left out. */
export const layers = (): string => {
  const all = edges();
  const arrows = PARTS.flatMap((from) =>
    [...(all.get(from) ?? [])]
      .filter((to) => !leads(all, from, to, new Set([from])))
      .map((to) => `  ${from.name} --> ${to.name}`),
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...PARTS.map(({ name, does }) => `  ${name}["<b>${name}</b><br>${does}"]`),
    ...arrows,
    '```',
  ].join('\n');
};
