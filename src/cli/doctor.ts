import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pico from 'picocolors';
import { ConfigError } from '../config/problem.ts';
import { type Diagnosis, diagnose } from '../doctor/diagnose.ts';
import { type Fix, fixesOf } from '../doctor/fix.ts';
import { isAdvice } from '../doctor/problem.ts';
import type { Site } from '../doctor/site.ts';
import { workflowsOf } from '../doctor/workflow.ts';
import type { Client } from '../github/client.ts';
import { applyLabelChange } from '../github/labels.ts';
import { enableWorkflow, observeSite } from '../github/site.ts';
import { oneLine } from '../markdown/harmless.ts';
import { maintenanceTextsIn } from '../texts/maintenance.ts';
import type { Language } from '../texts/texts.ts';
import { doctorJson, doctorTerminal } from '../views/doctor.ts';
import { clientFor } from './client.ts';
import { version } from './own.ts';
import { checkedOut } from './site.ts';

export type DoctorOptions = {
  readonly repo?: string;
  readonly fix?: boolean;
  readonly json?: boolean;
  readonly language?: Language;
};

/** What the folder and GitHub say now. */
const observe = async (
  folder: string,
  client: Client | undefined,
  language: Language | undefined,
): Promise<Site> => {
  const { files, configuration, folders } = await checkedOut(folder, language);
  const site = { files, configuration, version: version(), now: new Date().toISOString() };
  const workflows = workflowsOf({ ...site, github: undefined }).map(({ file }) => file);
  const github = client && (await observeSite(client, { folders, workflows }));
  return { ...site, github };
};

/** Never over a file that stands there. @returns whether it was written */
const writeNew = async (path: string, text: string): Promise<boolean> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
};

/** @returns whether it was done */
const apply = async (fix: Fix, folder: string, client: Client | undefined): Promise<boolean> => {
  if (fix.kind === 'write') return writeNew(join(folder, fix.file), fix.text);
  if (!client) return false;
  return fix.kind === 'wake'
    ? enableWorkflow(client, fix.id)
    : applyLabelChange(client, fix.change);
};

const textsOf = ({ configuration }: Site) =>
  maintenanceTextsIn(
    configuration instanceof ConfigError ? configuration.language : configuration.texts.language,
  ).doctor;

/** `fiches doctor`: what keeps a repository's fiches from their answers, and what mends it. */
export const examine = async (folder: string, options: DoctorOptions): Promise<void> => {
  const client = options.repo === undefined ? undefined : await clientFor(options.repo).patient();
  const look = () => observe(folder, client, options.language);
  let site = await look();
  let diagnosis: Diagnosis = diagnose(site);
  const texts = textsOf(site);
  const fixes = fixesOf(diagnosis.problems, site.github);
  const told: string[] = [];
  if (options.fix && fixes.length > 0) {
    for (const fix of fixes) {
      told.push((await apply(fix, folder, client)) ? texts.done(fix) : texts.refused(fix));
    }
    // What was done is seen again, not supposed.
    site = await look();
    diagnosis = diagnose(site);
  }
  const fixable = options.fix ? 0 : fixes.length;
  const found = { ...diagnosis, isAdvice, fixable };
  if (options.json) process.stdout.write(doctorJson(found, told, texts));
  else {
    const before = told.map((line) => `${oneLine(line)}\n`).join('');
    const hint = client ? '' : `${texts.alsoOnGitHub}\n`;
    process.stdout.write(
      `${before === '' ? '' : `${before}\n`}${doctorTerminal(found, texts, pico)}${hint}`,
    );
  }
  process.exitCode = diagnosis.problems.every(isAdvice) ? 0 : 1;
};
