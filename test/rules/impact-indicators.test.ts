import { describe, expect, test } from 'vitest';
import { UNWRITTEN } from '../method.ts';
import { found, split } from './found.ts';

/** Three items of one kind. */
const list = (item: string, before = 'Nos indicateurs :') =>
  `${before}\n\n- ${item}\n- ${item}\n- ${item}`;

describe('impact-indicators: three measures', () => {
  const told = async (text: string) => {
    const [finding] = await found(
      'impact-indicators',
      `## Mesure d’impact\n\n${text}`,
      'construction',
    );
    return finding?.lead;
  };

  test.each(
    split([
      'nombre; taux; proportion; pourcentage; délai; durée; coût; volume; montant; score; satisfaction',
      'fréquence; réduction; diminution; augmentation; hausse; baisse; économie; tonnes; kilos; NPS',
      'part de; parts des; part d’apprentis; temps moyen; temps gagné; temps passé; temps de; temps d’attente',
      'number; rate; share; percentage; average; median; time to; how many; how long; how often',
    ]),
  )('« %s » is one', async (measure) => {
    expect(await told(`${measure} ici, ${measure} là et ${measure} ailleurs`)).toBeUndefined();
    expect(await told(`${measure} ici, ${measure} là`)).toBeDefined();
  });

  test.each([
    [
      'each item of a list that is announced',
      'Nos indicateurs :\n\n- les appels\n- les visites\n- les recours',
    ],
    ['of measures', 'Nous mesurons :\n\n- les appels\n- les visites\n- les recours'],
    ['of what is followed', 'Nous suivrons :\n\n- les appels\n- les visites\n- les recours'],
    ['of what will tell of success', 'Nous aurons réussi si :\n\n- a appelle\n- b vient\n- c rit'],
    ['things that say what they are for', list('des visites pour rassurer les familles')],
    ['one word for several', 'Le nombre d’appels, de visites et de recours'],
    ['without an « et »', 'Le nombre d’appels, de visites, de recours'],
    ['gains in several', 'Des gains en temps, en qualité et en confiance'],
    ['a part of several', 'La part d’appels, de visites et de recours'],
    ['a volume of several', 'Le volume d’appels, de visites et de recours'],
    ['a gain in several', 'Un gain en temps, en qualité et en confiance'],
    ['a delay of several', 'Un délai de réponse, d’envoi et de paiement'],
    ['delays of several', 'Les délais de réponse, d’envoi et de paiement'],
    ['shares of several', 'Les parts d’appels, de visites et de recours'],
    ['volumes of several', 'Les volumes d’appels, de visites et de recours'],
    ['several things that are counted', 'On comptera les appels, les visites et les recours'],
    ['of which there is one', 'On suivra la présence, le retard et l’absence'],
    ['without an « et » either', 'On mesurera les appels, les visites, les recours'],
    ['figures of things', '500 appels, 300 visites et 40 recours'],
    ['figures in words', 'Douze écoles servies, trois mairies et deux collèges'],
    ['shares', '30 %, 40 % et 50 %'],
    ['a list with no word of announcement', list('les appels', '')],
    ...['Trois autres mesures', 'Trois mesures', '3 mesures', 'Trois nouvelles mesures'].map(
      (more): [string, string] => [
        'two, and others',
        `Nos deux indicateurs : 30 % et 40 %. ${more} : 50 %, 60 % et 70 %`,
      ],
    ),
  ])('%s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });

  test.each([
    ['two things that are counted', 'On comptera les appels et les visites'],
    ['two of one word', 'Le nombre d’appels et de visites'],
    ['figures of money and time', '500 euros, 300 euros et 40 jours'],
    ['two that are said to be two', 'Nos deux indicateurs : 30 % et 40 %, depuis 10 % et 20 %'],
    [
      'two main ones',
      'Nos deux principaux indicateurs : 30 % et 40 %, depuis 10 % et 20 %, pour 2 mesures',
    ],
    ['none', 'Tout ira mieux'],
    ['a share, and what comes with it', 'Tout ira mieux, plus vite, et pour 30 % sans effort'],
    ['sums, each in its paragraph', 'Il y a 500 euros.\n\nPuis 300 euros.\n\nIl reste 40 jours.'],
  ])('not three: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });

  test.each(
    split([
      'améliorer la vie; simplifier et alléger les passages; aider le canal; aider les familles',
      'accompagner une famille; accompagner un centre; parler au centre; parler aux centres',
      'servir leur centre; servir leurs usagers; tenir ce carnet; tenir ces carnets; « rendre plus simple »',
      'se rendre aux rencontres; s’ouvrir aux familles',
    ]),
  )('an aim is no measure: %s', async (aim) => {
    expect(await told(list(aim))).toBeDefined();
  });

  test('a list that a sentence announces counts, under a heading that does not', async () => {
    const at = (body: string) => found('impact-indicators', body, 'construction');
    const items = '\n\n- les appels\n- les visites\n- les recours';
    expect(await at(`## Impact\n\nNos indicateurs :${items}`)).toEqual([]);
    expect(await at(`## Impact${items}`)).toHaveLength(1);
  });

  test('what came of it stands under a heading that says so', async () => {
    const under = async (heading: string) => {
      const figures = '500 appels, 300 visites et 40 recours';
      const body = `## Impact\n\nTout ira mieux.\n\n## ${heading}\n\n${figures}`;
      return (await found('impact-indicators', body, 'construction')).length;
    };
    for (const heading of ['Résultat', 'Nos premiers résultats', 'En chiffre', 'En chiffres'])
      expect(await under(heading), heading).toBe(0);
    for (const heading of ['Lire les résultats', 'Résultats du sondage', 'En chiffres ronds'])
      expect(await under(heading), heading).toBe(1);
    const blank = `## Résultats\n\n${UNWRITTEN}`;
    expect(await found('impact-indicators', blank, 'construction')).toEqual([]);
  });

  test('results told in figures, and what a plan says of its measure, count as well', async () => {
    const at = (body: string) => found('impact-indicators', body, 'construction');
    const items = '\n\n- le nombre d’appels\n- le taux de recours\n- le délai moyen';
    expect(
      await at('## Impact\n\nVoici :\n\n- les appels\n- les visites\n- les recours'),
    ).toHaveLength(1);
    expect(await at(`## Résultats\n\n500 appels, 300 visites et 40 recours`)).toEqual([]);
    expect(await at(`## Nos premiers résultats\n\n500 appels`)).toHaveLength(1);
    const one = '\n\n- le nombre d’appels\n\nLe taux de recours et le délai moyen baissent.';
    for (const announced of [
      'L’impact sera mesuré par :',
      'L’impact de ce service sera mesuré par :',
      'Nous mesurons notre impact par :',
      'Le service ouvre.\n\nL’impact sera mesuré par :',
    ]) {
      const plan = `## Plan de déploiement\n\n${announced}`;
      expect(await at(`${plan}${items}`), announced).toEqual([]);
      expect(await at(`${plan}${one}`), announced).toHaveLength(1);
    }
    expect(await at(`## Plan de déploiement\n\nLe service ouvre.${items}`)).toEqual([]);
  });

  test('a line that announces measures is read wherever it stands, but in the problem', async () => {
    const under = (heading: string, line: string) =>
      found('impact-indicators', `## ${heading}\n\n${line}\n\n- une vie meilleure`, 'construction');
    for (const line of [
      'Les résultats attendus :',
      'Objectifs 2027',
      'Objectif 1 : aller vite',
      'Trois indicateurs seront suivis :',
      'La réussite pourra être mesurée par :',
      'Nous saurons où nous en sommes grâce à des indicateurs.',
      '- Objectifs 2027 :',
    ])
      expect(await under('Solution', line), line).toHaveLength(1);
    for (const line of [
      'Le service a pour objectifs de :',
      'Les objectifs de la loi sont clairs.',
      'Les impacts de la loi se voient',
      'Ses indicateurs se lisent sur une carte :',
    ])
      expect(await under('Solution', `${line}\n\nEnfin.`), line).toEqual([]);
    expect(await under('Problème', 'Impacts pour les familles :')).toEqual([]);
    const both =
      '## Impact\n\n500 appels.\n\n## Solution\n\nRésultats :\n\n- 40 visites\n- 3 recours';
    expect(await found('impact-indicators', both, 'construction')).toHaveLength(1);
  });
});
