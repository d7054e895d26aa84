import { readTemplate, type Template } from '../../src/fiche/template.ts';
import type { Settings } from '../../src/review/decide.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const templateOf = (stage: string, headings: readonly string[]): Template =>
  readTemplate(
    `---\nlabels: ${stage}\n---\n${headings.map((name) => `## ${name}\n`).join('\n')}`,
    `${stage}.md`,
    METHOD.stages,
  )!;

/** The method with small templates: what they ask is not what is tested, and thousands of runs take seconds. */
export const settingsWith = (headings: Readonly<Record<string, readonly string[]>>): Settings => ({
  templates: Object.entries(headings).map(([stage, names]) => templateOf(stage, names)),
  programme: METHOD,
  texts: textsIn('fr'),
  repositoryUrl: 'https://github.com/incubateur/fiches',
  key: 'k',
});

/** A text in which every part of « Alpha » and « Bravo » is written. */
export const WHOLE = '## Alpha\n\nLes apprentis attendent.\n\n## Bravo\n\nDepuis trois mois.';
