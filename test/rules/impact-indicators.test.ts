import { describe, expect, test } from 'vitest';
import { found, split } from './found.ts';

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
    ['one word for several', 'Le nombre d’appels, de visites et de recours'],
    ['gains in several', 'Des gains en temps, en qualité et en confiance'],
    ['several things that are counted', 'On comptera les appels, les visites et les recours'],
    ['figures of things', '500 appels, 300 visites et 40 recours'],
    ['shares', '30 %, 40 % et 50 %'],
    [
      'two, and others',
      'Nos deux indicateurs : 30 % et 40 %. Trois autres mesures : 50 %, 60 % et 70 %',
    ],
  ])('%s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });

  test.each([
    ['two things that are counted', 'On comptera les appels et les visites'],
    ['two of one word', 'Le nombre d’appels et de visites'],
    ['figures of money and time', '500 euros, 300 euros et 40 jours'],
    ['two that are said to be two', 'Nos deux indicateurs : 30 % et 40 %, depuis 10 % et 20 %'],
    ['none', 'Tout ira mieux'],
  ])('not three: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });

  test('results told in figures, and what a plan says of its measure, count as well', async () => {
    const at = (body: string) => found('impact-indicators', body, 'construction');
    const list = '\n\n- le nombre d’appels\n- le taux de recours\n- le délai moyen';
    expect(
      await at('## Impact\n\nVoici :\n\n- les appels\n- les visites\n- les recours'),
    ).toHaveLength(1);
    expect(await at(`## Résultats\n\n500 appels, 300 visites et 40 recours`)).toEqual([]);
    expect(await at(`## Nos premiers résultats\n\n500 appels`)).toHaveLength(1);
    expect(await at(`## Plan de déploiement\n\nL’impact sera mesuré par :${list}`)).toEqual([]);
    expect(await at(`## Plan de déploiement\n\nNous mesurons notre impact par :${list}`)).toEqual(
      [],
    );
    const one = '\n\n- le nombre d’appels\n\nLe taux de recours et le délai moyen baissent.';
    expect(await at(`## Plan de déploiement\n\nL’impact sera mesuré par :${one}`)).toHaveLength(1);
    expect(await at(`## Plan de déploiement\n\nLe service ouvre.${list}`)).toEqual([]);
  });
});
