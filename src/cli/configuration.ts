import { CONFIG_PATH, type Configuration, configure } from '../config/configuration.ts';
import { configText } from '../config-file.ts';
import type { Language } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';

/**
 * The configuration that a command is given, else the one of the folder where it runs.
 * @throws ConfigError with its first fault; TroubleError when the file named is not there
 */
export const configurationHere = async ({
  config,
  language,
}: {
  readonly config?: string;
  readonly language?: Language;
}): Promise<Configuration> => {
  const path = config ?? CONFIG_PATH;
  const text = await configText(path);
  if (text === undefined && config !== undefined) {
    throw new TroubleError({ kind: 'no-option-file', option: '--config', path: config });
  }
  return configure(text, path, { language });
};
