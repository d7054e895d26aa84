/** The sentences of the terminal. */
export type TerminalTexts = {
  readonly severity: { readonly error: string; readonly warning: string };
  readonly wholeFiche: string;
  readonly youWrote: string;
  readonly start: string;
  readonly clean: string;
  readonly counted: (told: {
    readonly fiches: number;
    readonly errors: number;
    readonly warnings: number;
  }) => string;
  readonly reading: (done: number, all: number) => string;
};
