import { type Programme, startupDEtat } from '../method/programme.ts';
import { type Language, type Texts, textsIn } from '../texts/texts.ts';
import type { Config } from './schema.ts';

/** What a label looks like, where it was told. */
export type LabelLook = {
  readonly name?: string | undefined;
  /** Six digits in base 16, with or without « # ». */
  readonly color?: string | undefined;
  readonly description?: string | undefined;
};

/** Where a repository's configuration stands; it is read from the default branch alone. */
export const CONFIG_PATH = '.github/fiches.yml';

/** All that can be set, with what holds where nothing is told. */
export type Configuration = {
  readonly texts: Texts;
  readonly programme: Programme;
  /** Logins and teams (`org/team`) that review besides those with triage or write permission. */
  readonly coaches: readonly string[];
  /** The folder of the issue templates, from the repository's root. */
  readonly templates: string;
  /** The branch that keeps each week's board; none when empty. */
  readonly branch: string;
  readonly reminders: boolean;
  /** What was written of the labels, by their role or stage: a name, or more. */
  readonly labels: Readonly<Record<string, string | LabelLook | undefined>>;
};

/** What was asked for at the door, which comes before the file; nothing where it was not asked. */
export type Asked = {
  readonly language?: Language | undefined;
  readonly templates?: string | undefined;
  readonly coaches?: readonly string[] | undefined;
  readonly branch?: string | undefined;
  readonly reminders?: boolean | undefined;
};

/** What reads YAML and checks it is loaded only where there is something to read. */
const readAll = async (text: string, file: string, language: Language | undefined) => {
  const [{ readConfig }, { programmeOf }] = await Promise.all([
    import('./read.ts'),
    import('./programme.ts'),
  ]);
  const read = readConfig(text, file, language);
  return { config: read.config, texts: read.texts, programme: programmeOf(read) };
};

const withoutFile = (language: Language | undefined) => {
  const texts = textsIn(language ?? 'fr');
  const config: Config = {};
  return { config, texts, programme: startupDEtat(texts.stages) };
};

/**
 * @param text the configuration's; nothing when there is none
 * @param file its name, for whoever must mend it
 * @throws ConfigError with its first fault
 */
export const configure = async (
  text: string | undefined,
  file: string,
  asked: Asked,
): Promise<Configuration> => {
  const { config, texts, programme } =
    text === undefined ? withoutFile(asked.language) : await readAll(text, file, asked.language);
  return {
    texts,
    programme,
    coaches: asked.coaches ?? config.coaches ?? [],
    templates: asked.templates ?? config.templates ?? '.github/ISSUE_TEMPLATE',
    branch:
      asked.branch ??
      (config.board?.branch === false ? '' : config.board?.branch) ??
      'tableau-de-bord',
    reminders: asked.reminders ?? config.reminders ?? false,
    labels: config.labels ?? {},
  };
};
