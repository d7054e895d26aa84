import type { TroubleText } from './trouble-text.ts';

/** What the command line says of one of its commands. */
type CommandText<Option extends string = never> = {
  readonly about: string;
  readonly options: Readonly<Record<Option, string>>;
  /** Printed below: examples, then what must be known besides. */
  readonly more: string;
};

/** The words of the command line itself. */
export type UsageTexts = {
  readonly about: string;
  readonly lint: CommandText<'paths' | 'stage' | 'template' | 'format'>;
  readonly new: CommandText<'repo' | 'stage' | 'template' | 'form' | 'resume' | 'print'>;
  readonly board: CommandText<'snapshot' | 'repo' | 'at' | 'format' | 'out'>;
  readonly snapshot: CommandText<'repo' | 'out'>;
  readonly init: CommandText<'folder' | 'forms' | 'force' | 'yes' | 'dryRun'>;
  readonly labels: CommandText<'repo' | 'dryRun'>;
  readonly doctor: CommandText<'folder' | 'repo' | 'fix' | 'json'>;
  /** What stands for a value: « --repo <organisation/nom> ». */
  readonly values: Readonly<
    Record<
      'command' | 'paths' | 'stage' | 'file' | 'folder' | 'repo' | 'date' | 'language' | 'format',
      string
    >
  >;
  /** Options of several commands. */
  readonly language: string;
  readonly config: string;
  readonly help: string;
  readonly helpOf: string;
  readonly version: string;
  readonly byDefault: (value: string) => string;
  /** The titles of the help, by Commander's own words. */
  readonly titles: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  /** What was typed is no use of ours, by Commander's code; `names` are what it quotes. */
  readonly misuse: (code: string, names: readonly string[]) => string;
};

/** What is read in a terminal, and where a run ends badly; a run that goes well never loads it. */
export type DoorTexts = { readonly usage: UsageTexts; readonly trouble: TroubleText };
