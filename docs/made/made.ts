import { inputs, outputs } from './action.ts';
import { byCommand, byLabel, roles } from './authority.ts';
import { boardColumns, boardParts } from './board.ts';
import { budget } from './budget.ts';
import { commands } from './commands.ts';
import { configuration } from './configuration.ts';
import { labels } from './labels.ts';
import { layers } from './layers.ts';
import { rules } from './rules.ts';
import { sections } from './sections.ts';
import { transitions } from './transitions.ts';

/** A part of a page that is made from the source. */
export type Made = {
  readonly page: string;
  readonly name: string;
  readonly make: () => string | Promise<string>;
};

export const MADE: readonly Made[] = [
  { page: 'docs/review.md', name: 'transitions', make: transitions },
  { page: 'docs/review.md', name: 'commands', make: () => commands('en') },
  { page: 'docs/board.md', name: 'parts', make: boardParts },
  { page: 'docs/board.md', name: 'columns', make: boardColumns },
  { page: 'docs/guide-agent.md', name: 'parties', make: sections },
  { page: 'docs/guide-coach.md', name: 'commandes', make: () => commands('fr') },
  { page: 'docs/guide-mainteneur.md', name: 'budget', make: budget },
  { page: 'docs/reference/rules.md', name: 'rules', make: rules },
  { page: 'docs/reference/configuration.md', name: 'keys', make: configuration },
  { page: 'docs/reference/configuration.md', name: 'labels', make: labels },
  { page: 'docs/reference/authority.md', name: 'roles', make: roles },
  { page: 'docs/reference/authority.md', name: 'authority by command', make: byCommand },
  { page: 'docs/reference/authority.md', name: 'authority by label', make: byLabel },
  { page: 'docs/reference/action.md', name: 'inputs', make: inputs },
  { page: 'docs/reference/action.md', name: 'outputs', make: outputs },
  { page: 'docs/architecture.md', name: 'layers', make: layers },
];

const START = (name: string) => `<!-- made by « npm run docs »: ${name} -->`;
const END = '<!-- end of what is made -->';

/**
 * A page with one of its parts made anew.
 * @throws Error when the page has no place for it
 */
export const filled = (page: string, { page: path, name }: Made, content: string): string => {
  const start = page.indexOf(START(name));
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1) throw new Error(`${path} has no place for « ${name} »`);
  return `${page.slice(0, start)}${START(name)}\n\n${content}\n\n${page.slice(end)}`;
};
