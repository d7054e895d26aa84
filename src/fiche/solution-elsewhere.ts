import { fold } from '../markdown/fold.ts';
import { type Block, proseFrom } from '../prose/prose.ts';
import type { Fiche, Section } from './fiche.ts';
import { labelled } from './labelled.ts';
import { callsByTitle, titleIn } from './names.ts';

/** How the search went or how it ended, who is in it and where to read more: no part of what is offered. */
const ASIDE =
  /\b(?:investigations?|methodologie|methode|enquete|entretiens|actions menees|conclusions?|abandon|arret|fin|interruption|transfert|retours?|bilan|synthese|equipe|contacts?|ressources|documents?|docs|liens|partenaires|historique|chiffres|actualites|remerciements)\b/;

/** « un service numérique », « l’outil », « notre plateforme », « a pour ambition ». */
const OFFERED =
  /\b(?:(?:un|une|l'|le|la|notre|ce|cet|cette|des|a|the|our) ?(?:nouvel(?:le)? |seule? |veritable )?(?:service (?:numerique|en ligne|qui|de [a-z]+ en ligne)|outils?|plate-?forme|appli(?:cation)?|site|portail|produit|solution|espace (?:numerique|en ligne|personnel|(?=donn|ou |qui |dedie))|simulateur|logiciel|communaute|guichet|numerique|tool|platform|service that)|a pour (?:objectif|ambition|but|mission|vocation))\b/;

/** Just after a product's name: what it does. */
const DOES =
  /^(?: \([^)]*\))?(?:,[^,.\n]{3,90},)? (?:est une?|permet|propose|aide|offre|a pour (?:objectif|but|vocation|ambition)|is an?|lets|helps|offers) /;

const REACH = 100;

/** « Solution retenue : un numéro. » */
const LABEL = /^(?:la |notre )?solution(?: [a-z]+)? ?[:?]/;

const headed = ({ heading }: Section, fiche: Fiche) => titleIn(fiche, fold(heading));

const unknown = ({ id, beside, heading }: Section): boolean =>
  id === undefined && beside.length === 0 && !ASIDE.test(fold(heading));

/** The first block of a section that speaks of a service. */
export const offerIn = ({ prose }: Section, fiche: Fiche): Block | undefined =>
  prose.blocks.find(({ start, end }) => {
    const [text, folded] = [prose.text.slice(start, end), prose.folded.slice(start, end)];
    return OFFERED.test(folded) || callsByTitle(fiche, { text, folded });
  });

/** With no heading, a text begins with the problem: the solution is told from where a service is spoken of. */
const offer = (section: Section, fiche: Fiche): Section => {
  const { heading, prose } = section;
  if (heading !== '') return section;
  const first = offerIn(section, fiche);
  // A getter is not copied with the rest.
  return first
    ? { ...section, blank: false, prose: proseFrom(prose, first), position: first.position }
    : section;
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

/** Among other things: « Relais est un numéro » in the plan of deployment. */
const presented = (fiche: Fiche, filled: readonly Section[]): Section[] =>
  filled.filter(({ id, prose: { folded } }) => {
    const named = id === 'problem' ? undefined : titleIn(fiche, folded);
    return named && DOES.test(folded.slice(named.end, named.end + REACH));
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
