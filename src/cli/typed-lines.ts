import { createInterface } from 'node:readline';

/** What somebody types, or pipes, line by line. */
export type TypedLines = {
  readonly next: (prompt: string) => Promise<string | undefined>;
  /** True once Ctrl-C was pressed. */
  readonly interrupted: () => boolean;
  readonly close: () => void;
};

export const typedLines = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  attended: boolean,
): TypedLines => {
  const lines = createInterface({
    input,
    // A pipe has nobody to show a prompt to.
    ...(attended ? { output } : {}),
    terminal: attended,
    crlfDelay: Number.POSITIVE_INFINITY,
    historySize: 0,
  });
  const typed = lines[Symbol.asyncIterator]();
  let interrupted = false;
  let half = '';
  lines.on('SIGINT', () => {
    interrupted = true;
    // What stands on the line that was being typed is kept too.
    half = lines.line;
    lines.close();
  });
  return {
    next: async (prompt) => {
      if (attended && !interrupted) {
        lines.setPrompt(prompt);
        lines.prompt();
      }
      const { done, value } = await typed.next();
      if (!done) return value;
      const last = half.trim() === '' ? undefined : half;
      half = '';
      return last;
    },
    interrupted: () => interrupted,
    close: () => lines.close(),
  };
};
