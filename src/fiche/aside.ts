/** How a product ended, what came of its search, or is to be learnt by it. */
const OVER =
  /\b(?:abandon|arret|fin(?! d')|interruption|post[ -]mortem|retours? d'experience|bilan|transfert|conclusions?|synthese|apprentissages|apprendre|enseignements)\b/;
/** Who is in it, when it was done and where to read more. */
const AROUND =
  /\b(?:equipe|contacts?|ressources|documents?|docs|liens|partenaires|remerciements|historique|chronologie|dates|actualites)\b/;

type Headed = { readonly foldedHeading: string };

/** How a product ended tells nothing of how it begins. */
export const isOver = ({ foldedHeading }: Headed): boolean => OVER.test(foldedHeading);

/** Under such a heading stands nothing of the problem, nor of what is offered. */
export const isAside = (section: Headed): boolean =>
  isOver(section) || AROUND.test(section.foldedHeading);
