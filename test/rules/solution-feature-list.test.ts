import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('solution-feature-list: parts of a tool, one after the other', () => {
  const told = (text: string) => quoted('solution-feature-list', 'Solution', text);
  const list = (...items: string[]) => items.map((item) => `- ${item}`).join('\n');
  const thrice = (item: string) => told(list(item, item, item));

  test.each(
    split([
      'un tableau de bord; un moteur de recherche; une interface; des modules; l’annuaire',
      'un catalogue; un simulateur; une messagerie; un formulaire; une base de données',
      'une bibliothèque; une cartographie; un espace personnel; un espace de travail; une API',
      'des alertes; une notification; un export; des filtres; un compte utilisateur; un outil',
      'un socle; un portail; une plateforme; une application; une fonctionnalité',
      'un système d’alerte; un fil d’actualité; un forum; un chat; un véritable forum; une carte',
      'export des dossiers; suivez vos dépenses; se connecter au réseau',
      'aux agents, de consulter la liste',
    ]),
  )('« %s »', async (item) => {
    expect(await thrice(item)).toBeDefined();
  });

  test.each(
    split([
      'l’apprenti appelle le centre; nous gardons les dossiers; je reçois un message; il appelle',
      'on le paie; les dossiers sont classés par date; améliorer le suivi; rassurer les familles',
      'moins de courriers; davantage de temps; éviter les files; the pupil calls',
      'they call the office; à partir de mars',
    ]),
  )('but not « %s »', async (item) => {
    expect(await thrice(item)).toBeUndefined();
  });

  test('two are no list, and a list that is not the main part is none', async () => {
    expect(await told(list('une carte', 'un annuaire'))).toBeUndefined();
    const story = 'L’apprenti appelle le centre et reçoit sa paie le jour même. '.repeat(12);
    expect(
      await told(`${story}\n\n${list('une carte', 'un annuaire', 'un forum')}`),
    ).toBeUndefined();
  });

  test.each([
    ['what is announced as parts', `Le service permet :\n\n${list('classer', 'trier', 'payer')}`],
    ['what it offers', `Relais propose :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    ['a site that', `C’est un site qui :\n\n${list('classe', 'trie', 'paie')}`],
    [
      'lines with no dash',
      'Créer des tableaux de suivi\n\nSuivre les dossiers en cours\n\nPayer les dossiers à temps',
    ],
    [
      'several on a line',
      'Créer des tableaux de suivi. Suivre les dossiers. Payer les dossiers à temps.',
    ],
    [
      'a sentence that goes on',
      'Relais permet de suivre les dossiers, de noter les retards et d’exporter les listes et de payer.',
    ],
  ])('found: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });

  test.each([
    ['measures', `Nos indicateurs :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    ['aims', `Nos objectifs :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    ['what was done', `L’équipe a :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    [
      'long stories',
      list(...Array(3).fill(`une carte. ${'Chacun y lit sa place et en parle. '.repeat(7)}`)),
    ],
    ['two pieces of a sentence', 'Relais permet de suivre les dossiers et de payer.'],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });
});
