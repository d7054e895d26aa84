import { describe, expect, test } from 'vitest';
import { passage } from '../../src/fiche/passage.ts';
import { read } from './ponton.ts';

describe('where a problem is told', () => {
  const problem = (body: string) => passage(read(body), 'problem')?.prose.text.trim();
  const story = 'Le bac est plein. Personne ne passe.';
  const offer = 'Un site répond.\n\nVoilà.';
  test.each([
    ['its own heading', `## Problème\n\n${story}`, story],
    ['above the first heading', `${story}\n\n## Solution\n\n${offer}`, story],
    ['up to where a service is spoken of', `${story}\n\n${offer}`, story],
    ['under the name of the text too', `# Fiche produit\n\n${story}\n\n${offer}`, story],
    ['under a heading of its author’s too', `## La rive\n\n${story}\n\n${offer}`, story],
    [
      'how the product ended opens nothing',
      `## Abandon\n\nUn site s’arrête.\n\n## La fiche d’alors\n\n${story}\n\n${offer}`,
      story,
    ],
    ['one sentence brings in the service', `Le bac est plein.\n\n${offer}`, undefined],
    [
      'a sentence that names it',
      `Il est tard. On part.\n\nLe problème ? ${story}\n\n${offer}`,
      `Le problème ? ${story}`,
    ],
    [
      'after the service, a difficulty',
      `${offer}\n\n## La rive\n\nC’est difficile.`,
      'C’est difficile.',
    ],
    ['after the service, no other story', `${offer}\n\n## La rive\n\n${story}`, undefined],
    ['an empty one is not elsewhere', `## Problème\n\n## La rive\n\n${story}`, undefined],
  ])('%s', (_, body, expected) => expect(problem(body)).toBe(expected));
});

describe('where a solution is told, with no heading of its own', () => {
  const solution = (body: string) =>
    passage(read(`## Problème\n\nLe bac est plein.\n\n${body}`), 'solution')?.prose.text.trim();
  const below = (heading: string, line: string) =>
    `## ${heading}\n\nOn attend.\n\n${line}\n\nVoilà.`;
  test.each([
    [
      'a line that names it',
      below('Hypothèses', 'Solution retenue : un quai.'),
      'Solution retenue : un quai.',
    ],
    ['the project', '## Le projet\n\nUn quai.', 'Un quai.'],
    [
      'from where the product is presented',
      below('Contexte', 'Ponton a pour objectifs de passer.'),
      'Ponton a pour objectifs de passer.\nVoilà.',
    ],
    [
      'from where it is said what the product is',
      below('Contexte', 'Et Ponton c’est un quai.'),
      'Et Ponton c’est un quai.\nVoilà.',
    ],
    [
      'from where something was set up',
      below('Contexte', 'Le port a mis en place un numéro.'),
      'Le port a mis en place un numéro.\nVoilà.',
    ],
    ['an article that is sold is none', '## La rive\n\nOn y vend un produit abîmé.', undefined],
    [
      'from where it gives its name to what follows',
      below('Contexte', '### Ponton, un quai'),
      'Ponton, un quai\nVoilà.',
    ],
    [
      'from where its makers say what they make',
      below('Stratégie', 'Nous proposons un quai.'),
      'Nous proposons un quai.\nVoilà.',
    ],
    [
      'from where it is to let people do something',
      below('Contexte', 'Permettre aux passagers de partir.'),
      'Permettre aux passagers de partir.\nVoilà.',
    ],
    [
      'what they propose to look into is none',
      below('Stratégie', 'Nous proposons de mener un essai.'),
      undefined,
    ],
    ['what was learnt is none', '## Principaux enseignements\n\nUn site répond.', undefined],
    [
      'what is to be learnt is none',
      '## Ce que nous devons apprendre\n\nUn site aide-t-il ?',
      undefined,
    ],
    ['a name in passing is none', below('Stratégie', 'Avec Ponton, on attend moins.'), undefined],
  ])('%s', (_, body, expected) => expect(solution(body)).toBe(expected));
});
