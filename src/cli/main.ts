import { parseArgs } from 'node:util';
import { CommanderError } from 'commander';
import { configurationHere } from './configuration.ts';
import { version } from './own.ts';
import { programIn } from './program.ts';
import { ConfigError } from '../config/problem.ts';
import { troubleOf } from '../github/trouble.ts';
import { oneLine } from '../markdown/harmless.ts';
import { hiding } from '../markdown/secrets.ts';
import { doorTextsIn } from '../texts/door.ts';
import { isLanguage, type Language } from '../texts/texts.ts';

/** The language that is asked for, wherever it stands: what is said of a wrong use depends on it too. */
const languageAsked = (): Language | undefined => {
  const options = { language: { type: 'string' } } as const;
  const { language } = parseArgs({ options, strict: false, allowPositionals: true }).values;
  return isLanguage(language) ? language : undefined;
};

/** The language that is asked for, else the configuration's, else French. */
const languageHere = async (): Promise<Language> => {
  const asked = languageAsked();
  if (asked) return asked;
  const configuration = await configurationHere({}).catch(() => undefined);
  return configuration?.texts.language ?? 'fr';
};

/** One sentence for what somebody can mend; nothing for a bug of ours. */
const sentenceOf = async (error: unknown): Promise<string | undefined> => {
  // It speaks its reader's language already.
  if (error instanceof ConfigError) return error.message;
  const trouble = troubleOf(error);
  return trouble && doorTextsIn(await languageHere()).trouble(trouble);
};

/** What Commander says of a wrong use, in our words: it quotes what was typed, and what is near. */
const misuseOf = ({ code, message }: CommanderError): string => {
  const names = [...message.matchAll(/'([^']*)'|\(Did you mean (?:one of )?([^?,]+)/g)];
  const { usage } = doorTextsIn(languageAsked() ?? 'fr');
  return usage.misuse(
    code.replace(/^commander\./, ''),
    names.map(([, quoted, near]) => quoted ?? near ?? ''),
  );
};

// Whoever reads us may stop reading (« | head »): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const refuse = (sentence: string) => {
  process.stderr.write(`fiches: ${oneLine(sentence)}\n`);
  process.exitCode = 2;
};

/** A bug of ours is seen as it is, but for the token: GitHub's answers may repeat it. */
const fail = (error: unknown) => {
  const { GITHUB_TOKEN, GH_TOKEN } = process.env;
  const hidden = hiding(GITHUB_TOKEN || GH_TOKEN || '');
  process.stderr.write(`${hidden(error instanceof Error ? (error.stack ?? '') : String(error))}\n`);
  process.exitCode = 1;
};

try {
  const { usage } = doorTextsIn(languageAsked() ?? 'fr');
  await programIn(usage, version()).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) {
    const sentence = await sentenceOf(error);
    if (sentence === undefined) fail(error);
    else refuse(sentence);
  } else if (error.code === 'commander.help') process.exitCode = 2;
  else if (error.exitCode !== 0) refuse(misuseOf(error));
}
