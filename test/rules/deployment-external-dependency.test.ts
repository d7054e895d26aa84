import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('deployment-external-dependency: what waits, and for what', () => {
  const told = (text: string) =>
    quoted('deployment-external-dependency', 'Plan de déploiement', text);

  test.each(
    split([
      'en attente; dans l’attente; dès que; une fois; lorsque; quand; après; sous réserve; à condition',
      'conditionné par; subordonné à; dépend de; suspendu à; nécessite; tributaire de; waiting for; waits for',
      'once; subject to; as soon as',
    ]),
  )('« %s » a decree', async (words) => {
    expect(await told(`Le service ouvre ${words} le décret en mars.`)).toContain(words);
  });

  test.each(
    split([
      'le décret; les décrets; la loi; les lois; l’arrêté; l’ordonnance; le règlement; le vote',
      'la promulgation; le marché public; l’appel d’offres; l’arbitrage; les arbitrages; le feu vert',
      'la directive; l’entrée en vigueur; l’homologation; l’obtention du budget; les crédits notifiés',
      'la refonte du fichier; la mise à disposition des données; le raccordement au registre',
      'the decree; the law; the bill; the tender; the funding',
    ]),
  )('after « %s »', async (event) => {
    expect(await told(`Le service ouvre après ${event} en mars.`)).toContain(event);
  });

  // After them alone, they may be the team's own: « après l’ouverture à Cahors ».
  test.each(
    split([
      'le texte; le marché; l’API; le budget; les budgets; le financement; les financements; le crédit',
      'les crédits; la subvention; l’accord; l’autorisation; la convention; la refonte; la migration',
      'l’ouverture; la livraison; le raccordement; l’interconnexion; la mise à disposition; la signature',
      'le calendrier de la préfecture; les travaux de l’éditeur',
    ]),
  )('hung on « %s », and not after it', async (event) => {
    expect(await told(`Le service ouvre sous réserve de ${event} en mars.`)).toContain(event);
    expect(await told(`Le service ouvre après ${event} en mars.`)).toBeUndefined();
  });

  test.each(
    split([
      'attendre qu’une loi passe; attendons la loi; en attendant le décret; attend les crédits',
      'dès que le logiciel sera livré; quand les annuaires seront publiés; lorsque le texte aura été adopté',
      'avec une demande de budget; l’annuaire étant en cours de refonte; permis par la loi',
      'rendu possible grâce à une évolution; faire évoluer le cadre juridique; modifier la loi',
      'une modification du décret; changer la réglementation',
      'qu’une évolution du code intervienne au préalable; pourvu que la région ouvre ses fichiers',
      'un accès qui ne sera donné que si le ministère signe; lorsque l’ARS aura donné son avis',
    ]),
  )('« %s »', async (words) => {
    expect(await told(`Il faut ${words} en mars.`)).toBeDefined();
  });

  test('what waits is quoted up to what it waits for', async () => {
    const before = 'Le service ouvre dans les douze relais du Lot avec deux agents par relais';
    const waiting = 'en attente des travaux que le ministère mène avec ses services sur la refonte';
    const quote = await told(`${before} ${waiting} de tous les fichiers et des droits d’accès.`);
    expect(quote).toContain(waiting);
  });

  test.each([
    'après les vacances',
    'dès que possible',
    'sans attendre la loi',
    'une fois par mois. La loi suit',
    'après l’ouverture à Cahors',
    'quand la mairie donne ses horaires',
    'dès la première semaine, et des lois le permettent',
    'et ne nécessite ni marché ni décret',
    'inutile d’attendre la loi',
  ])('« %s » waits for nobody', async (words) => {
    expect(await told(`Le service ouvre ${words}.`)).toBeUndefined();
  });
});
