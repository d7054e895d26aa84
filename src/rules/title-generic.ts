import { fold } from '../markdown/fold.ts';
import { quote } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Words that name neither a problem nor a product. */
const GENERIC = new Set(
  (
    'fiche fiches produit product investigation construction acceleration de du des la le les un une d l the of a an my ' +
    'ma mon notre nouvelle nouveau new projet project titre title sans test essai startup etat service nom name votre your ' +
    'ici here exemple example issue demande brouillon draft template modele etape stage n numero no 1 2 3'
  ).split(' '),
);

const words = (title: string): string[] => fold(title).match(/[a-z0-9]+/g) ?? [];

/** A title that says nothing of the fiche is lost in a list of twenty (METHOD: form). */
export default ficheRule({ id: 'title-generic', severity: 'error' }, (fiche, report) => {
  const { title, template } = fiche;
  if (title === undefined) return;
  const untouched = words(title).join() === words(template.title).join();
  if (untouched || words(title).every((word) => GENERIC.has(word))) {
    report({ quote: quote({ text: title }, 0) });
  }
});
