/** The sentences of `fiches new`, which asks for a fiche part by part in a terminal. */
export type FilingTexts = {
  readonly welcome: (parts: number) => readonly string[];
  readonly resumed: (left: number) => readonly string[];
  /** How an answer ends. */
  readonly howToEnd: string;
  readonly part: (number: number, all: number, heading: string) => string;
  readonly alreadyWritten: string;
  readonly goOn: string;
  /** Shown at the first empty line of an answer. */
  readonly reminder: string;
  readonly skipped: string;
  readonly noted: string;
  readonly notedWithAdvice: string;
  readonly about: (heading: string) => string;
  /** The letters `a` and `r`, or the Enter key alone. */
  readonly choice: string;
  readonly choiceAgain: string;
  readonly add: string;
  readonly rewrite: string;
  readonly title: { readonly heading: string; readonly hint: string; readonly choice: string };
  readonly overview: {
    readonly heading: string;
    readonly title: (title: string) => string;
    readonly good: string;
    readonly empty: string;
    readonly optional: string;
    readonly points: (count: number) => string;
    readonly advice: (count: number) => string;
    readonly complete: string;
    readonly incomplete: string;
    readonly choice: string;
    readonly choiceAgain: (last: number) => string;
  };
  readonly end: {
    readonly opened: string;
    readonly printed: string;
    readonly check: string;
    readonly signIn: string;
    readonly tooLong: (file: string) => readonly string[];
    readonly tooLongForForm: (file: string) => readonly string[];
    readonly kept: (file: string) => string;
    /** The page that leads to the filled one. */
    readonly page: string;
  };
  readonly stopped: {
    readonly kept: (file: string) => string;
    readonly toResume: string;
    readonly nothing: string;
  };
};
