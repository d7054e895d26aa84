import { resolve } from 'node:path';
import pico from 'picocolors';
import type { Configuration } from '../config/configuration.ts';
import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { readText } from '../files.ts';
import { type Draft, draftFile, EMPTY, isEmpty, readDraft } from '../filing/draft.ts';
import { interview } from '../filing/interview.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import type { Language } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';
import { type Look, sentences } from '../views/filing.ts';
import { configurationHere } from './configuration.ts';
import { hasBrowser } from './browser.ts';
import { keepDraft } from './kept-draft.ts';
import { stageAsked, templatesFor } from './lint.ts';
import { showAddress } from './show-address.ts';
import { typedLines } from './typed-lines.ts';

export type NewOptions = {
  readonly repo: string;
  readonly stage?: string;
  readonly template?: string;
  readonly form?: true;
  readonly resume?: string;
  readonly print?: true;
  readonly config?: string;
  readonly language?: Language;
};

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Lines longer than that tire the eye. */
const WIDEST = 88;

const check = ({ repo, template, resume }: NewOptions): void => {
  if (!REPOSITORY.test(repo)) throw new TroubleError({ kind: 'no-repository-name', written: repo });
  if (template === '-' || resume === '-') {
    throw new TroubleError({ kind: 'input-taken' });
  }
};

const startOf = async (
  options: NewOptions,
  configuration: Configuration,
): Promise<{ template: Template; start: Draft }> => {
  const { programme } = configuration;
  const stage = stageAsked(options, programme);
  const templates = await templatesFor(options, configuration);
  const [first] = templates;
  const { resume } = options;
  const ofStage = templates.find((one) => one.stage === stage);
  if (stage !== undefined && !ofStage && options.template === undefined) {
    throw new TroubleError({ kind: 'none-of-stage', stage });
  }
  if (resume === undefined) return { template: ofStage ?? first!, start: EMPTY };
  const text = await readText(resume, process.stdin);
  if (tooHeavy(text)) throw new TroubleError({ kind: 'too-heavy', path: resume });
  const choice = chooseTemplate(templates, { body: text, stage }, programme);
  const template = choice.kind === 'fiche' ? choice.template : first!;
  return { template, start: readDraft(text, template) };
};

const quote = (word: string): string => (/^[\w./:@-]+$/.test(word) ? word : `"${word}"`);

const resumeCommand = (
  { repo, template, form, config, language }: NewOptions,
  file: string,
): string =>
  [
    `npx fiches new --repo ${repo}`,
    ...(template === undefined ? [] : [`--template ${quote(template)}`]),
    ...(form ? ['--form'] : []),
    ...(config === undefined ? [] : [`--config ${quote(config)}`]),
    ...(language === undefined ? [] : [`--language ${language}`]),
    `--resume ${quote(file)}`,
  ].join(' ');

/** `fiches new`: writes a fiche with its author, part by part. What is said goes to stderr, the address to stdout. */
export const writeNew = async (options: NewOptions): Promise<void> => {
  check(options);
  const { stdin, stderr, platform, env } = process;
  const configuration = await configurationHere(options);
  const { texts, programme } = configuration;
  const { template, start } = await startOf(options, configuration);
  const attended = stdin.isTTY === true && stderr.isTTY === true;
  const look: Look = {
    texts,
    colors: pico.createColors(pico.isColorSupported && stderr.isTTY === true),
    // A terminal that does not tell its width says 0.
    width: Math.min(stderr.columns || WIDEST, WIDEST),
  };
  const say = (...lines: readonly string[]) => stderr.write(`${sentences(lines, look)}\n`);
  const kept = keepDraft(options.resume);
  const typed = typedLines(stdin, stderr, attended);
  const { draft, left } = await interview(
    { ...look, template, programme, filedAt: new Date().toISOString() },
    start,
    {
      attended,
      line: typed.next,
      say: (text) => stderr.write(`${text}\n`),
      keep: async (now) => (isEmpty(now) ? undefined : kept.write(draftFile(template, now))),
    },
  );
  typed.close();
  if (!left) {
    const mayOpen = attended && !options.print && hasBrowser(platform, env);
    const place = { repository: options.repo, byForm: options.form === true };
    return showAddress({ ...place, template, draft, kept, look, say, mayOpen });
  }
  const { stopped } = look.texts.filing;
  const path = kept.path();
  say('');
  if (path === undefined) say(stopped.nothing);
  else {
    say(stopped.kept(resolve(path)), stopped.toResume);
    // As one line, to be copied.
    stderr.write(`  ${resumeCommand(options, path)}\n`);
  }
  process.exitCode = typed.interrupted() ? 130 : 1;
};
