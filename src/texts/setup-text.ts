import type { Step } from '../setup/plan.ts';

/** The sentences of `fiches init`. */
export type SetupTexts = {
  readonly lead: (folder: string) => string;
  readonly step: Readonly<Record<Step['kind'], (beside: string) => string>>;
  readonly kept: string;
  readonly askForms: string;
  readonly askWrite: (count: number) => string;
  /** The first letter of the answer that says no, and yes. */
  readonly no: string;
  readonly yes: string;
  readonly nothing: string;
  readonly wouldWrite: string;
  readonly notWritten: string;
  readonly done: string;
  /** What to do next; the view gives the command that does it. */
  readonly next: Readonly<Record<'send' | 'labels' | 'doctor' | 'file', string>>;
};
