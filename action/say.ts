import * as core from '@actions/core';
import { hiding } from '../src/markdown/secrets.ts';

/** All that a run says goes out here, with its own token and what looks like a secret covered. */

const hidden = hiding(core.getInput('token'));

/** The runner reads the log too, and makes a command of what follows these. */
const COMMAND = /:(?=:)|##(?=\[)/g;

export const info = (words: string): void => core.info(hidden(words).replace(COMMAND, '$&\u2060'));

export const warning = (words: string): void => core.warning(hidden(words));

export const error = (words: string): void => core.error(hidden(words));

export const failed = (words: string): void => core.setFailed(hidden(words));

export const output = (name: string, value: string | number): void =>
  core.setOutput(name, hidden(String(value)));

/** The job summary, where the runner keeps one. */
export const summary = async (markdown: string): Promise<void> => {
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(hidden(markdown), true).write();
};

/** A bug is shown as it is, all of it. */
export const bug = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.stack ?? thrown.message) : `${thrown}`;
