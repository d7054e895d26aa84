import { type Argument, Command, Option } from 'commander';
import { LANGUAGES } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';
import type { UsageTexts } from '../texts/usage-text.ts';
import type { BoardOptions, SnapshotOptions } from './board.ts';
import type { DoctorOptions } from './doctor.ts';
import type { InitOptions } from './init.ts';
import type { LabelsOptions } from './labels.ts';
import { FORMATS, lintPaths } from './lint.ts';
import type { NewOptions } from './new.ts';

const choice = <Value extends string>(
  flags: string,
  about: string,
  accepted: readonly Value[],
): Option => {
  const option = new Option(flags, about);
  return option.argParser((written) => {
    const value = accepted.find((known) => known === written);
    if (value !== undefined) return value;
    throw new TroubleError({ kind: 'none-of', option: option.long ?? flags, written, accepted });
  });
};

const BOARD_FORMATS = ['terminal', 'markdown', 'html', 'json', 'csv'] as const;

/** The help, in our words where Commander has its own. */
const worded = (texts: UsageTexts, version: string): Command => {
  const titles: Readonly<Record<string, string>> = texts.titles;
  const { command } = texts.values;
  const about = ({ description, defaultValue }: Option | Argument) =>
    defaultValue === undefined ? description : `${description} ${texts.byDefault(defaultValue)}`;
  return new Command('fiches')
    .description(texts.about)
    .usage(`[options] [${command}]`)
    .version(version, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help [${command}]`, texts.helpOf)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: about,
      argumentDescription: about,
    })
    .exitOverride()
    .configureOutput({ outputError: () => {} });
};

/**
 * The commands of `fiches`. Each but the lint is loaded when it is called. A wrong use is thrown, as
 * Commander's own error, and not told.
 */
export const programIn = (texts: UsageTexts, version: string): Command => {
  const { values } = texts;
  const program = worded(texts, version);
  const command = (name: string, { about, more }: { about: string; more: string }) =>
    program.command(name).description(about).addHelpText('after', more);
  const language = () => choice(`--language <${values.language}>`, texts.language, LANGUAGES);
  const config = () => new Option(`--config <${values.file}>`, texts.config);

  const { lint } = texts;
  command('lint', lint)
    .argument(`<${values.paths}...>`, lint.options.paths)
    .option(`--stage <${values.stage}>`, lint.options.stage)
    .option(`--template <${values.file}>`, lint.options.template)
    .addOption(config())
    .addOption(language())
    .addOption(
      choice(`--format <${values.format}>`, lint.options.format, FORMATS).default('pretty'),
    )
    .action(lintPaths);

  const writing = texts.new;
  command('new', writing)
    .requiredOption(`--repo <${values.repo}>`, writing.options.repo)
    .option(`--stage <${values.stage}>`, writing.options.stage)
    .option(`--template <${values.file}>`, writing.options.template)
    .option('--form', writing.options.form)
    .option(`--resume <${values.file}>`, writing.options.resume)
    .option('--print', writing.options.print)
    .addOption(config())
    .addOption(language())
    .action(async (options: NewOptions) => (await import('./new.ts')).writeNew(options));

  const { board } = texts;
  command('board', board)
    .option(`--snapshot <${values.file}>`, board.options.snapshot)
    .option(`--repo <${values.repo}>`, board.options.repo)
    .option(`--at <${values.date}>`, board.options.at)
    .addOption(choice(`--format <${values.format}>`, board.options.format, BOARD_FORMATS))
    .option(`--out <${values.folder}>`, board.options.out)
    .addOption(config())
    .addOption(language())
    .action(async (options: BoardOptions) => (await import('./board.ts')).showBoard(options));

  const { snapshot } = texts;
  command('snapshot', snapshot)
    .requiredOption(`--repo <${values.repo}>`, snapshot.options.repo)
    .option(`--out <${values.file}>`, snapshot.options.out)
    .addOption(language())
    .action(async (options: SnapshotOptions) => (await import('./board.ts')).takeSnapshot(options));

  const { init } = texts;
  command('init', init)
    .argument(`[${values.folder}]`, init.options.folder, '.')
    .option('--forms', init.options.forms)
    .option('--force', init.options.force)
    .option('--yes', init.options.yes)
    .option('--dry-run', init.options.dryRun)
    .addOption(language())
    .action(async (folder: string, options: InitOptions) =>
      (await import('./init.ts')).initFolder(folder, options),
    );

  const { labels } = texts;
  command('labels', labels)
    .option(`--repo <${values.repo}>`, labels.options.repo)
    .option('--dry-run', labels.options.dryRun)
    .addOption(config())
    .addOption(language())
    .action(async (options: LabelsOptions) => (await import('./labels.ts')).makeLabels(options));

  const { doctor } = texts;
  command('doctor', doctor)
    .argument(`[${values.folder}]`, doctor.options.folder, '.')
    .option(`--repo <${values.repo}>`, doctor.options.repo)
    .option('--fix', doctor.options.fix)
    .option('--json', doctor.options.json)
    .addOption(language())
    .action(async (folder: string, options: DoctorOptions) =>
      (await import('./doctor.ts')).examine(folder, options),
    );
  return program;
};
