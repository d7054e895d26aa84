import type { FORM_RULES, RuleTexts } from '../rule-text.ts';

const DATA: Readonly<Record<string, string>> = {
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique personnelle',
  nir: 'un numéro de sécurité sociale',
};

const number = (count: number): string => count.toLocaleString('fr-FR').replace(/\s/g, '\u00a0');

let format: Intl.ListFormat | undefined;
/** Made when it is first asked for: Node takes long to load its languages. */
const listed = (names: readonly string[]) => {
  format ??= new Intl.ListFormat('fr');
  return format.format(names);
};

export const form: RuleTexts<(typeof FORM_RULES)[number]> = {
  'section-missing': {
    message: ({ section }) => `La partie « ${section} » manque encore.`,
    why: 'Chaque partie du modèle sert à la personne qui vous accompagne, puis au comité.',
    start:
      'recopiez ce titre dans votre fiche, puis écrivez dessous deux phrases, même imparfaites.',
  },
  'section-empty': {
    message: ({ section }) => `La partie « ${section} » attend vos mots.`,
    why: 'Une première idée, même fragile, permet déjà d’en parler avec vous.',
    start:
      'écrivez ce que vous savez aujourd’hui, et dites simplement ce que vous cherchez encore.',
  },
  'section-short': {
    message: ({ count }) =>
      `Cette partie tient en peu de mots. Le modèle en suggère au moins ${count}.`,
    why: 'Une personne qui découvre votre sujet doit pouvoir le comprendre sans vous appeler.',
    start: 'ajoutez un détail concret : un lieu, une personne, un moment ou un chiffre.',
  },
  'section-duplicate': {
    message: ({ section }) => `La partie « ${section} » apparaît deux fois.`,
    why: 'On ne sait pas laquelle des deux fait foi.',
    start: 'gardez une seule des deux parties et réunissez-y votre texte.',
  },
  'hint-left': {
    message: () => 'Un conseil du modèle est resté dans votre texte.',
    why: 'Il prend la place de vos propres mots.',
    start: 'effacez cette ligne : elle ne sert qu’à guider l’écriture.',
  },
  'title-generic': {
    message: ({ quote }) =>
      quote === ''
        ? 'La fiche n’a pas encore de titre.'
        : 'Le titre ne dit pas encore de quoi parle votre fiche.',
    why: 'Parmi vingt fiches, c’est le titre qui permet de retrouver la vôtre.',
    start:
      'nommez le service ou le problème, par exemple « Relais : être payé dès le premier mois d’apprentissage ».',
  },
  'fiche-long': {
    message: ({ count }) =>
      `Votre fiche compte ${number(count)} mots. Deux pages environ suffisent.`,
    why: 'Elle sera lue par des personnes qui ont dix minutes : plus courte, elle convainc mieux.',
    start:
      'gardez pour chaque partie l’exemple le plus fort et le chiffre le plus parlant ; le reste servira en réunion.',
  },
  'personal-data': {
    message: ({ names }) =>
      `On lit ici ${listed(names.map((name) => DATA[name] ?? name))}, alors que cette page est publique.`,
    why: 'Tout le monde peut la lire et la copier, aujourd’hui et plus tard.',
    start:
      'effacez cette information, ou donnez l’adresse de votre service, par exemple « contact@votre-administration.gouv.fr ».',
  },
  'image-alternative': {
    message: ({ count }) =>
      count > 1
        ? `${count} images ne sont pas décrites par des mots.`
        : 'Cette image n’est pas décrite par des mots.',
    why: 'Les personnes qui ne voient pas l’image doivent savoir ce qu’elle montre.',
    start:
      'entre les crochets qui précèdent l’adresse de l’image, écrivez ce qu’on y voit, par exemple « trois écrans du parcours de demande ».',
  },
  unreadable: {
    message: () => 'Le texte de cette fiche n’a pas pu être lu en entier.',
    why: 'Il est trop long, ou sa mise en forme est trop compliquée.',
    start:
      'repartez du modèle et collez-y votre texte sans mise en forme, une partie après l’autre.',
  },
};
