import * as z from 'zod';
import { LABEL_ROLES } from '../method/labels.ts';
import { STARTUP_STAGES } from '../method/programme.ts';
import { RULES } from '../rules/index.ts';
import type { Options } from '../rules/rule.ts';
import type { Accepted } from '../texts/config-text.ts';
import { LANGUAGES, type Texts } from '../texts/texts.ts';
import { LENGTH } from './length.ts';

const written = (pattern: RegExp, accepted: Accepted) => z.string().regex(pattern, accepted);

const length = written(LENGTH, 'length');
const id = written(/^[\p{Ll}][\p{Ll}\d-]{0,49}$/u, 'id');
const labelName = written(/^(?!\s)[^,\n]{1,50}(?<!\s)$/u, 'label');
const color = written(/^#?[\da-fA-F]{6}$/, 'color');
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

/** A value for each key: these are known, so that editors offer them, and a programme may have others. */
const keyed = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value.optional()]))).catchall(value);

/**
 * The schema of `.github/fiches.yml`: all of it optional, nothing unknown in it. What is accepted is told
 * by a name in the texts, which stands as each check's message.
 * @param texts say what each key is for, for editors
 */
export const configSchema = ({ config: { keys }, rules }: Pick<Texts, 'config' | 'rules'>) =>
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
    deadlines: keyed(STARTUP_STAGES, length).optional().describe(keys.deadlines),
    labels: keyed(
      LABEL_ROLES,
      z.union([labelName, z.strictObject({ name: labelName.optional(), ...LOOK })]),
    )
      .optional()
      .describe(keys.labels),
    rules: z
      .strictObject(
        Object.fromEntries(
          RULES.map(({ meta: { id, options = {} } }) => [
            id,
            ruleSetting(options).optional().describe(rules[id].why),
          ]),
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

/** Where the schema can be read, for the first line of a configuration: editors then complete it. */
export const SCHEMA_URL =
  'https://raw.githubusercontent.com/fiches/fiches/v1/templates/fiches.schema.json';

/** The schema for editors, as JSON; it is published as `fiches/schema.json`. */
export const jsonSchema = (texts: Texts): object => {
  // The last draft that every editor knows.
  const options = { target: 'draft-7', io: 'input' } as const;
  const { $schema, ...schema } = z.toJSONSchema(configSchema(texts), options);
  return { $schema, $id: SCHEMA_URL, title: texts.config.keys.title, ...schema };
};
