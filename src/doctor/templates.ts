import type { Configuration } from '../config/configuration.ts';
import type { TemplateProblem } from './problem.ts';
import type { Site } from './site.ts';
import { readTemplates } from './template-files.ts';
import type { ReadTemplate } from './template-reading.ts';

type Look = { readonly site: Site; readonly configuration: Configuration };

const readings = ({ site, configuration }: Look) =>
  readTemplates(site, configuration.templates, configuration.programme.stages);

const templatesOf = (look: Look): ReadTemplate[] =>
  readings(look).flatMap((reading) => (reading.kind === 'template' ? [reading.read] : []));

export const unreadTemplates = (look: Look): TemplateProblem[] =>
  readings(look).flatMap((reading) => (reading.kind === 'problem' ? [reading.problem] : []));

/** One stage each, told alike by the label and by the marker. */
export const templateStages = (look: Look): TemplateProblem[] =>
  templatesOf(look).flatMap(({ path: file, labelled, labelLine, marker, template }) => {
    const found: TemplateProblem[] = [];
    if (labelled.length > 1) {
      found.push({ kind: 'template-two-stages', file, line: labelLine, stages: labelled });
    }
    const { stage } = template;
    const marked = marker?.says;
    if (marker && marked === undefined) found.push({ kind: 'marker-missing', file, stage });
    if (marked !== undefined && marked !== stage) {
      found.push({ kind: 'marker-other', file, marked, stage });
    }
    return found;
  });

/** Each stage has one template. */
export const stagesCovered = (look: Look): TemplateProblem[] => {
  const { templates: folder, programme } = look.configuration;
  const all = readings(look);
  const meant = all.flatMap((reading) => (reading.kind === 'problem' ? (reading.stage ?? []) : []));
  const templates = templatesOf(look);
  if (all.every(({ kind }) => kind === 'other')) return [{ kind: 'templates-none', file: folder }];
  return programme.stages.flatMap(({ id: stage }): TemplateProblem[] => {
    const [first, ...others] = templates.filter(({ template }) => template.stage === stage);
    // One that cannot be used yet is told of already.
    if (!first && meant.includes(stage)) return [];
    if (!first) return [{ kind: 'stage-without-template', file: folder, stage }];
    if (others.length === 0) return [];
    const paths = others.map(({ path }) => path);
    return [{ kind: 'stage-twice', file: first.path, line: first.labelLine, stage, others: paths }];
  });
};

/** No two headings of a template are read as the same part. */
export const sectionsApart = (look: Look): TemplateProblem[] =>
  templatesOf(look).flatMap(({ path: file, template: { sections }, lines }) =>
    sections.flatMap(({ key, heading: second }, index): TemplateProblem[] => {
      const first = sections.slice(0, index).find((section) => section.key === key);
      if (!first) return [];
      const line = lines()[index] ?? 1;
      return [{ kind: 'section-twice', file, line, first: first.heading, second }];
    }),
  );
