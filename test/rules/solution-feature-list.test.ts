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
      'tableau de bord; tableaux de bord; moteur de recherche; moteurs de recherche; base de données',
      'bases de données; espace personnel; espaces de travail; compte dédié; comptes utilisateur',
      'système d’alerte; systèmes d’alerte; interface; interfaces; plateforme; plate-forme',
      'véritable forum; un carnet; le carnet; la liste; les listes; des listes; notation; notations',
      'paiement; paiements; affichage; affichages; alternance; alternances; « une carte »',
      'une carte des centres du département pour les agents; une carte pour rassurer les familles',
      'une carte. On y clique',
      `une carte des centres${' et des relais'.repeat(20)}`,
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
    [
      'what it lets each of them do',
      `L’outil permet :\n\n${list('aux agents, de consulter la liste', 'au centre, de payer', 'à tous, de lire')}`,
    ],
    ['what it offers', `Relais propose :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    [
      'an aim of the service',
      `Nos objectifs, et ce que le service fait :\n\n${list('le suivi', 'la paie', 'le lien')}`,
    ],
    [
      'a sentence that goes on otherwise',
      'Relais permet de suivre les dossiers, de noter les retards, simplement d’exporter les listes et de payer.',
    ],
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
      'a sentence that goes on, after a list of aims',
      `Nos objectifs :\n\n${list('le suivi', 'la paie')}\n\nLes agents peuvent suivre les dossiers, noter les retards, exporter les listes et payer.`,
    ],
    [
      'a sentence that goes on with verbs alone',
      'Les agents peuvent suivre les dossiers, noter les retards, exporter les listes et payer.',
    ],
    [
      'a sentence that goes on',
      'Relais permet de suivre les dossiers, de noter les retards et d’exporter les listes et de payer.',
    ],
  ])('found: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });

  test.each(
    split([
      'Fonctionnalité; Fonctionnalités; Fonctions; Il permet; Ils permettent; Permettant; Possibilité',
      'Possibilités; Brique; Briques; Module; Modules; Outils; Accès à; Il propose; Il offre',
      'Il comprend; Il comporte; Composé de; Composée de plusieurs pièces; C’est une plateforme qui',
      'C’est une plate-forme qui; C’est un service numérique qui',
      'Les fonctionnalités que les agents demandent',
    ]),
  )('what « %s » announces', async (words) => {
    expect(await told(`${words} :\n\n${list('classe', 'trie', 'paie')}`)).toBeDefined();
    expect(await told(`${words}\n\n${list('classe', 'trie', 'paie')}`)).toBeDefined();
  });

  test.each(
    split([
      'Nos mesures; Nous mesurons; Une mesure; Notre objectif; Il vise; Ils visent; Les enjeux',
      'Un bénéfice; Les bénéfices; Un résultat; Les résultats; Y sont; Une étape; Les étapes',
      'Un indicateur; La réussite; Une piste; Des pistes; Utilisée par; Utilisés par; Ce qui change',
      'Les changements; An aim; Our aims; A goal; Our goals; L’équipe a',
    ]),
  )('but not « %s »', async (words) => {
    expect(await told(`${words} :\n\n${list('le suivi', 'la paie', 'le lien')}`)).toBeUndefined();
  });

  test.each([
    ['measures', `Nos indicateurs :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    ['aims', `Nos objectifs :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    ['what was done', `L’équipe a :\n\n${list('le suivi', 'la paie', 'le lien')}`],
    [
      'long stories',
      list(...Array(3).fill(`une carte. ${'Chacun y lit sa place et en parle. '.repeat(7)}`)),
    ],
    [
      'lines that open with whose it is',
      'Notre carnet suit chaque dossier\n\nVotre carnet suit chaque dossier\n\nNotre carnet suit tout',
    ],
    [
      'aims among other sentences',
      'Créer des tableaux de suivi. Cela va. Suivre les dossiers en cours. Cela va. Payer les dossiers à temps. Cela va.',
    ],
    [
      'what it is good for',
      'Relais permet de suivre les dossiers, afin de noter les retards, exporter les listes et payer.',
    ],
    ['two pieces of a sentence', 'Relais permet de suivre les dossiers et de payer.'],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });
});
