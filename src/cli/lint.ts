import pico from 'picocolors';
import { readTemplate, type Template } from '../fiche/template.ts';
import { filesOf, readText, UsageError } from '../files.ts';
import { isError } from '../lint.ts';
import { lintFile } from '../lint-files.ts';
import type { Linted } from '../linted.ts';
import { STAGES, type Stage } from '../method/stages.ts';
import { firstTemplates } from '../templates.ts';
import { type Language, textsIn } from '../texts/texts.ts';
import { json } from '../views/json.ts';
import { pretty } from '../views/pretty.ts';
import { sarif } from '../views/sarif.ts';
import { shippedTemplates } from './own.ts';

export const FORMATS = ['pretty', 'json', 'sarif'] as const;

export type LintOptions = {
  readonly stage?: Stage;
  readonly template?: string;
  readonly language: Language;
  readonly format: (typeof FORMATS)[number];
};

/** Files that are read while others are judged. */
const AHEAD = 16;

const templatesFor = async ({ template, language }: LintOptions): Promise<Template[]> => {
  if (template === undefined) return firstTemplates([shippedTemplates(language)]);
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

const layOut = (fiches: readonly Linted[], { format, language }: LintOptions): string => {
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

/** `fiches lint`: what each fiche still needs. */
export const lintPaths = async (paths: readonly string[], options: LintOptions): Promise<void> => {
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
