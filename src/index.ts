/** What other programs may build on. Times are ISO 8601; nothing here reads a clock or a network. */
export {
  configure,
  decide,
  type DecideOptions,
  lint,
  type LintOptions,
  measure,
  type MeasureOptions,
  type Method,
  method,
  type MethodOptions,
} from './api.ts';

// The lint
export type { ExpectedSection } from './fiche/expected-section.ts';
export type { Fiche, Section } from './fiche/fiche.ts';
export { readTemplate, type Template } from './fiche/template.ts';
export { type Finding, isError, type LintResult } from './lint.ts';
export { firstTemplates } from './templates.ts';

// The review
export type { Course, Waiver, Word } from './method/course.ts';
export type { Situation } from './method/transitions.ts';
export type { Decision } from './review/decide.ts';
export type { Judgement } from './review/judge.ts';
export type { Told } from './review/seal.ts';
export { type Change, type Desired, diff, type Plan } from './review/plan.ts';
export { simulate } from './review/simulate.ts';
export type { Comment, IssueEvent, Rank, Reaction, Snapshot, Version } from './review/snapshot.ts';
export type { Turn } from './review/turn.ts';

// The board
export type * from './board/board.ts';
export {
  type FicheHistory,
  type HistoryEvent,
  readSnapshot,
  type RepositorySnapshot,
} from './board/snapshot.ts';
export type { Step } from './board/survival.ts';

// The programme
export type { Configuration, LabelLook } from './config/configuration.ts';
export { ConfigError, type ConfigProblem } from './config/problem.ts';
export type { Labels, Review } from './method/labels.ts';
export type { Programme, RuleSetting, Severity } from './method/programme.ts';
export type { Length, Stage, StageData, Stages } from './method/stages.ts';
export { TroubleError } from './texts/trouble.ts';
export type { Trouble } from './texts/trouble-text.ts';
export { type Language, LANGUAGES, type Texts, textsIn } from './texts/texts.ts';
