import type { Block, Prose } from '../prose/prose.ts';
import { isAside } from './aside.ts';
import type { Fiche, Section } from './fiche.ts';
import { labelled } from './labelled.ts';
import { callsByTitle, titleIn } from './names.ts';
import { partFrom } from './part.ts';
import { isOnNoSubject } from './subject.ts';

/** How the search went: no part of what is offered. */
const SEARCHED =
  /\b(?:investigations?|methodologie|methode|enquete|entretiens|actions menees|chiffres)\b/;

/** « un service numérique », « l’outil », « notre plateforme », « a pour ambition »; « un produit » alone is what shops sell. */
const OFFERED =
  /\b(?:(?:un|une|l'|le|la|notre|ce|cet|cette|des|a|the|our) ?(?:nouvel(?:le)? |seule? |veritable )?(?:service (?:numerique|en ligne|qui|de [a-z]+ en ligne)|outils?|plate-?forme|appli(?:cation)?|site|portail|produit(?: numerique|(?<!\b(?:un|des) produit))|solution|espace (?:numerique|en ligne|personnel|(?=donn|ou |qui |dedie))|simulateur|logiciel|communaute|guichet|numerique|tool|platform|service that)|a pour (?:objectif|ambition|but|mission|vocation))\b/;

/** Just after a product's name: what it does. */
const DOES =
  /^(?: \([^)]*\))?(?:,[^,.\n]{3,90},)? (?:est une?|c'est|permet|propose|aide|offre|a pour (?:objectif|but|vocation|ambition)s?|is an?|lets|helps|offers) /;

/** « Solution retenue : un numéro. » */
const LABEL = /^(?:la |notre )?solution(?: [a-z]+)? ?[:?]/;

const headed = ({ foldedHeading }: Section, fiche: Fiche) => titleIn(fiche, foldedHeading);

const unknown = (section: Section): boolean =>
  isOnNoSubject(section) && !isAside(section) && !SEARCHED.test(section.foldedHeading);

/** The first block of a section that speaks of a service. */
export const offerIn = ({ prose }: Section, fiche: Fiche): Block | undefined =>
  prose.blocks.find(({ start, end }) => {
    const [text, folded] = [prose.text.slice(start, end), prose.folded.slice(start, end)];
    return OFFERED.test(folded) || callsByTitle(fiche, { text, folded });
  });

/** With no heading, a text begins with the problem: the solution is told from where a service is spoken of. */
const offer = (section: Section, fiche: Fiche): Section => {
  const first = section.heading === '' ? offerIn(section, fiche) : undefined;
  return first ? partFrom(section, first) : section;
};

/** « Relais », as a heading: what stands under it tells of the product. */
const underItsName = (fiche: Fiche, filled: readonly Section[]): Section[] =>
  filled.filter((section) => unknown(section) && headed(section, fiche)?.start === 0);

/** Under headings that nobody could foresee, or none. */
const offered = (fiche: Fiche, filled: readonly Section[]): Section[] =>
  filled
    .filter(
      (section) =>
        unknown(section) &&
        (headed(section, fiche) ??
          titleIn(fiche, section.prose.folded) ??
          OFFERED.exec(section.prose.folded)),
    )
    .map((section) => offer(section, fiche));

/** « La startup d’État se propose de livrer », « a mis en place un numéro »: who makes it says what it is; « Permettre aux familles de… »: its aim does. */
const PROPOSES =
  /^permettre aux? |\b(?:startup d'etat|l'equipe|nous)\b[^.\n]{0,20}\b(?:se propose d|propos(?:e|ons) (?:d'|une? |de (?!mener))|developp(?:e|ons) une? |cre(?:e|ons) une? )|\b(?:mis|met|mettons) en place une? (?:dispositif|service|outil|plate-?forme|numero|guichet)/;

/** « Relais, pas à pas » as a heading, « Relais est un numéro ». */
const presents = (fiche: Fiche, { folded }: Prose, { kind, start, end }: Block): boolean => {
  const line = folded.slice(start, end);
  const name = titleIn(fiche, line);
  if (name && kind === 'heading' && name.start === 0) return true;
  return PROPOSES.test(line) || (name !== undefined && DOES.test(line.slice(name.end)));
};

/** In the midst of another part: from where the product is presented. */
const presented = (fiche: Fiche, filled: readonly Section[]): Section[] =>
  filled.flatMap((section) => {
    const first = section.prose.blocks.find((block) => presents(fiche, section.prose, block));
    return first ? [partFrom(section, first)] : [];
  });

/** What tells of the solution where no heading is the solution's own. */
export const solutionElsewhere = (fiche: Fiche, filled: readonly Section[]): Section[] => {
  if (fiche.sections.some(({ id }) => id === 'solution')) return [];
  if (filled.some(({ beside }) => beside.includes('solution'))) return underItsName(fiche, filled);
  const announced = labelled(filled, (line) => LABEL.test(line));
  if (announced.length > 0) return announced;
  const found = offered(fiche, filled);
  return found.length > 0 ? found : presented(fiche, filled);
};
