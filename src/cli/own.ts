import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedIn } from '../template-files.ts';
import type { Language } from '../texts/texts.ts';

/** This package's own folder, whether it is built or read as source. */
export const ownFolder = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

export const shippedTemplates = (language: Language): string =>
  shippedIn(language, join(ownFolder(), 'templates'));

const manifest = (): { readonly version: string; readonly gitHead?: string } =>
  JSON.parse(readFileSync(join(ownFolder(), 'package.json'), 'utf8'));

export const version = (): string => manifest().version;

/** The commit that a release was made of; nothing before its release, as no commit can name itself. */
export const releasedCommit = (): string | undefined => manifest().gitHead;

/** The board's style sheet, made by the build. */
export const boardStyle = (): string => readFileSync(join(ownFolder(), 'dist/board.css'), 'utf8');
