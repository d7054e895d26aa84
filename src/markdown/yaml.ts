import { parse } from 'yaml';

/** Reads YAML. Its warnings would quote the text in the log of a run, where a line may be a command. */
export const readYaml = (text: string): ReturnType<typeof parse> =>
  parse(text, { logLevel: 'error' });
