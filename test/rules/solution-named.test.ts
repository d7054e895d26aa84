import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

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
      'Mon Carnet est un numéro',
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
    ]),
  )('not « %s »', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test('a heading may tell it', async () => {
    const under = (heading: string) => quoted('solution-named', heading, 'On paie à temps.');
    for (const heading of [
      'La solution : Relais',
      'Le produit “Relais”',
      'Solution – Relais',
      'Solution : le Relais, un numéro',
    ]) {
      expect(await under(heading), heading).toBeUndefined();
    }
    expect(await under('La solution : un numéro')).toBeDefined();
    expect(await under('La solution : Ministère')).toBeDefined();
  });
});
