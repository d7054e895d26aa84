import type { Reading } from '../../src/fiche/read.ts';
import { lint, type Finding } from '../../src/lint.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

export const templates = await loadTemplates('templates', METHOD.stages);

type More = Partial<Pick<Reading, 'template' | 'title' | 'filedAt' | 'stageSince'>>;

/** What one rule finds in a fiche of a stage. */
export const found = async (
  id: string,
  body: string,
  stage: string,
  more: More = {},
): Promise<Finding[]> => {
  const reading = {
    template: templates.find((template) => template.stage === stage)!,
    programme: METHOD,
    texts: textsIn('fr'),
    filedAt: '2026-11-24T09:00:00Z',
    ...more,
  };
  return (await lint(body, reading)).findings.filter(({ ruleId }) => ruleId === id);
};

/** What a rule quotes of a section of an investigation; nothing where it is silent. */
export const quoted = async (
  id: string,
  heading: string,
  text: string,
): Promise<string | undefined> => {
  const [finding] = await found(id, `## ${heading}\n\n${text}\n`, 'investigation');
  return finding?.quote;
};

/** « a, b; c » as two. */
export const split = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split('; '));
