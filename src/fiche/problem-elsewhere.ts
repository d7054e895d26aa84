import { fold } from '../markdown/fold.ts';
import { phrases } from '../prose/phrases.ts';
import { proseUntil } from '../prose/prose.ts';
import { offerIn } from './solution-elsewhere.ts';
import type { Fiche, Section } from './fiche.ts';

/** How the product ended, who made it and where to read more: no problem of those it is for. */
const ASIDE =
  /\b(?:abandon|arret|fin|interruption|transfert|conclusions?|resultats?|equipe|contacts?|ressources|documents?|liens|partenaires|remerciements|apprentissages|dates|chronologie)\b/;

/** What a problem is told with. */
const TROUBLE = phrases([
  'difficil\\w*',
  'difficultes?',
  'pein(?:e|ent)(?= (?:[a-z]+ )?a\\b)',
  'laborieu\\w+',
  'fastidieu\\w+',
  'chronophages?',
  'complexes?',
  'lourd\\w*',
  'lenteurs?',
  'souffr\\w+',
  'frustr\\w+',
  'irrit\\w+',
  'parcours du combattant',
  'penalis\\w+',
  'degrad\\w+',
  'renonc\\w+',
  'non[- ]recours',
  'victimes?',
  'trop (?:long|cher|complique|lent|tard)\\w*',
]);

/** The text above the first heading tells of the problem up to where it speaks of a service. */
const beforeTheOffer = (fiche: Fiche, section: Section): Section => {
  const first = section.heading === '' ? offerIn(section, fiche) : undefined;
  // A getter is not copied with the rest.
  return first ? { ...section, blank: false, prose: proseUntil(section.prose, first) } : section;
};

/** What tells of the problem where no heading announces it: a difficulty, under a heading of the author’s own. */
export const problemElsewhere = (fiche: Fiche, filled: readonly Section[]): Section[] => {
  if (fiche.sections.some(({ id, beside }) => id === 'problem' || beside.includes('problem')))
    return [];
  return filled
    .filter(
      ({ id, beside, heading }) =>
        id === undefined && beside.length === 0 && !ASIDE.test(fold(heading)),
    )
    .map((section) => beforeTheOffer(fiche, section))
    .filter(({ prose }) => TROUBLE.test(prose));
};
