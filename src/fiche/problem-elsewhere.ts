import { phrases } from '../prose/phrases.ts';
import { isAside } from './aside.ts';
import { offerIn } from './solution-elsewhere.ts';
import type { Fiche, Section } from './fiche.ts';
import { labelled } from './labelled.ts';
import { titleIn } from './names.ts';
import { partUntil } from './part.ts';
import { isOn, isOnNoSubject } from './subject.ts';

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

/** « Le problème ? Personne ne répond. », « I) Quel est le problème que vous avez identifié ? » */
const LABEL =
  /^(?:le |notre )?(?:probleme|constat)s?(?: [a-z]+)? ?[:?]|^\W*(?:[ivx\d]+ ?[).] ?)?(?:quels? (?:est|sont)|qui est concerne par) (?:le|les|ce|notre) (?:probleme|prejudice|constat)s?\b[^?\n]{0,60}\?/;

/** What a section tells up to where it speaks of a service. */
const beforeTheOffer = (fiche: Fiche, section: Section): Section => {
  const first = offerIn(section, fiche);
  return first ? partUntil(section, first) : section;
};

const isProblem = (section: Section): boolean => isOn('problem', section);

/** Whoever has a heading for the problem may tell of it above the first one too. */
const opening = (fiche: Fiche, [first]: readonly Section[]): Section[] => {
  if (first?.heading !== '') return [];
  const told = beforeTheOffer(fiche, first);
  return told.prose.blocks.length > 0 ? [told] : [];
};

/** How a product ended speaks of it too, and opens nothing. */
const offers = (fiche: Fiche, section: Section): boolean =>
  isOn('solution', section) ||
  (!isAside(section) &&
    (titleIn(fiche, section.foldedHeading)?.start === 0 || offerIn(section, fiche) !== undefined));

/** One sentence brings in the service; two tell a story. */
const STORY = /\.\s[^.]*\.(?:\s|$)/;

/**
 * What tells of the problem where no heading announces it. A fiche tells first why, then what: all that stands
 * before a service is spoken of; after it, a difficulty under a heading of the author’s own.
 */
export const problemElsewhere = (fiche: Fiche, filled: readonly Section[]): Section[] => {
  if (filled.some(isProblem)) return opening(fiche, filled);
  if (fiche.sections.some(({ id }) => id === 'problem')) return [];
  const announced = labelled(filled, (line) => LABEL.test(line));
  if (announced.length > 0) return announced;
  const offered = filled.findIndex((section) => offers(fiche, section));
  return filled.flatMap((section, index) => {
    if (!isOnNoSubject(section) || isAside(section)) return [];
    if (index < offered) return [section];
    const before = beforeTheOffer(fiche, section);
    if (index === offered && STORY.test(before.prose.text)) return [before];
    return TROUBLE.test(section.prose) ? [section] : [];
  });
};
