import type { Board } from './board/board.ts';
import { measure as measurePurely } from './board/measure.ts';
import type { RepositorySnapshot } from './board/snapshot.ts';
import { shippedTemplates } from './cli/own.ts';
import {
  CONFIG_PATH,
  type Configuration,
  configure as configureFully,
} from './config/configuration.ts';
import type { Template } from './fiche/template.ts';
import { lint as lintPurely, type LintResult } from './lint.ts';
import { templateFor, titleOf } from './lint-files.ts';
import { type Programme, startupDEtat } from './method/programme.ts';
import type { Stage } from './method/stages.ts';
import { type Decision, decide as decidePurely } from './review/decide.ts';
import type { Snapshot } from './review/snapshot.ts';
import { firstTemplates } from './templates.ts';
import { type Language, type Texts, textsIn } from './texts/texts.ts';

/** All that decides besides what stands on GitHub: who reads a fiche, by which rules, in which words. */
export type Method = {
  readonly programme: Programme;
  /** In the order of their stages; there is at least one. */
  readonly templates: readonly Template[];
  readonly texts: Texts;
};

/** What of the method is another; all that is absent is that of the Startups d'État. */
export type MethodOptions = Partial<Method> & {
  /** Of the texts, where these are absent; `fr` by default. */
  readonly language?: Language | undefined;
};

const termsOf = ({ language = 'fr', texts = textsIn(language), programme }: MethodOptions) => ({
  texts,
  programme: programme ?? startupDEtat(texts.stages),
});

/**
 * The method of the Startups d'État, with the templates that come with Fiches, or what is given in
 * their place. Whoever reads many fiches asks for it once, and gives it to each call.
 *
 * Source: the method as the course « Créer des services publics numériques innovants » tells it
 * (CNFPT, https://beta.gouv.fr).
 * @throws TroubleError when a programme of one's own comes without templates that name its stages
 */
export const method = async (options: MethodOptions = {}): Promise<Method> => {
  const terms = termsOf(options);
  if (options.templates?.length) return { ...terms, templates: options.templates };
  const own = shippedTemplates(terms.texts.language);
  return { ...terms, templates: await firstTemplates([own], terms.programme.stages) };
};

/** What the text of a fiche does not say of itself. */
export type LintOptions = MethodOptions & {
  /** By default the template of the stage that is given, else the one that the text tells, else the first. */
  readonly template?: Template | undefined;
  readonly stage?: Stage | undefined;
  /** The issue's; by default that of the text's front matter. Without any, titles are not judged. */
  readonly title?: string | undefined;
  /** When the fiche was filed, ISO 8601: horizons are counted from it. Without it, dates are not. */
  readonly filedAt?: string | undefined;
  /** When its present stage began, ISO 8601. */
  readonly stageSince?: string | undefined;
};

/**
 * Says what a fiche still needs, section by section. Pure where the template is given: no clock, no
 * network, no file; the same text and options give the same findings.
 *
 * No text makes it throw: one that is too heavy to be parsed gets the one finding `unreadable`.
 * @param markdown a fiche as its author wrote it, with or without front matter
 * @throws TroubleError when there is no template for the programme's stages
 * @example
 * const { findings } = await lint('## Problème\n\nLes gens attendent.');
 * for (const { section, reason, note } of findings) console.log(section, reason, note);
 */
export const lint = async (markdown: string, options: LintOptions = {}): Promise<LintResult> => {
  const { template, stage, filedAt, stageSince, title = titleOf(markdown) } = options;
  const terms = termsOf(options);
  const chosen = template ?? templateFor(markdown, { ...(await method(options)), stage });
  return lintPurely(markdown, { ...terms, template: chosen, title, filedAt, stageSince });
};

/** Where an issue stands, and by what it is judged. */
export type DecideOptions = MethodOptions & {
  /** Where people read the repository, with no slash at its end: `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  /** Stands for all that decides besides the issue: a look is sealed with it, so that the next may be spared. */
  readonly key?: string | undefined;
};

/**
 * Says what an issue should look like: its labels, its one comment, its assignees, its state. Pure:
 * no clock, no network. `diff(snapshot, decision.desired)` is the plan that brings it there; applied,
 * it leaves nothing to do.
 * @param snapshot what GitHub says of the issue; plain JSON, made by hand or read
 * @throws TroubleError when there is no template for the programme's stages
 */
export const decide = async (snapshot: Snapshot, options: DecideOptions): Promise<Decision> => {
  const { repositoryUrl, key = '' } = options;
  return decidePurely(snapshot, { ...(await method(options)), repositoryUrl, key });
};

/** The day of a board, and by what its fiches are judged. */
export type MeasureOptions = MethodOptions & {
  /** A day in Paris, as `2026-11-24`; the day when the snapshot was taken, by default. */
  readonly date?: string | undefined;
};

/**
 * The weekly board of a repository, counted at the start of a day in Paris. Pure: a past day counts
 * what was known then, and gives the same answer at any time. Durations are in whole days, shares from
 * 0 to 1; medians are of the stays that are over; survival is the estimate of Kaplan and Meier (1958).
 * @param snapshot what `fiches snapshot` has written, read by `readSnapshot`
 * @throws TroubleError for what is no date, or where there is no template for the programme's stages
 */
export const measure = async (
  snapshot: RepositorySnapshot,
  options: MeasureOptions = {},
): Promise<Board> => measurePurely(snapshot, options.date, await method(options));

/**
 * Reads a repository's `.github/fiches.yml`. Its `programme` and `texts` may be given to `method`.
 * @param text YAML, as `fiches/schema.json` describes it
 * @param file its name, for whoever must mend it
 * @throws ConfigError with the first fault: file, line, column, key, what is accepted
 */
export const configure = (text: string, file: string = CONFIG_PATH): Promise<Configuration> =>
  configureFully(text, file, {});
