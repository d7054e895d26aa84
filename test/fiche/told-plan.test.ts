import { describe, expect, test } from 'vitest';
import { passage } from '../../src/fiche/passage.ts';
import { deploymentPlan } from '../../src/fiche/plan.ts';
import { read } from './ponton.ts';

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
      'under a line of its own, in the midst of another part',
      '## Idée\n\nUn bac.\n\nLa suite :\n\nDes rames.\n\nPuis Dax.',
      'La suite :\nDes rames.\nPuis Dax.',
    ],
    ['a line that goes on heads nothing', '## Idée\n\nLa suite dira si le bac sert.', ''],
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
