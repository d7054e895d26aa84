#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pico from 'picocolors';
import { readTemplate, type Template } from './fiche/template.ts';
import { TemplateError } from './fiche/template-error.ts';
import { filesOf, readText, UsageError } from './files.ts';
import { isError } from './lint.ts';
import { lintFile } from './lint-files.ts';
import type { Linted } from './linted.ts';
import { STAGES, type Stage } from './method/stages.ts';
import { shippedIn } from './template-files.ts';
import { firstTemplates } from './templates.ts';
import { LANGUAGES, type Language, textsIn } from './texts/texts.ts';
import { json } from './views/json.ts';
import { pretty } from './views/pretty.ts';
import { sarif } from './views/sarif.ts';

const FORMATS = ['pretty', 'json', 'sarif'] as const;

type Options = {
  readonly stage?: Stage;
  readonly template?: string;
  readonly language: Language;
  readonly format: (typeof FORMATS)[number];
};

/** Files that are read while others are judged. */
const AHEAD = 16;

const own = join(dirname(fileURLToPath(import.meta.url)), '../templates');

const templatesFor = async ({ template, language }: Options): Promise<Template[]> => {
  if (template === undefined) return firstTemplates([shippedIn(language, own)]);
  const read = readTemplate(await readText(template, process.stdin), template);
  if (read) return [read];
  throw new UsageError(
    `${template}: this template names no stage in its labels (${STAGES.join(', ')}).`,
  );
};

const showProgress = (done: number, all: number, language: Language) => {
  if (!process.stderr.isTTY || all < 20) return;
  process.stderr.write(
    `\r\u001b[K${done < all ? textsIn(language).terminal.reading(done, all) : ''}`,
  );
};

const layOut = (fiches: readonly Linted[], { format, language }: Options): string => {
  const texts = textsIn(language);
  switch (format) {
    case 'json':
      return json(fiches);
    case 'sarif':
      return sarif(fiches, texts);
    case 'pretty':
      return pretty(fiches, texts, pico);
  }
};

const lintPaths = async (paths: readonly string[], options: Options): Promise<void> => {
  const files = await filesOf(paths);
  const templates = await templatesFor(options);
  const reading = {
    templates,
    stage: options.template === undefined ? options.stage : templates[0]?.stage,
    texts: textsIn(options.language),
    today: new Date().toISOString(),
  };
  const fiches: Linted[] = [];
  const reads = new Map<number, Promise<string>>();
  const readAhead = (index: number) => {
    if (index >= files.length) return;
    const text = readText(files[index]!, process.stdin);
    // Its failure is told when its turn comes.
    text.catch(() => {});
    reads.set(index, text);
  };
  for (let index = 0; index < AHEAD; index += 1) readAhead(index);
  for (const [index, path] of files.entries()) {
    const text = await reads.get(index)!;
    reads.delete(index);
    readAhead(index + AHEAD);
    fiches.push(await lintFile(path, text, reading));
    showProgress(fiches.length, files.length, options.language);
  }
  process.stdout.write(layOut(fiches, options));
  process.exitCode = fiches.some(({ findings }) => findings.some(isError)) ? 1 : 0;
};

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (written: string): Value => {
    const value = values.find((known) => known === written);
    if (value !== undefined) return value;
    throw new InvalidArgumentError(`Write one of: ${values.join(', ')}.`);
  };

const EXAMPLES = `
Examples:
  fiches lint fiche.md                        one fiche; its stage is read from its text
  fiches lint fiches/ --language en           every Markdown file of a folder
  fiches lint --stage construction fiche.md   judge it as a construction fiche
  fiches lint --template mine.md fiche.md     against your own issue template
  cat fiche.md | fiches lint - --format json  from another program, as data

Exit status: 0 no error stands, 1 an error stands, 2 wrong use or unreadable input.`;

const program = new Command('fiches')
  .description('Lints the fiches produit of the Startup d’État method.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'fiches: ')) });

program
  .command('lint')
  .description('Say what each fiche still needs, section by section.')
  .argument('<paths...>', 'Markdown files, folders, or - for the standard input')
  .addOption(new Option('--stage <stage>', STAGES.join(', ')).argParser(oneOf(STAGES)))
  .addOption(new Option('--template <file>', 'an issue template of your own'))
  .addOption(
    new Option('--language <language>', LANGUAGES.join(', '))
      .default('fr')
      .argParser(oneOf(LANGUAGES)),
  )
  .addOption(
    new Option('--format <format>', FORMATS.join(', ')).default('pretty').argParser(oneOf(FORMATS)),
  )
  .addHelpText('after', EXAMPLES)
  .action(lintPaths);

const version = async () =>
  JSON.parse(await readFile(join(own, '../package.json'), 'utf8')).version as string;

try {
  program.version(await version());
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError || error instanceof TemplateError) {
    process.stderr.write(`fiches: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
