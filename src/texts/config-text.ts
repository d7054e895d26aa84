import type { ConfigProblem } from '../config/problem.ts';

/** The kinds of values that a key takes, where it takes no list of words. */
export const ACCEPTED = [
  'length',
  'id',
  'label',
  'color',
  'description',
  'folder',
  'login',
  'name',
  'count',
  'stages',
  'boolean',
  'string',
  'array',
  'object',
] as const;

export type Accepted = (typeof ACCEPTED)[number];

/** What each key of the configuration is for, as an editor tells it. */
export type ConfigKeys = Readonly<
  Record<
    | 'title'
    | 'language'
    | 'templates'
    | 'coaches'
    | 'stages'
    | 'stageId'
    | 'stageName'
    | 'stageDeadline'
    | 'stageRenewed'
    | 'deadlines'
    | 'labels'
    | 'rules'
    | 'board'
    | 'branch'
    | 'reminders',
    string
  >
>;

export type ConfigTexts = {
  readonly keys: ConfigKeys;
  readonly accepted: Readonly<Record<Accepted, string>>;
  /** What stands before a problem where nothing else tells its place. */
  readonly where: (place: Pick<ConfigProblem, 'file' | 'line' | 'column'>) => string;
  /** One sentence, which may stand behind its place: what, and what to do. */
  readonly problem: (problem: ConfigProblem) => string;
};
