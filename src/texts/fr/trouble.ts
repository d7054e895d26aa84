import type { Trouble, TroubleText } from '../trouble-text.ts';

const AGAIN = 'relancez dans quelques minutes';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'le jeton n’est pas accepté ; donnez-en un qui soit valable',
  403: 'le jeton n’en a pas le droit ; le workflow a besoin de « permissions: issues: write »',
  404: 'le dépôt ou la demande n’a pas été trouvé ; vérifiez son nom, et que le jeton peut le lire',
  410: 'la demande a été supprimée',
  422: 'le contenu a été refusé',
};

const refused = ({ status, asked, rest }: Extract<Trouble, { kind: 'refused' }>): string => {
  const to = asked === undefined ? 'à la requête' : `à ${asked}`;
  if (rest === undefined) return `GitHub répond ${status} ${to} : ${ADVICE[status] ?? AGAIN}.`;
  const then = rest > 5 ? `relancez dans ${rest} minutes` : AGAIN;
  return `GitHub répond ${status} ${to} : il demande d’attendre ; ${then}.`;
};

/** The types of JSON, as the snapshot's reader names them. */
const TYPES: Readonly<Record<string, string>> = {
  time: 'une heure écrite comme 2026-11-24T09:00:00Z',
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un objet',
};

const expectedIn = (expected: string | readonly string[]): string => {
  if (typeof expected !== 'string') return `l’un de ces mots : ${expected.join(', ')}`;
  return TYPES[expected] ?? expected;
};

export const trouble: TroubleText = (told) => {
  switch (told.kind) {
    case 'absent':
      return `${told.path} : il n’y a ni fichier ni dossier de ce nom.`;
    case 'closed':
      return `${told.path} : l’accès est refusé ; vérifiez les droits de ce fichier.`;
    case 'folder':
      return `${told.path} : c’est un dossier ; indiquez un fichier.`;
    case 'no-folder':
      return `${told.path} : ce n’est pas un dossier.`;
    case 'unreadable':
      return `${told.path} : la lecture est impossible (${told.code}).`;
    case 'no-markdown':
      return `${told.path} : ce dossier ne contient aucun fichier Markdown (.md).`;
    case 'no-text':
      return `${told.path} : ce n’est pas un texte en UTF-8 ; enregistrez-le dans ce format.`;
    case 'too-heavy':
      return `${told.path} : ce texte est trop long ou trop compliqué pour être lu.`;
    case 'no-option-file':
      return `${told.option} ${told.path} : il n’y a pas de fichier de ce nom.`;
    case 'none-of':
      return `${told.option} ${told.written} : écrivez l’un de ces mots : ${told.accepted.join(', ')}.`;
    case 'no-date':
      return `${told.option} ${told.written} : ce n’est pas une date ; écrivez-la comme 2026-11-23.`;
    case 'no-repository-name':
      return `--repo ${told.written} : écrivez-le sous la forme organisation/nom.`;
    case 'not-cloned':
      return 'ce dossier n’a pas été cloné depuis GitHub : indiquez --repo organisation/nom.';
    case 'no-token':
      return '--repo : donnez dans GITHUB_TOKEN un jeton qui peut lire ce dépôt.';
    case 'one-source':
      return 'indiquez soit --snapshot FICHIER, soit --repo ORGANISATION/NOM.';
    case 'input-taken':
      return 'les réponses arrivent par l’entrée standard : indiquez un fichier à la place de « - ».';
    case 'no-issue-number':
      return `issue : « ${told.written} » n’est pas un numéro de demande.`;
    case 'no-issue':
      return 'cet événement ne concerne aucune demande : lancez le workflow sur les événements « issues », ou donnez l’entrée « issue ».';
    case 'not-checked-out':
      return `config : il n’y a pas ici de fichier ${told.path} ; vérifiez son nom, et que « actions/checkout » vient avant.`;
    case 'no-template':
      return `${told.where} : aucun modèle de fiche ; un modèle nomme son étape dans ses étiquettes (${told.stages.join(', ')}).`;
    case 'no-stage':
      return `${told.path} : ce modèle ne nomme aucune étape dans ses étiquettes (${told.stages.join(', ')}).`;
    case 'none-of-stage':
      return `--stage ${told.stage} : aucun modèle n’est de cette étape.`;
    case 'no-yaml':
      return `${told.path} : le YAML ne peut pas être lu à partir de la ligne ${told.line} ; vérifiez-y les guillemets et les espaces.`;
    case 'no-heading':
      return `${told.path} : ce modèle n’a aucun titre (« ## … ») ; ajoutez-en un par partie.`;
    case 'asks-nothing':
      return `${told.path} : ce formulaire ne demande rien ; ajoutez une question par partie.`;
    case 'no-json':
      return `${told.path} : ce n’est pas du JSON ; prenez un relevé avec « fiches snapshot ».`;
    case 'snapshot':
      return `${told.path} : ${told.place || 'le tout'} : il faut ${expectedIn(told.expected)}.`;
    case 'unknown-issue':
      return `GitHub ne connaît pas ici de demande n° ${told.number} : vérifiez son numéro, et que le jeton peut la lire.`;
    case 'unknown-repository':
      return `GitHub ne connaît pas de dépôt ${told.name} : vérifiez son nom, et que le jeton peut le lire.`;
    case 'silent':
      return `GitHub ne répond pas (${told.asked}) : ${AGAIN}.`;
    case 'garbled':
      return `La réponse de GitHub n’a pas pu être lue (${told.asked}) : ${AGAIN}.`;
    case 'refused':
      return refused(told);
  }
};
