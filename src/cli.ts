#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { BoardOptions, SnapshotOptions } from './cli/board.ts';
import type { DoctorOptions } from './cli/doctor.ts';
import type { InitOptions } from './cli/init.ts';
import type { LabelsOptions } from './cli/labels.ts';
import { FORMATS, lintPaths } from './cli/lint.ts';
import type { NewOptions } from './cli/new.ts';
import { version } from './cli/own.ts';
import { CONFIG_PATH } from './config/configuration.ts';
import { TemplateError } from './fiche/template-error.ts';
import { UsageError } from './files.ts';
import { failureSentence } from './github/failure-sentence.ts';
import { ConfigError } from './config/problem.ts';
import { LANGUAGES } from './texts/texts.ts';

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (written: string): Value => {
    const value = values.find((known) => known === written);
    if (value !== undefined) return value;
    throw new InvalidArgumentError(`Write one of: ${values.join(', ')}.`);
  };

const languageOption = () =>
  new Option(
    '--language <language>',
    `${LANGUAGES.join(', ')}; by default, the configuration’s`,
  ).argParser(oneOf(LANGUAGES));
const configOption = () =>
  new Option('--config <file>', `the configuration; by default ${CONFIG_PATH}, where it is`);

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
  .option('--stage <stage>', 'investigation, construction, acceleration, or one of your own')
  .option('--template <file>', 'an issue template of your own')
  .addOption(configOption())
  .addOption(languageOption())
  .addOption(
    new Option('--format <format>', FORMATS.join(', ')).default('pretty').argParser(oneOf(FORMATS)),
  )
  .addHelpText('after', EXAMPLES)
  .action(lintPaths);

const NEW_EXAMPLES = `
Examples:
  fiches new --repo incubateur/fiches                            asks part by part, then opens the page to send
  fiches new --repo incubateur/fiches --resume fiche-produit.md  goes on with what was begun
  fiches new --repo incubateur/fiches --print < answers.txt      prints the address alone

Each answer ends with a full stop alone on a line. Nothing is sent: the page opens filled in, to be read and sent.
Exit status: 0 the address is told, 1 stopped half-way (what was written is kept), 2 wrong use.`;

program
  .command('new')
  .description('Write a fiche part by part, with advice at once, then open the page that files it.')
  .requiredOption('--repo <owner/name>', 'the repository on GitHub where it is to be filed')
  .option('--stage <stage>', 'investigation, construction, acceleration, or one of your own')
  .option('--template <file>', 'an issue template of your own, under its name in the repository')
  .option('--form', 'the repository files by issue forms; known where its templates are at hand')
  .option('--resume <file>', 'go on with a fiche that was begun')
  .option('--print', 'print the address, open nothing')
  .addOption(configOption())
  .addOption(languageOption())
  .addHelpText('after', NEW_EXAMPLES)
  .action(async (options: NewOptions) => (await import('./cli/new.ts')).writeNew(options));

const BOARD_EXAMPLES = `
Examples:
  fiches board --repo incubateur/fiches                   what needs someone this week
  fiches board --repo incubateur/fiches --out tableau     Markdown, HTML, JSON and CSV, in a folder
  fiches board --snapshot fiches.json --at 2026-11-23     the same week again, without GitHub

A repository is read with the token in GITHUB_TOKEN. Everything is counted at the start of the day, in Paris.`;

program
  .command('board')
  .description('Show the weekly board: what needs someone, what moved, where everything stands.')
  .option('--snapshot <file>', 'a snapshot that was taken before')
  .option('--repo <owner/name>', 'a repository on GitHub')
  .option('--at <date>', 'a day, as 2026-11-23; the day of the snapshot when absent')
  .addOption(
    new Option('--format <format>', 'terminal, markdown, html, json, csv').argParser(
      oneOf(['terminal', 'markdown', 'html', 'json', 'csv'] as const),
    ),
  )
  .option('--out <folder>', 'write files there instead of printing')
  .addOption(configOption())
  .addOption(languageOption())
  .addHelpText('after', BOARD_EXAMPLES)
  // Linting loads nothing of the board.
  .action(async (options: BoardOptions) => (await import('./cli/board.ts')).showBoard(options));

program
  .command('snapshot')
  .description('Take what GitHub says now of all fiches, with their history, as JSON.')
  .requiredOption('--repo <owner/name>', 'a repository on GitHub')
  .option('--out <file>', 'a file; printed when absent')
  .action(async (options: SnapshotOptions) =>
    (await import('./cli/board.ts')).takeSnapshot(options),
  );

const INIT_EXAMPLES = `
Examples:
  fiches init                    here, with the questions it needs
  fiches init depot --yes        in another folder, with no question
  fiches init --forms            a form, a box for each question, instead of a page of text
  fiches init --dry-run          after an upgrade: what has changed, and nothing written

Nothing that stands there is replaced without --force.`;

program
  .command('init')
  .description('Set a repository up: templates, workflows, configuration.')
  .argument('[folder]', 'the checked-out repository', '.')
  .addOption(languageOption())
  .option('--forms', 'issue forms instead of Markdown templates')
  .option('--force', 'replace what differs')
  .option('--yes', 'ask nothing')
  .option('--dry-run', 'show what would be written')
  .addHelpText('after', INIT_EXAMPLES)
  .action(async (folder: string, options: InitOptions) =>
    (await import('./cli/init.ts')).initFolder(folder, options),
  );

const TOKEN = `
GitHub is read with the token in GITHUB_TOKEN (or GH_TOKEN), at the address in GITHUB_API_URL.`;

program
  .command('labels')
  .description('Make or mend the labels of a repository: their names, colours and descriptions.')
  .option('--repo <owner/name>', 'a repository on GitHub; by default, the one cloned here')
  .option('--dry-run', 'print what would be done, write nothing')
  .addOption(configOption())
  .addOption(languageOption())
  .addHelpText('after', TOKEN)
  .action(async (options: LabelsOptions) => (await import('./cli/labels.ts')).makeLabels(options));

const DOCTOR_EXAMPLES = `
Examples:
  fiches doctor                                     the files of this folder
  fiches doctor --repo incubateur/fiches            and what stands on GitHub
  fiches doctor --repo incubateur/fiches --fix      mend what can be mended safely, tell the rest
${TOKEN}

Exit status: 0 all is well, 1 a problem stands, 2 wrong use.`;

program
  .command('doctor')
  .description('Check how a repository is set up, and say what mends each problem.')
  .argument('[folder]', 'the checked-out repository', '.')
  .option('--repo <owner/name>', 'look at the repository on GitHub too')
  .option('--fix', 'mend labels, workflows that GitHub put to sleep, and a missing config.yml')
  .option('--json', 'as data')
  .addOption(languageOption())
  .addHelpText('after', DOCTOR_EXAMPLES)
  .action(async (folder: string, options: DoctorOptions) =>
    (await import('./cli/doctor.ts')).examine(folder, options),
  );

// Whoever reads us may stop reading (« | head »): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  program.version(version());
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const wrongUse = [UsageError, TemplateError, ConfigError].some((kind) => error instanceof kind);
    const sentence = wrongUse && error instanceof Error ? error.message : failureSentence(error);
    // A bug of ours must be seen as it is.
    if (sentence === undefined) throw error;
    process.stderr.write(`fiches: ${sentence}\n`);
    process.exitCode = 2;
  }
}
