import { describe, expect, test } from 'vitest';
import { passage } from '../../src/fiche/passage.ts';
import { deploymentPlan } from '../../src/fiche/plan.ts';
import { readFiche } from '../../src/fiche/read.ts';
import { parse } from '../../src/markdown/parse.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const [template] = await loadTemplates('templates', METHOD.stages);
const reading = { template: template!, programme: METHOD, texts: textsIn('fr'), title: 'Ponton' };
const read = (body: string) => readFiche(parse(body), reading);

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

describe('where a plan is told', () => {
  const plan = (body: string) =>
    deploymentPlan(read(body))
      .map(({ prose }) => prose.text)
      .join(' | ');
  test.each([
    ['its own heading', '## Stratégie\n\nÀ tous.', 'À tous.'],
    ['a heading that speaks of a first part', '## Premier tour\n\nLe bac.', 'Le bac.'],
    [
      'from where a start is told',
      '## Idée\n\nUn bac.\n\nIl est testé à Niort.\n\nPuis Dax.',
      'Il est testé à Niort.\nPuis Dax.',
    ],
    [
      'with those who come first',
      '## Idée\n\nUn bac.\n\nIl est testé auprès des premiers passagers.',
      'Il est testé auprès des premiers passagers.',
    ],
    ['what comes first is nobody', '## Idée\n\nUn bac testé avec les premiers secteurs.', ''],
    [
      'where a first version is shown',
      '## Idée\n\nUn bac.\n\nPremière version montrée à Niort.',
      'Première version montrée à Niort.',
    ],
    [
      'in the future too',
      'Un bac.\n\nNous déploierons le bac à Niort.',
      'Nous déploierons le bac à Niort.',
    ],
    [
      'who uses it now tells of no plan',
      '## Idée\n\nDouze écoles utilisent le bac, utilisé à Niort.',
      '',
    ],
    [
      'in an order, under a heading of its author’s',
      '## Idée\n\nUn bac.\n\nDans un premier temps, la Loire.',
      'Dans un premier temps, la Loire.',
    ],
    [
      'what a solution does first is none',
      '## Solution\n\nDans un premier temps, le bac attend.',
      '',
    ],
    ['perspectives are none', '## Les perspectives\n\nLe bac grandit.', ''],
    ['how one searched is none', '## Stratégie d’investigation\n\nNous écoutons.', ''],
    [
      'a question may tell it',
      '## Déploiement\n\nEt si Niort commençait ?',
      'Et si Niort commençait ?',
    ],
  ])('%s', (_, body, expected) => expect(plan(body)).toBe(expected));
});

describe('where an impact is told', () => {
  const impact = (body: string) => passage(read(body), 'impact')?.prose.text.trim();
  const list = '\n\n- 40 appels\n- 3 recours\n\nVoilà.';
  test.each([
    [
      'its own heading',
      '## Impact\n\nLes files baissent.\n\n## Idée\n\nRésultats :\n\n- 40 appels',
      'Les files baissent.',
    ],
    [
      'a line with its list',
      `## Idée\n\nUn bac.\n\nRésultats attendus :${list}`,
      'Résultats attendus :\n40 appels\n3 recours',
    ],
    [
      'an item of such a list is in it',
      '## Idée\n\nRésultats :\n\n- Objectifs 2027 :\n- 40 appels',
      'Résultats :\nObjectifs 2027 :\n40 appels',
    ],
    [
      'an item with those below',
      '## Idée\n\n- Un bac\n- Objectifs 2027 :\n  - 40 appels',
      'Objectifs 2027 :\n40 appels',
    ],
    [
      'a line with no list says nothing',
      '## Idée\n\nRésultats attendus en 2027\n\nVoilà.',
      undefined,
    ],
    [
      'a sentence that tells how it is measured',
      '## Idée\n\nUn bac.\n\nNous suivrons des indicateurs.\n\nVoilà.',
      'Nous suivrons des indicateurs.',
    ],
    [
      'a line that opens with it',
      '## Stratégie\n\nNiort d’abord.\n\nL’impact espéré est une baisse des appels.',
      'L’impact espéré est une baisse des appels.',
    ],
    [
      'an aim with its figure, in the midst of the plan',
      '## Stratégie\n\nÀ Niort, avec l’objectif de réduction des refus à 20 %.',
      'À Niort, avec l’objectif de réduction des refus à 20 %.',
    ],
    [
      'an ambition, once a solution is told',
      '## Solution\n\nUn bac.\n\n## Notre ambition\n\nLes files baissent.',
      'Les files baissent.',
    ],
    [
      'an ambition with no solution beside it is the solution',
      '## Problème\n\nOn attend.\n\n## Notre ambition\n\nUn bac pour tous.',
      undefined,
    ],
    ['what the problem does to people is none', `## Problème\n\nImpacts :${list}`, undefined],
    ['aims of the service are none', `## Idée\n\nLe bac a pour objectifs de :${list}`, undefined],
  ])('%s', (_, body, expected) => expect(impact(body)).toBe(expected));
});
