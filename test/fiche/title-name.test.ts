import { expect, test } from 'vitest';
import { isNamedByTitle } from '../../src/fiche/title-name.ts';
import { read } from './ponton.ts';

const named = (title: string, text = 'Le bac est plein, le quai aussi.') =>
  isNamedByTitle({ ...read(`## Problème\n\n${text}`), title });

test.each([
  'Ondine',
  'ONDINE',
  'BetaQuai',
  'Fluctu@t',
  'Compl’Bac',
  'Ma.Rive',
  'Ma rive',
  'Les Rives',
  'Je passe',
  'C’est plein ?',
  'Note ma halte',
  '1 quai, 1 bac',
  'rdv-bac',
  'Ondine Bateau',
  'Ondine (ex-Bac) : passer la rive',
  '[Fiche] 🚀 Ondine',
  'Fiche produit : Ondine',
])('« %s » is a name', (title) => expect(named(title)).toBe(true));

test.each([
  'Bac',
  'Quais',
  'Portail BetaQuai',
  'Suivi des Quais',
  'Réservation des bacs',
  'Passer la rive',
  'Bacs apaisés',
  'Comment passer la rive ?',
  '90 jours d’attente au bac',
  'Ondine VNF',
  'Fiche produit',
  'Nouvelle fiche',
  '[Fiche] Le nom de votre service',
  '🚀',
  '',
])('« %s » is none', (title) => expect(named(title)).toBe(false));

test('initials that the text uses are words of its own', () => {
  expect(named('SEP')).toBe(true);
  expect(named('SEP', 'Les malades de la SEP attendent le bac.')).toBe(false);
});

test('a fiche without a title has no name by it', () => {
  expect(isNamedByTitle({ ...read('## Problème\n\nLe bac est plein.'), title: undefined })).toBe(
    false,
  );
});
