import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('deployment-horizon: a day within about six months of the filing, in November 2026', () => {
  const told = (text: string) => quoted('deployment-horizon', 'Plan de déploiement', text);

  test.each(
    split([
      'Ouvert à Dax depuis mars 2026; En ligne depuis le mois de mars 2026',
      'Première version en mars 2027; Mise en production en mars 2027; Lancement en mars 2027',
      'Dans trois mois; D’ici quatre mois; Sous six mois; Au bout de trois mois',
      'À l’horizon de six mois; Within six months; Une version en juin 2027',
      'Il est conçu et lancé en mars 2027; Nous l’utilisons à Dax en mars; La bêta sort en mars',
      'Au printemps, à Dax; Essai à Dax pendant trois mois; Essai pendant un an',
      'Il ouvre en mars 2027, puis partout en 2029; Une version tous les deux mois; Les prochaines semaines',
      'La loi passe en mars 2027, et il ouvre en mars 2027',
      'Un essai (trois mois); Une phase de six mois; Semaine 6 : Dax; Mars : à Dax; Dax (mars); M+3; À la rentrée; Cet automne',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Bientôt; Ouvert tous les deux mois; Cela dure depuis trois ans; Il y a trois mois, rien',
      'Chaque mois, à Dax; Six mois après la mise en ligne; Deux années d’essais',
      'Les 16 à 25 ans; La loi de 2027 le permet; Selon l’étude de mars 2027; Avec France 2030',
      'Un délai moyen de trois mois; Un chiffre de mars 2027',
      'Nos entretiens finissent en mars 2027; L’investigation finit en mars 2027',
      'Une recrue arrivée en mars : arrivée en mars 2027; Début de construction en mars 2027',
      'Trois interviews en mars 2027; Elle rejoint l’équipe en mars 2027; L’édition de mars 2027',
      'Des agents âgés de 24 mois; La directive de mars 2027; Après un mois d’usage; Il propose Mars à Dax',
      'Le baromètre 2026 le montre; Le budget 2027 manque; Lauréat de 2026; Une attente de six mois à un an',
      'Dole comptait 23 000 habitants en 2026; Un délai passé à six mois; Moitié moins, vs. 2025',
      'Un conseil tous les deux mois; Une allocation de rentrée; Il tourne trois mois',
    ]),
  )('not « %s »', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test.each([
    ['Le service ouvre en janvier 2028.', 'janvier 2028'],
    ['Lancement en 2029.', '2029'],
    ['Il est conçu en mars 2027. Il ouvre en janvier 2028.', 'janvier 2028'],
    ['Première version dans douze mois.', 'douze mois'],
  ])('%s comes too late', async (text, quote) => {
    expect(await told(text)).toContain(quote);
  });

  test('seven months are about six; eight are not', async () => {
    expect(await told('Il ouvre dans sept mois.')).toBeUndefined();
    expect(await told('Il ouvre dans huit mois.')).toContain('huit mois');
  });

  test.each([
    ['a heading', '## Déploiement à six mois\n\nÀ Dax.'],
    [
      'that of the impact',
      '## Plan de déploiement\n\nÀ Dax.\n\n## Impact à six mois\n\nMoins de files.',
    ],
    [
      'the solution',
      '## Solution\n\nIl est lancé en mars 2027.\n\n## Plan de déploiement\n\nÀ Dax.',
    ],
  ])('the time may be told by %s', async (_, body) => {
    expect(await found('deployment-horizon', body, 'investigation')).toEqual([]);
  });

  test('but not by a part that tells of something else', async () => {
    const body = '## Problème\n\nDepuis mars 2026.\n\n## Plan de déploiement\n\nÀ Dax.';
    expect(await found('deployment-horizon', body, 'investigation')).toHaveLength(1);
  });
});
