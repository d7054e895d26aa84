import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('deployment-scaling: how it goes further', () => {
  const told = (text: string) => quoted('deployment-scaling', 'Plan de déploiement', text);
  const START = 'Deux greffes l’essaient en mars';

  test.each(
    split([
      'puis on généralise; puis la généralisation; avec un passage à l’échelle; pour passer à l’échelle',
      'un changement d’échelle; une montée en charge; monter en puissance; puis massifier; par essaimage',
      'puis le dupliquer; une duplication; puis répliquer; une réplication; puis transposer; disséminé',
      'puis l’étendre; une extension; un élargissement; then extended; then scale; scaling up; rolled out',
      'par le bouche-à-oreille; nous passerons à l’échelle; par des ambassadeurs; et le rendre interministériel; en phase d’accélération',
      'une deuxième expérimentation; une seconde phase d’expérimentation; une nouvelle vague; la prochaine vague',
    ]),
  )('« %s » says it alone', async (words) => {
    expect(await told(`${START}, ${words}.`)).toBeUndefined();
  });

  test.each(
    split([
      'pour le plus grand nombre; un nombre croissant; de plus en plus de greffes; doubler tous les mois',
      '5 ports en mars et 50 ports en juin; multiplier par trois; passer de 2 à 40; une dizaine de départements',
      'un million de lieux; des milliers de lieux; des millions d’actes; 7 départements; 12 académies',
      '8 000 téléchargements; 40 000 agents; 12 500 utilisateurs; 4000 personnes; 40.000 jeunes agents',
    ]),
  )('« %s »: their number', async (words) => {
    expect(await told(`${START}, ${words}.`)).toBeUndefined();
  });

  describe.each(
    split([
      'puis; ensuite; enfin; par la suite; plus tard; ultérieurement; à terme; à long terme; à plus long terme',
      'dans un second temps; dans un deuxième temps; à partir de là; progressivement; petit à petit; pas à pas',
      'par vagues; avec l’ambition; avec vocation; then; later; gradually; step by step; pour accélérer',
    ]),
  )('« %s »', (later) => {
    test('with what spreads', async () => {
      expect(await told(`${START}, ${later}, le déploiement.`)).toBeUndefined();
    });
    test('with further places', async () => {
      expect(await told(`${START}, ${later}, tous les ports.`)).toBeUndefined();
    });
    test('but not alone', async () => {
      expect(await told(`${START}, ${later}, un bilan.`)).toContain('Deux greffes');
    });
  });

  describe.each(
    split([
      'déployé; le déploiement; déployer; diffusé; la diffusion; ouvrir; ouvert; l’ouverture; it opens; embarquer',
      'intégrer; proposer; il propose; mise à disposition; lancer; le lancement; launched; en expérimentation',
      'toucher; reach; adopté; l’adoption; l’acquisition; disponible; accessible; couvrir; utilisé; équiper',
      'ils rejoignent; il est repris; il sera proposé; ils diffuseront',
    ]),
  )('« %s »', (spreads) => {
    test.each(
      split([
        'au niveau national; à l’échelle nationale; nationalement; nationwide; partout; plus largement',
        'à grande échelle; en France entière; dans toute la France; on a national scale; un public plus large',
        'dans d’autres communes; pour de nouveaux usagers; vers les prochaines académies; in other towns',
        'dans tous les départements; dans chaque préfecture; dans n’importe quelle mairie; dans toute l’Ariège',
        'dans chacune des communes; dans 100 % des collèges; dans l’ensemble des hôpitaux; pour le reste du pays',
        'pour l’intégralité des agents; pour toutes les autres villes; par tous les acteurs',
        'dans les mairies voisines; dans les ports non équipés; dans les ports pas encore servis; dans dix communes supplémentaires; dans un nouveau département',
      ]),
    )('« %s »', async (further) => {
      expect(await told(`${START}, ${spreads}, ${further}.`)).toBeUndefined();
    });
    test('but not alone', async () => {
      expect(await told(`${START}, ${spreads}.`)).toContain('Deux greffes');
    });
  });

  test.each(
    split([
      'les autres greffes en juin; puis la région; puis les Pyrénées; enfin l’administration; then other towns',
      'puis les autres communes',
    ]),
  )('« %s »: a place after the first', async (words) => {
    expect(await told(`${START}, ${words}.`)).toBeUndefined();
  });

  test.each(
    split([
      'et c’est tout; avec des médecins généralistes; avec d’autres usagers; par nos prescripteurs',
      'en lien avec le niveau national; pour toutes les communes; ouvert à toute la chaîne',
      'à terme, d’autres services; déployé avec chaque équipe; puis le déploiement des fonctionnalités',
      'puis la diffusion de nouvelles données; il étend l’usage; puis l’intégration des retours',
      '50 ports en juin et 5 ports en mai; une proposition de tous les ports; des étapes supplémentaires',
      'pour les 3 400 agents; en 2027 agents compris; 4 départements; 900 agents; aux 8 000 élèves',
      '8 000 euros; et 12 000 dossiers; pour des agents; puis un bilan',
    ]),
  )('not « %s »', async (words) => {
    expect(await told(`${START}, ${words}.`)).toContain('Deux greffes');
  });

  test.each([
    ['lancé en mars 2027, disponible en juin 2027', true],
    ['lancé en mars 2027. Il est ouvert en juin', true],
    ['lancé de mars à juin 2027', false],
    ['lancé entre mars et juin 2027, mars/juin, mars - juin', false],
    ['lancé en mars 2027, avec un bilan en juin', false],
    ['lancé en mars 2027. Le bilan est fait en juin', false],
    ['lancé en mars 2027, ouvert en mars 2027', false],
    ['lancé dans trois mois, ouvert deux mois', false],
  ])('« Il est %s » comes twice: %s', async (words, isTwice) => {
    expect(await told(`Il est ${words}.`)).toEqual(isTwice ? undefined : expect.any(String));
  });

  test('a later step is announced at most one sentence before it spreads', async () => {
    expect(await told(`${START}. Puis le déploiement suit.`)).toBeUndefined();
    // Whoever reads takes in « Puis un bilan. Le déploiement suit. » as one step after another.
    expect(await told(`${START}. Puis un bilan. Le déploiement suit.`)).toBeUndefined();
    expect(
      await told(`${START}. Puis vient un bilan. Chacun le lit à Dole. Le déploiement suit.`),
    ).toBeDefined();
  });

  test('the part that asks for it is read too', async () => {
    const plan = `## Plan de déploiement\n\n${START}.\n\n`;
    const at = async (body: string) =>
      (await found('deployment-scaling', body, 'acceleration')).length;
    expect(await at(plan)).toBe(1);
    expect(await at(`${plan}## Passage à l’échelle\n\nPuis toute la France.`)).toBe(0);
  });
});
