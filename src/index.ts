/** What other programs may build on: the lint, and the types of what it tells. */
export type { Fiche, Section } from './fiche/fiche.ts';
export type { ExpectedSection } from './fiche/expected-section.ts';
export type { Template } from './fiche/template.ts';
export { readTemplate } from './fiche/template.ts';
export { TemplateError } from './fiche/template-error.ts';
export type { Reading } from './fiche/read.ts';
export { type Finding, isError, lint, type LintResult } from './lint.ts';
export { type Configuration, configure } from './config/configuration.ts';
export { ConfigError, type ConfigProblem } from './config/problem.ts';
export type { Programme } from './method/programme.ts';
export type { Stage } from './method/stages.ts';
export { firstTemplates } from './templates.ts';
export { type Language, LANGUAGES, textsIn } from './texts/texts.ts';
