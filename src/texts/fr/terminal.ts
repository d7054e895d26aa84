import type { TerminalTexts } from '../terminal-text.ts';
import { some } from './some.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'à compléter', warning: 'conseil' },
  wholeFiche: 'Toute la fiche',
  youWrote: 'Vous écrivez :',
  start: 'Pour commencer :',
  clean: 'rien à compléter',
  counted: ({ fiches, errors, warnings }) =>
    `${some(fiches, 'fiche lue', 'fiches lues')} : ${some(errors, 'point à compléter', 'points à compléter')}, ${some(warnings, 'conseil', 'conseils')}.`,
  reading: (done, all) => `Lecture des fiches : ${done} sur ${all}`,
};
