import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('solution-breaks-habit: what is given up, or done otherwise', () => {
  const told = (text: string) => quoted('solution-breaks-habit', 'Solution', text);

  test.each(
    split([
      'Il appelle plutôt que d’écrire; Un appel au lieu de trois',
      'Un appel à la place du courrier; Un appel prend le relais du courrier',
      'Un appel succède à la lettre; Il remplace le courrier; Un appel se substitue à la lettre',
      'A call instead of a letter; It replaces the letter; On vient au centre et non ailleurs',
      'Là où il attendait trois mois, il appelle; Il appelle, alors qu’il écrivait',
      'On tourne le dos au courrier; Le papier laisse place à un appel',
      'Les trois mois disparaissent; On cesse de demander un acte',
      'On passe du courrier à un appel; Il signe sans avoir à venir; Il signe sans se déplacer',
      'Il signe sans rendez-vous; Il signe sans qu’on le lui demande et qu’il ait à venir',
      'Il signe sans justificatifs; Il signe sans ressaisie; Il signe sans remplir de case',
      'Ni papier, ni encre; Zéro papier; Il n’attend plus; Il n’a pas besoin de venir',
      'Plus de papier à scanner; Il n’a rien à écrire; Le centre ne demande plus l’acte',
      'Plus besoin de venir; Plus aucun acte; Plus jamais de file; Plus d’attente',
      'L’acte n’est plus nécessaire; Il est dispensé de fournir un acte',
      'Cela lui épargne un mois; Le centre est délesté; Le centre est déchargé de ce travail',
      'He waits no longer; No more letters; Finis les trois mois; Terminé la lettre',
      'On dispense les apprentis de cet acte; On met fin au courrier; En finir avec le courrier',
      'On rompt avec le courrier; Exit le courrier; Le courrier devient inutile',
      'Le courrier est abandonné; Aucun acte n’a besoin de signature; On ne demande rien',
      'He gives up the letter; He stops writing; On supprime le courrier; On élimine le courrier',
      'Nous renonçons au courrier; On abandonne le courrier; On s’affranchit du courrier',
      'Il est débarrassé du courrier; On libère le centre des tâches de copie',
      'Se passer du courrier; On évite la double saisie; On évite de venir; On évite à tous les apprentis du centre un courrier',
      'On réduit les démarches; On réduit le nombre de pièces; On limite les relances',
      'On diminue l’attente; Moins de courriers; On automatise les tâches du centre',
      'En une seule fois; Une seule fois; Une seule saisie suffit; Dites-le-nous une fois; Jusqu’ici, il attendait',
      'Auparavant il attendait; Désormais il appelle; Dorénavant il appelle',
      'Une alternative au courrier; Avant, il attendait; Autrefois il attendait',
      'Contrairement au courrier; À la différence du courrier; On renverse la charge',
      'Nul besoin de venir; On abolit le courrier; Adieu le courrier; Il n’envoie rien',
      'On inverse la charge',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Il appelle le centre; Plutôt que de développer un portail, il appelle',
      'Il est et non seulement là; Le service n’est plus disponible',
      'Il sert plus de 300 communes; Il sert plus de la moitié',
      'On peut ajouter, modifier, supprimer; Désormais disponible',
      'Le centre lit un acte signé auparavant; Il travaille désormais le matin',
      'Le service compte désormais deux lieux; Il fonctionne sans remplacer le centre',
    ]),
  )('not « %s »', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });
});
