import * as z from 'zod/mini';
import { fold } from '../markdown/fold.ts';
import { faultLine, readYaml } from '../markdown/yaml.ts';
import { type Stages, stageIn } from '../method/stages.ts';
import { TroubleError } from '../texts/trouble.ts';
import { type Asked, expectedSections } from './expected-section.ts';
import type { Template } from './template.ts';

const text = z.optional(z.string());

/** What is read of one of GitHub's issue forms; the rest of it is GitHub's own affair. */
const FORM = z.object({
  name: text,
  title: text,
  labels: z.optional(z.union([z.string(), z.array(z.string())])),
  body: z.array(
    z.object({
      type: z.string(),
      id: text,
      attributes: z.optional(z.object({ label: text, description: text, placeholder: text })),
      validations: z.optional(z.object({ required: z.optional(z.boolean()) })),
    }),
  ),
});

type Form = z.infer<typeof FORM>;

/** How GitHub names a box that its form does not name. */
const fieldOf = (label: string): string =>
  fold(label)
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');

const askedBy = ({ type, id, attributes = {}, validations }: Form['body'][number]): Asked[] => {
  const { label, description = '', placeholder = '' } = attributes;
  if (type === 'markdown' || label === undefined) return [];
  const hint = [description, placeholder].filter((part) => part !== '').join('\n');
  const optional = validations?.required !== true;
  return [{ heading: label, hint, optional, field: id ?? fieldOf(label) }];
};

const yamlOf = (yaml: string, path: string): unknown => {
  try {
    return readYaml(yaml);
  } catch (error) {
    throw new TroubleError({ kind: 'no-yaml', path, line: faultLine(error) });
  }
};

/**
 * Reads an issue form as the template that it is: each of its questions is a section.
 * @returns nothing where its labels name no stage, or it is no form (config.yml of the chooser)
 * @throws TroubleError when it is no YAML, or asks nothing
 */
export const readForm = (yaml: string, path: string, stages: Stages): Template | undefined => {
  const read = z.safeParse(FORM, yamlOf(yaml, path));
  if (!read.success) return undefined;
  const { name, title = '', labels = [], body } = read.data;
  const named = (Array.isArray(labels) ? labels : labels.split(',')).map((label) => label.trim());
  const [stage] = named.flatMap((label) => stageIn(stages, label) ?? []);
  if (stage === undefined) return undefined;
  const sections = expectedSections(body.flatMap(askedBy));
  if (sections.length === 0) throw new TroubleError({ kind: 'asks-nothing', path });
  return { path, name: name ?? stage, title: title.trim(), stage, sections };
};
