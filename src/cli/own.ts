import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shippedIn } from '../template-files.ts';
import type { Language } from '../texts/texts.ts';

/** This package's own folder, whether it is built or read as source. */
const root = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

export const shippedTemplates = (language: Language): string =>
  shippedIn(language, join(root(), 'templates'));

export const version = (): string =>
  JSON.parse(readFileSync(join(root(), 'package.json'), 'utf8')).version;

/** The board's style sheet, made by the build. */
export const boardStyle = (): string => readFileSync(join(root(), 'dist/board.css'), 'utf8');
