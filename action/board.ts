import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Configuration } from '../src/config/configuration.ts';
import type { Asking } from '../src/github/client.ts';
import { jsonOf } from '../src/markdown/json.ts';
import { startOfDay } from '../src/method/calendar.ts';
import { runBoard } from '../src/run-board.ts';
import { firstTemplates } from '../src/templates.ts';
import { TroubleError } from '../src/texts/trouble.ts';
import * as say from './say.ts';

export type BoardSettings = {
  readonly configuration: Configuration;
  /** Where its templates may be, the repository's own first. */
  readonly folders: readonly string[];
  readonly style: string;
  readonly issuesUrl: string;
  readonly dryRun: boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** A folder that a workflow may put on a site: the page is its index. @returns its path */
const writeSite = async (forms: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP ?? tmpdir(), 'tableau-de-bord-'));
  for (const [name, content] of Object.entries(forms)) {
    await writeFile(join(folder, name === 'board.html' ? 'index.html' : name), content);
  }
  return folder;
};

const readDate = (): string | undefined => {
  const at = core.getInput('at') || undefined;
  if (at === undefined || startOfDay(at) !== undefined) return at;
  throw new TroubleError({ kind: 'no-date', option: 'at', written: at });
};

/** Makes the weekly board of all fiches, and tells it. */
export const makeBoard = async (
  client: Asking,
  { configuration, folders, style, issuesUrl, dryRun, wait }: BoardSettings,
): Promise<void> => {
  const { programme, texts, branch, reminders } = configuration;
  const at = readDate();
  const templates = await firstTemplates(folders, programme.stages);
  const { change, forms, reminded, archived } = await runBoard(client, {
    at,
    dryRun,
    settings: { programme, templates, texts },
    watching: {
      now: () => new Date(),
      wait,
      progress: (read, all) => say.info(`${read}/${all}`),
    },
    issuesUrl,
    reminders,
    branch,
    style,
    summarize: say.summary,
  });
  say.output('folder', await writeSite(forms));
  const words = reminded.map((reminder) => ({ type: 'remind', ...reminder }));
  say.output('plan', jsonOf([...(change ? [change] : []), ...words]));
  if (archived === 'refused') say.warning(texts.board.notKept);
};
