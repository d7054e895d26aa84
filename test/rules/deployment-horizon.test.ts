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
      'Essais de trois mois; Il est testé trois mois; Trois mois de pilotes; Deux périodes de deux mois',
      'Nous expérimentons trois mois; Trois mois d’expérimentation; Deux mois de tests; Il est essayé un mois',
      'Essai pendant environ douze mois; Au bout d’un mois; Fin octobre, à Dax; Au mois de mars, à Dax',
      'Essai pendant un an, avec tous les centres du département, puis ailleurs, où l’on voudra',
      'Il est conçu et lancé en mars 2027. Il ouvre partout en 2029; Dans trois mois, après la fête',
      'Selon le rapport, il ouvre en mars 2027; Rien depuis un an, un carnet le 3 mars 2027',
      'Pour tous les agents, dans trois mois; Près de Dax, au printemps',
      'En avril 2027, le bureau des études s’en sert; Dans trois mois, dix familles qui ont un délai',
      'Six mois de test; Trois mois pour essayer; Nous nous donnons six mois; À l’issue des six mois',
      'En ligne à Dax depuis deux mois; Les trois premiers mois de l’essai; Le test dure six mois',
      'Un essai (trois mois); Une phase de six mois; Semaine 6 : Dax; Mars : à Dax; Dax (mars); M+3; À la rentrée; Cet automne',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Première version; Mise en ligne; En service; En production; Lancé; Lancement; Lancée; Ouvert',
      'Ouverture; On ouvre; Démarré; Démarrage; Déployé; Il se déploie; Utilisé; On l’utilise; Livré',
      'Livraison; Montée en charge; V1; Bêta; MVP; Prototype; Expérimentation; Premier utilisateur',
      'Premiers utilisateurs; Premiers usagers; Démonstration; First version; Launched; Started; Open',
    ]),
  )('« %s » is there already', async (service) => {
    expect(await told(`${service} à Dax depuis mars 2026.`)).toBeUndefined();
  });

  test.each(
    split([
      'Il est conçu; Conception; Il faut le concevoir; Cadrage; Une étude; Des études; Recette',
      'Spécifications; Développement; Il est développé; Rédaction; It is designed; It is specified',
    ]),
  )('« %s » serves nobody yet', async (preparation) => {
    expect(await told(`${preparation} en mars 2027. Il ouvre en janvier 2028.`)).toContain('2028');
  });

  test.each(
    split([
      'Le décret; Les décrets; L’arrêté; Les arrêtés; La directive; Les directives; La circulaire',
      'Les circulaires; Le rapport; Les rapports; L’étude; Les études; L’enquête; Les enquêtes',
      'Le sondage; Les sondages; Le chiffre; Les chiffres; L’édition; Le concours; L’agenda',
      'La loi; Les lois; Le baromètre; Les baromètres; Le lauréat; Les lauréates',
    ]),
  )('« %s de mars 2027 » is another’s', async (named) => {
    expect(await told(`${named} de mars 2027 le dit.`)).toBeDefined();
    expect(await told(`${named} d’avril 2027 le dit.`)).toBeDefined();
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
      'Un délai passé à six mois; Moitié moins, vs. 2025',
      'Un entretien en mars 2027; Un questionnaire en mars 2027; Une interview en mars 2027',
      'Dans les six mois suivant la mise en ligne; Il tourne trois mois, et la prochaine fois plus',
      'Nous cherchons depuis mars 2026; Nous cherchons depuis le début de mars 2026; Mieux vs 2027',
      'Nous cherchons depuis début mars 2026; Nous cherchons depuis la fin d’avril 2026',
      'Les délais sont de deux mois; Un agent âgé de 24 mois; L’âge de 24 mois; Une agente âgée de 24 mois',
      'Un essai fait il y a environ deux mois; Un essai après deux mois; Un essai fait il y a deux mois; Une phase chaque mois; Un essai, depuis trois mois',
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
    ['Pour Dax, ouverture dans douze mois.', 'douze mois'],
    ['Les centres ont un carnet. À Dax en 2029.', '2029'],
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
    [
      'the context that stands after the solution',
      '## Solution\n\nUn carnet.\n\n## Plan de déploiement\n\nÀ Dax.\n\n## Contexte\n\nOuvert en mars 2025.',
    ],
    ['a heading of its own', '## Plan de déploiement\n\nÀ Dax.\n\n## Mars 2027\n\nUn carnet.'],
  ])('the time may be told by %s', async (_, body) => {
    expect(await found('deployment-horizon', body, 'investigation')).toEqual([]);
  });

  test.each([
    '## Problème\n\nDepuis mars 2026.',
    '## Impact\n\nMoins de files.',
    '## Abandon\n\nIl est lancé en mars 2026.',
    '## Le rapport de mars 2027\n\nIl est lu.',
  ])('but not by a part that tells of something else: %s', async (part) => {
    const body = `${part}\n\n## Plan de déploiement\n\nÀ Dax.`;
    expect(await found('deployment-horizon', body, 'investigation')).toHaveLength(1);
  });

  test('no time is late for a fiche whose filing has no day', async () => {
    const body = '## Plan de déploiement\n\nIl ouvre en mars 2030.';
    const more = { filedAt: undefined };
    expect(await found('deployment-horizon', body, 'investigation', more)).toEqual([]);
  });
});
