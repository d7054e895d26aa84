import type { Settings } from '../../src/review/decide.ts';
import { firstTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

export const SITE = 'https://github.com';

const stages = METHOD.stages;

/** A repository as it comes: the templates and texts of Fiches. */
export const settings: Settings = {
  programme: METHOD,
  templates: await firstTemplates(['templates'], stages),
  texts: textsIn('fr'),
  repositoryUrl: `${SITE}/incubateur/fiches`,
  key: 'fuzz',
};
