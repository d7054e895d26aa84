import { parse, YAMLParseError } from 'yaml';

/** Reads YAML. Its warnings would quote the text in the log of a run, where a line may be a command. */
export const readYaml = (text: string): ReturnType<typeof parse> =>
  parse(text, { logLevel: 'error' });

/** The line from which a text is no YAML, counted from 1, of what `readYaml` threw. */
export const faultLine = (error: unknown): number =>
  error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 1) : 1;
