import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('deployment-reduced-scope: words for a beginning that is smaller than the whole', () => {
  const told = (words: string) =>
    quoted('deployment-reduced-scope', 'Plan de déploiement', `Le service ouvre ${words} en mars.`);

  test.each(
    split([
      'en expérimentation; aux pilotes; avec un prototype; en alpha; en bêta; en MVP; en POC; d’abord',
      'sa première version; pour le premier cas; aux premiers usagers; dans une première grande phase',
      'en restreignant la cible; de façon circonscrite; en périmètre réduit; à échelle réduite',
      'aux volontaires; à un volontaire; à un petit groupe; à une petite équipe; à un échantillon',
      'à une poignée; en test; en tests; pour tester le besoin; après avoir été testé; une fois testée',
      'aux pionniers; aux précurseurs; petit à petit; pas à pas; en commençant par elles',
      'et démarrera chez elles; et débutera avec elles; comme démonstrateur; en avant-première',
      'dans une commune, puis deux; à quelques greffes; en priorité à elles; de façon limitée; à elles seules',
      'et nous nous limitons à elles; dans un périmètre initial; en premier lieu',
      'le 5, en test; aux premiers vrais usagers; au premier lieu; uniquement là; as a pilot; as trials; first; on a small scale; to limited users; to volunteers',
      'and starts with them; and begins in town',
    ]),
  )('« %s »', async (words) => {
    expect(await told(words)).toBeUndefined();
  });

  test.each([
    '',
    ...split([
      'dans quelques mois; avec beta.gouv; à la première demande; largement; après 300 tests',
      'avec une première attestation; avec un résultat de tests; pour un besoin de tests',
      'après un million de tests; après un millier de tests; après deux millions de tests; après deux milliers de tests; dans les premiers lieux communs',
      'avec des résultats de tests; selon nos besoins de tests; de façon non limitée; pour un premier enjeu',
    ]),
  ])('« %s » is none', async (words) => {
    expect(await told(words)).toContain('Le service ouvre');
  });

  test('one of the parts that tell of a start is enough', async () => {
    const plan = '## Plan de déploiement\n\nLe service ouvre en mars.\n\n';
    const told = async (users: string) => {
      const body = `${plan}## Premiers utilisateurs\n\n${users}`;
      return (await found('deployment-reduced-scope', body, 'investigation')).length;
    };
    expect(await told('Les usagers.')).toBe(1);
    expect(await told('Des volontaires.')).toBe(0);
  });
});
