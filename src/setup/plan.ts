import { createTwoFilesPatch } from 'diff';

/** A file that a repository needs, by its path from the root. */
export type Wanted = { readonly path: string; readonly content: string };

/** What becomes of one file. */
export type Step =
  | { readonly kind: 'create'; readonly path: string; readonly content: string }
  | { readonly kind: 'same'; readonly path: string }
  /** It stands there with another content, which is kept. */
  | { readonly kind: 'keep'; readonly path: string; readonly difference: string }
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly content: string;
      readonly difference: string;
    }
  /** A template of the same stage in the other form: GitHub would offer both. */
  | { readonly kind: 'double'; readonly path: string; readonly beside: string };

export type Write = Extract<Step, { kind: 'create' | 'replace' }>;

const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');

const stepFor = (
  { path, content }: Wanted,
  there: ReadonlyMap<string, string>,
  force: boolean,
): Step => {
  const standing = there.get(path);
  if (standing === undefined) return { kind: 'create', path, content };
  if (sameText(standing, content)) return { kind: 'same', path };
  const difference = createTwoFilesPatch(path, path, standing, content, '', '', { context: 2 });
  return force
    ? { kind: 'replace', path, content, difference }
    : { kind: 'keep', path, difference };
};

const TEMPLATE = /(^.*ISSUE_TEMPLATE\/(?!config\.)[^/]*)\.(?:md|ya?ml)$/;

/** The same template as Markdown and as a form. */
const doubles = (wanted: readonly Wanted[], there: ReadonlyMap<string, string>): Step[] =>
  wanted.flatMap(({ path }) => {
    const base = TEMPLATE.exec(path)?.[1];
    const beside = [...there.keys()].find(
      (other) => base !== undefined && other !== path && TEMPLATE.exec(other)?.[1] === base,
    );
    return beside === undefined ? [] : [{ kind: 'double', path: beside, beside: path } as const];
  });

/**
 * What a setup writes: nothing that stands already is touched, unless forced.
 * @param there the content of the files that stand in the repository, by path
 */
export const setupPlan = (
  wanted: readonly Wanted[],
  there: ReadonlyMap<string, string>,
  force: boolean,
): readonly Step[] => [
  ...wanted.map((file) => stepFor(file, there, force)),
  ...doubles(wanted, there),
];

export const writesOf = (plan: readonly Step[]): readonly Write[] =>
  plan.filter((step): step is Write => step.kind === 'create' || step.kind === 'replace');
