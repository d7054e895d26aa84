import * as z from 'zod';
import { REVIEWS } from '../method/labels.ts';
import { RULES } from '../rules/index.ts';
import type { Options } from '../rules/rule.ts';
import type { Accepted, ConfigKeys } from '../texts/config-text.ts';
import { LANGUAGES } from '../texts/texts.ts';
import { readLength } from './length.ts';

/** The roles that a label can have, the stages apart. */
export const LABEL_ROLES = [...REVIEWS, 'stopped', 'transferred', 'pivot', 'pause'] as const;

const written = (pattern: RegExp, accepted: Accepted) => z.string().regex(pattern, accepted);

const length = z.string().refine((text) => readLength(text) !== undefined, {
  error: 'length' satisfies Accepted,
});
const id = written(/^[\p{Ll}][\p{Ll}\d-]{0,49}$/u, 'id');
const labelName = written(/^(?!\s)[^,\n]{1,50}(?<!\s)$/u, 'label');
const color = written(/^#?[\da-f]{6}$/i, 'color');
const description = written(/^[^\n]{0,100}$/u, 'description');

const LOOK = { color: color.optional(), description: description.optional() };

/** A rule's setting: how strictly it judges, from which stage on, and its own numbers. */
const ruleSetting = (options: Options) => {
  const severity = z.enum(['off', 'warning', 'error']);
  const own = Object.fromEntries(
    Object.keys(options).map((name) => [name, z.int('count').min(1, 'count').optional()]),
  );
  return z.union([
    severity,
    z.strictObject({ severity: severity.optional(), from: id.optional(), ...own }),
  ]);
};

/**
 * The schema of `.github/fiches.yml`: all of it optional, nothing unknown in it. What is accepted is told
 * by a name in the texts, which stands as each check's message.
 * @param keys what each key is for, for editors
 */
export const configSchema = (keys: ConfigKeys) =>
  z.strictObject({
    language: z.enum(LANGUAGES).optional().describe(keys.language),
    templates: written(/^[^\n]+$/, 'folder')
      .optional()
      .describe(keys.templates),
    coaches: z
      .array(written(/^@?[\w-]+(?:\/[\w.-]+)?$/, 'login'))
      .optional()
      .describe(keys.coaches),
    stages: z
      .array(
        z.strictObject({
          id: id.describe(keys.stageId),
          name: written(/^[^\n]{1,60}$/u, 'name')
            .optional()
            .describe(keys.stageName),
          deadline: length.describe(keys.stageDeadline),
          renewed: z.boolean().optional().describe(keys.stageRenewed),
        }),
      )
      .min(1, 'stages')
      .optional()
      .describe(keys.stages),
    deadlines: z.record(z.string(), length).optional().describe(keys.deadlines),
    labels: z
      .record(
        z.string(),
        z.union([labelName, z.strictObject({ name: labelName.optional(), ...LOOK })]),
      )
      .optional()
      .describe(keys.labels),
    rules: z
      .strictObject(
        Object.fromEntries(
          RULES.map(({ meta }) => [meta.id, ruleSetting(meta.options ?? {}).optional()]),
        ),
      )
      .optional()
      .describe(keys.rules),
    board: z
      .strictObject({
        branch: z
          .union([z.literal(false), z.string()])
          .optional()
          .describe(keys.branch),
      })
      .optional()
      .describe(keys.board),
    reminders: z.boolean().optional().describe(keys.reminders),
  });

export type Config = z.output<ReturnType<typeof configSchema>>;

/** The schema for editors, as JSON. */
export const jsonSchema = (keys: ConfigKeys): object => {
  const schema = z.toJSONSchema(configSchema(keys), { io: 'input', unrepresentable: 'any' });
  return { ...schema, title: keys.title };
};
