import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('solution-named', () => {
  const told = (text: string) => quoted('solution-named', 'Solution', text);

  test.each(
    split([
      'Un numéro qui s’appelle Relais; Un numéro qui s’appellera Relais',
      'Un numéro appelé « relais »; Un numéro nommé Relais; Un numéro qui se nomme Relais',
      'Un numéro baptisé Relais; Une ligne intitulée Relais; Une ligne dénommée Relais',
      'Connu sous le nom de Relais; Son nom : Relais; Le nom du service est Relais',
      'A line called Relais; A line named Relais; Relais est un numéro; Le Relais est un numéro',
      'Relais (en bref) permet de payer; Relais, permet de payer; La plateforme Relais paie',
      'Nous créons le service numérique “Relais”; Avec la carte « jeune payé », on paie',
      '« Relais » : on paie; « Relais » permet de payer; Relais – on paie',
      'Relais, c’est un numéro; Clé d’hiver : le centre paie; C’est Relais, un numéro',
      'Avec Relais, on paie; Grâce à Relais, on paie; On veut créer Relais; Développer Relais',
      'L’objectif de Relais est la paie; Le but du Relais : la paie',
      'Notre site relais.gouv.fr paie; Le site relais-paie.fr paie; Ma Rue est un numéro',
      'Mon Carnet est un numéro; Voici Mon Carnet : on paie; Relais : on paie; Relais: on paie',
      'Un numéro intitulé Relais; Un numéro dénommé Relais; Un numéro nommé : Relais',
      'Connu sous le nom Relais; Connu sous le nom d’Appel',
      'Formation facile permet de payer; Passeport internet permet de payer; P2i : on paie',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Un numéro que l’on appelle souvent; Un numéro aussi appelé Relais',
      'Un formulaire permet de payer; Le Ministère est un appui; La Région propose une aide',
      'L’Agence de l’eau est un appui; France Travail propose une aide; Strasbourg est une ville',
      'L’Apprenti est un usager; Mutualiser les dossiers permet de payer',
      'Avec FranceConnect, on entre; Cela permet de payer; Nous créons un service qui paie',
      'Le service : on paie; Solution : on paie; Concrètement, c’est un numéro',
      'Un numéro appelé à durer; On paie à temps. Délai moyen : un jour; Ex : on paie',
      'Apprentis payés dès le premier mois de leur contrat : chacun y gagne',
    ]),
  )('not « %s »', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test.each(
    split([
      'Leur but; Leurs buts; Quel délai; Quelle aide; Quels délais; Quelles aides; Quelques mots',
      'Lorsque l’on paie; Lorsqu’on paie; Puisque c’est long; Puisqu’on paie; C’est simple; D’un coup',
      'Qu’en dire; Actuellement; Chacun son tour; Chacune son tour; Certain jour; Certains jours',
      'Certaine aide; Certaines aides; Aucun délai; Aucune aide; Autre idée; Autres idées; Seul but',
      'Seuls mots; Seule idée; Seules aides; Premier mois; Première aide; Premiers mois; Premières aides',
      'Objectif; Objectifs; Solution; Solutions; Bénéficiaire; Bénéficiaires; Plateforme; Plate-forme',
      'Mutualisation; Mutualisations; Recrutements; Ma solution; Ouvrir l’accès; Donner d’emblée',
      'Simplement; Dire aux centres; Dire au centre; Payer une aide; Payer un mois; Tenir leur rythme',
    ]),
  )('« %s : on paie » opens with no name', async (opening) => {
    expect(await told(`${opening} : on paie.`)).toBeDefined();
  });

  test.each(
    split([
      'Startup; Startups; ProConnect; Pro Connect; France Connect; AgentConnect; Agent Connect',
      'Démarches simplifiées; Démarches numériques; Démarche numérique; ChatGPT; Chat GPT',
      'Aides-territoires; Le site www.culture.gouv.fr; Le site culture.gouv.fr',
      'Le site demarches-simplifiees.fr',
    ]),
  )('« %s » is another’s', async (tool) => {
    expect(await told(`${tool} permet de payer.`)).toBeDefined();
  });

  test('a heading may tell it', async () => {
    const under = (heading: string) => quoted('solution-named', heading, 'On paie à temps.');
    for (const heading of [
      'La solution : Relais',
      'Le produit “Relais”',
      'Solution – Relais',
      'Solution : le Relais, un numéro',
      'Solution : la Clé, un numéro',
      'Solution : l’Appel, un numéro',
      'Solution : Relais de paie',
      'Solution : Relais 2',
      'Solution : P2i',
    ]) {
      expect(await under(heading), heading).toBeUndefined();
    }
    expect(await under('La solution : un numéro')).toBeDefined();
    expect(await under('La solution : Ministère')).toBeDefined();
    expect(await under('Solution : Payer et appeler !')).toBeDefined();
  });

  test('so may one of several, with a name or the title’s own', async () => {
    const told = async (heading: string, title = 'Apprentis payés') => {
      const body = `## ${heading}\n\nOn paie à temps.\n\n## Solution\n\nOn appelle.`;
      return (await found('solution-named', body, 'investigation', { title })).length;
    };
    expect(await told('La solution')).toBe(1);
    expect(await told('La solution : Relais')).toBe(0);
    expect(await told('La solution relais')).toBe(1);
    expect(await told('La solution relais', 'Relais')).toBe(0);
  });
});
