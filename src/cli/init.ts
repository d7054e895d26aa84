import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import pico from 'picocolors';
import { refuse } from '../files.ts';
import { startupDEtat } from '../method/programme.ts';
import { setupPlan, type Wanted, writesOf } from '../setup/plan.ts';
import { type Shipped, wantedFiles } from '../setup/wanted.ts';
import { templateFiles } from '../template-files.ts';
import { templatesOf } from '../templates.ts';
import { type Language, type Texts, textsIn } from '../texts/texts.ts';
import { nextStepsText, setupPlanText } from '../views/setup.ts';
import { ownFolder, releasedCommit, shippedTemplates, version } from './own.ts';

export type InitOptions = {
  readonly language?: Language;
  readonly forms?: boolean;
  readonly force?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

const WORKFLOWS = ['fiches.yml', 'tableau-de-bord.yml'];

const shippedFiles = async ({ language, stages: names }: Texts): Promise<Shipped> => {
  const { stages } = startupDEtat(names);
  const own = (path: string) => readFile(join(ownFolder(), 'templates', path), 'utf8');
  const files = await templateFiles(shippedTemplates(language));
  const [configuration, chooser, ...workflows] = await Promise.all([
    own(language === 'en' ? 'settings/fiches.en.yml' : 'settings/fiches.yml'),
    own('settings/config.yml'),
    ...WORKFLOWS.map((name) => own(`workflows/${name}`)),
  ]);
  return {
    templates: templatesOf(files, stages).map((template) => ({
      template,
      text: files.find(({ path }) => path === template.path)?.text ?? '',
    })),
    configuration,
    chooser,
    release: { version: version(), commit: releasedCommit() },
    workflows: workflows.map((text, index) => ({ name: WORKFLOWS[index] ?? '', text })),
  };
};

/** The content of the files that stand in the folder, among those wanted and their other forms. */
const standing = async (folder: string, wanted: readonly Wanted[]) => {
  const paths = wanted.flatMap(({ path }) => [
    path,
    path.replace(/\.(?:md|yml)$/, (end) => (end === '.md' ? '.yml' : '.md')),
  ]);
  const there = new Map<string, string>();
  for (const path of paths) {
    const text = await readFile(join(folder, path), 'utf8').catch((error) =>
      error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : refuse(path, error),
    );
    if (text !== undefined) there.set(path, text);
  }
  return there;
};

/** Asks on a terminal; elsewhere nobody answers, and what is asked is taken as said. */
const asker = ({ yes }: InitOptions) => {
  const silent = yes === true || !process.stdin.isTTY || !process.stdout.isTTY;
  return async (question: string): Promise<string> => {
    if (silent) return '';
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return (await terminal.question(question)).trim().toLowerCase();
    } finally {
      terminal.close();
    }
  };
};

/** `fiches init`: all that a repository needs; what stands there already is kept. */
export const initFolder = async (folder: string, options: InitOptions): Promise<void> => {
  const texts = textsIn(options.language ?? 'fr');
  const { setup } = texts;
  const ask = asker(options);
  const forms = options.forms ?? (await ask(setup.askForms)) === '2';
  const wanted = wantedFiles(await shippedFiles(texts), { forms });
  const plan = setupPlan(wanted, await standing(folder, wanted), options.force === true);
  const writes = writesOf(plan);
  process.stdout.write(setupPlanText(plan, folder, texts, pico));
  if (writes.length === 0) {
    const same = plan.every(({ kind }) => kind === 'same');
    return void process.stdout.write(`${same ? setup.nothing : setup.notWritten}\n`);
  }
  if (options.dryRun) return void process.stdout.write(`${setup.wouldWrite}\n`);
  if ((await ask(setup.askWrite(writes.length))).startsWith(setup.no)) {
    return void process.stdout.write(`${setup.notWritten}\n`);
  }
  for (const { path, content } of writes) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true }).catch((error) => refuse(place, error));
    await writeFile(place, content).catch((error) => refuse(place, error));
  }
  process.stdout.write(nextStepsText(texts, pico));
};
