import { fold } from '../markdown/fold.ts';
import { namesPeople } from '../method/people.ts';
import { isPartner } from './organisations.ts';
import { territory } from './places.ts';

/** What no name begins with: little words, numbers, what introduces a sentence or counts its parts. */
const OPENING =
  /^(?:l|la|le|les|une?|[cd]'|des|du|de|ce|cet|cette|ces|cela|ceci|ca|celui|celle|ceux|celles|celui-ci|celle-ci|ceux-ci|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|leurs?|il|ils|elle|elles|on|nous|vous|je|tu|y|qui|que|qu'|quoi|quel\w*|dont|ou|comment|pourquoi|quand|lorsque?|puisque?|parce|comme|si|s'il|et|mais|or|donc|car|ni|pour|avec|dans|en|au|aux|a|par|sur|sous|sans|vers|chez|entre|parmi|selon|depuis|des|pendant|durant|apres|avant|lors|grace|face|suite|afin|via|fort|compte|concernant|ainsi|aussi|alors|puis|ensuite|enfin|bref|cependant|toutefois|pourtant|neanmoins|aujourd'hui|demain|hier|ici|voici|voila|[a-z]+ment|tout|toute|tous|toutes|chaque|chacune?|plusieurs|certaine?s?|aucune?|autres?|meme|tel|telle|seule?s?|beaucoup|peu|trop|plus|moins|nombre|bien|rien|non|oui|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|premiere?s?|[a-z]+(?:er|ir|re) (?:le|la|les|une?|des|de|du|aux?|[ld]'|ces|cette|son|ses|leurs?|plus|mieux)|objectifs?|but|idee|exemple|solutions?|produit|service|plate-?forme|outil|beneficiaires?|creation|mise|phase|etape|axe|volet|piste|option|hypothese|scenario|version|partie|module|brique|[a-z]+(?:ation|ement)s?$|(?:prototype|budget|moyen|resultat|contexte|cible|public|proposition|concept|principe|mission|vision|ambition|enjeux?|promesse|projet|demarche|methode|fonctionnalite|calendrier|perimetre|pilote)s?$|this|these|the|it|we|our|they|each)\b/;

/** Institutions, and the tools of others: named, they name no product of one’s own. */
const OF_OTHERS =
  /^(?:etat|france|region|departement|ministere|direction|prefecture|conseil|cour|administration|gouvernement|parlement|commission|prefet|maire|mairie|commune|ville|rgpd|rgaa|internet|web|excel|api|ia|sms|siren|siret|startups?|beta\b|open (?:data|source)|pro ?connect|france ?connect|agent ?connect|demarches? (?:simplifiees|numeriques?)|rdv.solidarites|parcoursup|affelnet|chorus|legifrance|aides.territoires|grist|tchap|github|gitlab|google|microsoft|teams|whatsapp|facebook|linkedin|mastodon|doctolib|chat ?gpt|mistral|trello|notion|ameli|service-public|pole emploi|mon compte formation|(?:www\.)?(?:culture|education|economie|ecologie|ecologique|interieur|justice|sante|travail|agriculture|data|impots|ameli|info|demarches-simplifiees)\.(?:gouv\.)?fr)\b/;

/** « Ma Rue », « Mon Carnet »: whose it is, as many services are called. */
const OF_ONES_OWN = /\bM(?:on|a|es) \p{Lu}/u;

/** True for words with a capital letter that may be the name of one’s own product. */
export const isProductName = (text: string): boolean => {
  const folded = fold(text);
  return (
    text.length > 2 &&
    (!OPENING.test(folded) || OF_ONES_OWN.test(text)) &&
    !OF_OTHERS.test(folded) &&
    !namesPeople(folded) &&
    !isPartner(text) &&
    territory({ text, folded })?.start !== 0
  );
};
