import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

/** What a rule quotes of a section; nothing where it is silent. */
const quoted = async (id: string, heading: string, text: string): Promise<string | undefined> => {
  const [finding] = await found(id, `## ${heading}\n\n${text}\n`, 'investigation');
  return finding?.quote;
};

describe('procurement-words: each is found, alone or many', () => {
  test.each([
    'cahier des charges; cahiers des charges; appel d’offres; appels d’offres; appel d’offre',
    'marché public pour le développement; marchés publics de prestations; marché public de la réalisation',
    'un marché public sera; un marché public est; un marché public va; un marché public doit',
    'prestataire informatique; prestataires informatiques; prestataire externe; prestataires externes',
    'prestataire technique; prestataires techniques; prestataire retenu; prestataires retenus',
    'prestataire sélectionné; prestataires sélectionnés; prestataire choisi; prestataires choisis',
    'un prestataire; une prestataire; le prestataire; notre prestataire; du prestataire; au prestataire',
    'titulaire du marché; titulaires du marché; maîtrise d’ouvrage; maîtrise d’œuvre; AMOA',
    'spécification détaillée; spécifications détaillées; spécification fonctionnelle',
    'spécifications fonctionnelles; spécification technique; spécifications techniques',
    'conduite du changement; assistance à maîtrise; change management',
    'call for tenders; calls for tenders; call for tender; specification book; specification books',
    'contractor; contractors; detailed specification; detailed specifications',
  ])('%s', async (list) => {
    for (const words of list.split('; ')) {
      const quote = await quoted('procurement-words', 'Solution', `Il y aura ${words} en mars.`);
      expect(quote, words).toContain(words);
    }
  });
});

describe('sponsor-named', () => {
  test.each([
    ...[
      'Mme Durand',
      'M. Ba',
      'Ada Faure',
      'Jean-Paul Faure',
      'Ada de Faure',
      'Ada d’Arc',
      'Ada Le Goff',
    ],
    ...[
      'la présidente du syndicat',
      'le président du syndicat',
      'la direction du travail',
      'la DGT',
    ],
    ...[
      'la cheffe de service',
      'le chef de bureau',
      'le ministère du travail',
      'le maire de Nîmes',
    ],
    ...[
      'deux rencontres ont eu lieu',
      'présenté hier',
      'contact pris',
      'contactée hier',
      'sollicité hier',
    ],
    ...['un rendez-vous lundi', 'prévue lundi', 'prévu lundi', 'proposée hier', 'un présente'],
    ...['Direction du travail, à confirmer', 'À confirmer : direction du travail'],
  ])('« %s » is one, or is being found', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeUndefined();
  });

  test.each([
    ...['quelqu’un de haut placé', 'un grand chef', 'NON !', 'L’ÉTAT…'],
    ...[
      'LE MINISTÈRE',
      'À IDENTIFIER.',
      'Ada',
      'ada faure',
      'monsieur le chef',
      'Prévenir un chef',
    ],
  ])('« %s » is none', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeDefined();
  });
});

describe('risk-action', () => {
  const risk = (text: string) => quoted('risk-action', 'Risques', text);
  const BARE = 'Trop peu de volontaires cette année';

  test.each([
    ...['nous avançons pas à pas', 'nous sommes là', 'on avance ainsi', 'je relance', 'j’appelle'],
    ...['il faut deux relais', 'il suffit de deux relais', 'prendre un relais', 'finir en juin'],
    ...['venir avec eux', 'mettre le tout à part', 'voir des relais', 'appeler régulièrement'],
    ...['we wait', 'i wait', '=> relais', '-> relais', 'plan b', 'pour l’éviter, deux relais'],
  ])('« %s » answers a risk', async (answer) => {
    expect(await risk(`${BARE}, ${answer}`)).toBeUndefined();
  });

  test.each([
    ['two cells', `| Risque | Réponse |\n|---|---|\n| ${BARE} | Trois autres lieux |`],
    ['a second clause', `${BARE} : relais voisins`],
    ['another', `${BARE} – relais voisins`],
    ['fewer than four words are no risk', 'Manque de temps'],
    ['what comes before a list is none', `${BARE}\n\n- Le délai glisse : relais voisins`],
    ['nor before a table', `${BARE}\n\n| Risque | Réponse |\n|---|---|\n| Délai | Trois lieux |`],
  ])('silent: %s', async (_, text) => {
    expect(await risk(text)).toBeUndefined();
  });

  test.each([
    ['a paragraph', BARE, BARE],
    ['of four words', 'Pas assez de temps', 'Pas assez de temps'],
    ['an item', `- Le délai glisse : relais voisins\n- ${BARE}`, BARE],
    ['a row, and no heading of a table', `| Les risques du projet |\n|---|\n| ${BARE} |`, BARE],
    ['a clause of one word', `${BARE} : relais`, `${BARE} : relais`],
    [
      'a long one, cut',
      `${BARE} ${'très '.repeat(40)}`,
      `${BARE} ${'très '.repeat(40)}`.slice(0, 120),
    ],
  ])('found: %s', async (_, text, quote) => {
    expect(await risk(text)).toBe(quote);
  });
});
