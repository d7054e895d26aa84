import pico from 'picocolors';
import type { Configuration } from '../config/configuration.ts';
import { readForm } from '../fiche/form.ts';
import { readTemplate, type Template } from '../fiche/template.ts';
import { filesOf, readText } from '../files.ts';
import { isError } from '../lint.ts';
import { lintFile } from '../lint-files.ts';
import type { Linted } from '../linted.ts';
import type { Programme } from '../method/programme.ts';
import { type Stage, stageIn, type Stages } from '../method/stages.ts';
import { firstTemplates } from '../templates.ts';
import type { Language, Texts } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';
import { json } from '../views/json.ts';
import { pretty } from '../views/pretty.ts';
import { sarif } from '../views/sarif.ts';
import { configurationHere } from './configuration.ts';
import { shippedTemplates } from './own.ts';

export const FORMATS = ['pretty', 'json', 'sarif'] as const;

export type LintOptions = {
  readonly stage?: string;
  readonly template?: string;
  readonly config?: string;
  readonly language?: Language;
  readonly format: (typeof FORMATS)[number];
};

/** The template that was asked for, else the repository's own, else those that come with Fiches. */
export const templatesFor = async (
  { template }: Pick<LintOptions, 'template'>,
  { texts, programme: { stages }, templates }: Configuration,
): Promise<Template[]> => {
  if (template === undefined) {
    return firstTemplates([templates, shippedTemplates(texts.language)], stages);
  }
  const text = await readText(template, process.stdin);
  const read = (/\.ya?ml$/i.test(template) ? readForm : readTemplate)(text, template, stages);
  if (read) return [read];
  throw new TroubleError({ kind: 'no-stage', path: template, stages: idsOf(stages) });
};

const idsOf = (stages: Stages): string[] => stages.map(({ id }) => id);

/** @throws TroubleError for a stage that the programme does not have */
export const stageAsked = (
  { stage }: Pick<LintOptions, 'stage'>,
  { stages }: Programme,
): Stage | undefined => {
  if (stage === undefined) return undefined;
  const known = stageIn(stages, stage);
  if (known !== undefined) return known;
  throw new TroubleError({
    kind: 'none-of',
    option: '--stage',
    written: stage,
    accepted: idsOf(stages),
  });
};

const showProgress = (done: number, all: number, { terminal }: Texts) => {
  if (!process.stderr.isTTY || all < 20) return;
  process.stderr.write(`\r\u001b[K${done < all ? terminal.reading(done, all) : ''}`);
};

const layOut = (
  fiches: readonly Linted[],
  format: LintOptions['format'],
  { texts, programme: { stages } }: Configuration,
): string => {
  switch (format) {
    case 'json':
      return json(fiches);
    case 'sarif':
      return sarif(fiches, texts);
    case 'pretty':
      return pretty(fiches, { texts, stages }, pico);
  }
};

/** `fiches lint`: what each fiche still needs. */
export const lintPaths = async (paths: readonly string[], options: LintOptions): Promise<void> => {
  const files = await filesOf(paths);
  const configuration = await configurationHere(options);
  const { programme, texts } = configuration;
  const asked = stageAsked(options, programme);
  const templates = await templatesFor(options, configuration);
  const reading = {
    programme,
    templates,
    stage: options.template === undefined ? asked : templates[0]?.stage,
    texts,
    today: new Date().toISOString(),
  };
  const fiches: Linted[] = [];
  for (const path of files) {
    const text = await readText(path, process.stdin);
    fiches.push(await lintFile(path, text, reading));
    showProgress(fiches.length, files.length, texts);
  }
  process.stdout.write(layOut(fiches, options.format, configuration));
  process.exitCode = fiches.some(({ findings }) => findings.some(isError)) ? 1 : 0;
};
