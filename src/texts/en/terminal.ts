import type { TerminalTexts } from '../terminal-text.ts';
import { some } from './some.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'to complete', warning: 'suggestion' },
  wholeFiche: 'The whole fiche',
  youWrote: 'You write:',
  start: 'To start:',
  clean: 'nothing to complete',
  counted: ({ fiches, errors, warnings }) =>
    `${some(fiches, 'fiche', 'fiches')} read: ${some(errors, 'point', 'points')} to complete, ${some(warnings, 'suggestion', 'suggestions')}.`,
  reading: (done, all) => `Reading fiches: ${done} of ${all}`,
};
