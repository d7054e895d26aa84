/** The sentences of the job summary and the log. */
export type SummaryTexts = {
  readonly 'no-fiche': (number: number) => string;
  readonly closed: (number: number) => string;
  readonly unsure: (number: number) => string;
  readonly fiche: (told: {
    readonly number: number;
    readonly stage: string;
    readonly review: string;
    readonly errors: number;
    readonly warnings: number;
  }) => string;
  readonly nothing: string;
  readonly written: string;
  readonly wouldWrite: string;
  /** Of the run that brings every fiche up to date. */
  readonly sweep: {
    readonly title: string;
    readonly told: (told: { readonly open: number; readonly swept: number }) => string;
    readonly would: (told: { readonly open: number; readonly swept: number }) => string;
    readonly left: (count: number) => string;
    readonly failed: (count: number) => string;
  };
};
