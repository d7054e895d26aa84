import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('deployment-scaling: how it goes further', () => {
  const told = (text: string) => quoted('deployment-scaling', 'Plan de déploiement', text);
  const START = 'Deux greffes l’essaient en mars';

  test.each(
    split([
      'au niveau national; à l’échelle nationale; avec une vocation nationale; nationalement',
      'on a national scale; nationwide; in the whole country; partout en métropole',
      'toute la France; dans la France entière; puis on généralise; puis la généralisation',
      'avec un passage à l’échelle; pour passer à l’échelle; un changement d’échelle',
      'une montée en charge; une montée en puissance; pour le plus grand nombre',
      'de plus en plus de greffes; il sera ensuite étendu; ensuite ouvert; un nombre croissant',
      'puis multiplier les lieux; pour un rayonnement; puis massifier; puis amplifier',
      'accélérer son déploiement; une accélération du déploiement; à grande échelle',
      'par essaimage; puis le dupliquer; une duplication; puis répliquer; une réplication',
      'then scale; scaling up; puis l’étendre; une extension; un élargissement',
      'puis ouvrir ensuite; ouvrir ce service aux autres; un déploiement large',
      'un déploiement plus général; un déploiement progressif; plus largement',
      'un public plus large; une plus large diffusion; then extended; rolled out; then the rest',
      'par les prescripteurs; dix sites supplémentaires; puis transposer; puis reproduire',
      'disséminé; par le bouche à oreille; une prochaine vague; par vagues',
      'doubler tous les mois; diffusé : nous diffusons largement; passer de 2 à 40',
      'des pairs relaient; déployé dans tous les lieux; un déploiement sur l’ensemble',
      'monter en charge; une ouverture progressive; une diffusion nationale',
      'dans un second temps; ultérieurement; par la suite; une deuxième expérimentation',
      'une nouvelle vague; progressivement; petit à petit; par des ambassadeurs',
      'avec des relais locaux; step by step; à terme, ailleurs; une dizaine de départements',
      'des milliers de lieux; un million de lieux; des millions d’actes; d’autres communes',
      'de nouveaux lycées; les prochaines académies; puis les régions; other towns',
      'tous les départements; toutes les villes; chaque préfecture; n’importe quelle mairie',
      'toute l’Ariège; chacune des communes; 100 % des collèges; l’ensemble des hôpitaux',
      'puis les Pyrénées; tous les agents; 7 départements; 12 académies; 8 000 téléchargements',
      '40 000 agents; 12 500 utilisateurs; 4000 personnes; de nouveaux usagers',
    ]),
  )('« %s »', async (words) => {
    expect(await told(`${START}, ${words}.`)).toBeUndefined();
  });

  test.each(
    split([
      'et c’est tout; avec des médecins généralistes; avec d’autres usagers',
      'dans toute la chaîne; pour les 3 400 agents; en 2027 agents compris; 4 départements',
      '8 000 euros; et 12 000 dossiers; pour des agents; aux 8 000 élèves',
    ]),
  )('not « %s »', async (words) => {
    expect(await told(`${START}, ${words}.`)).toContain('Deux greffes');
  });
});
