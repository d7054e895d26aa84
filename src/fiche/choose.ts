import type { Programme } from '../method/programme.ts';
import type { Stage } from '../method/stages.ts';
import { parse } from '../markdown/parse.ts';
import { headingsIn } from './headings.ts';
import { knownSection } from './known.ts';
import { markedStage, type Template } from './template.ts';

/** Fewer headings than this do not tell a fiche from any other issue. */
const ENOUGH = 2;

/**
 * What an issue is: a fiche on a template; `unsure`, one heading of a fiche and no more;
 * or no fiche at all, which is left alone.
 */
export type Choice =
  | {
      readonly kind: 'fiche';
      readonly template: Template;
      readonly by: 'stage' | 'marker' | 'headings';
    }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'none' };

/** The share of headings that a text and a template have in common (Dice), and their number. */
const likeness = (template: Template, ids: ReadonlySet<string>) => {
  const common = template.sections.filter(({ id }) => ids.has(id)).length;
  return { template, common, share: (2 * common) / (template.sections.length + ids.size) };
};

/** Chooses the template: by the stage label, else the hidden marker, else the headings. */
export const chooseTemplate = (
  templates: readonly Template[],
  { body, stage }: { readonly body: string; readonly stage?: Stage | undefined },
  { stages }: Pick<Programme, 'stages'>,
): Choice => {
  const ofStage = (wanted: Stage | undefined, by: 'stage' | 'marker'): Choice | undefined => {
    const template = templates.find(({ stage: own }) => own === wanted);
    return template && { kind: 'fiche', template, by };
  };
  const told = ofStage(stage, 'stage') ?? ofStage(markedStage(body, stages), 'marker');
  if (told) return told;
  const own = templates.flatMap(({ sections }) => sections);
  const ids = new Set(
    headingsIn(parse(body)).flatMap((heading) => knownSection(heading, own).id ?? []),
  );
  const matches = templates.map((template) => likeness(template, ids));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (winner, match) => (match.share > (winner?.share ?? 0) ? match : winner),
    undefined,
  );
  if (!best || best.common === 0) return { kind: 'none' };
  if (best.common < ENOUGH) return { kind: 'unsure' };
  return { kind: 'fiche', template: best.template, by: 'headings' };
};
