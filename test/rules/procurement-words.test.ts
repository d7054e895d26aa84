import { describe, expect, test } from 'vitest';
import { found, quoted } from './found.ts';

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

  test('but where they tell of the world as it is; the author’s own words are told', async () => {
    const text = 'Le cahier des charges sera validé en mars.';
    const under = (heading: string) =>
      found('procurement-words', `## ${heading}\n\n${text}`, 'construction');
    const [finding] = await under('Solution');
    expect(finding!.lead).toMatch(/«\scahier des charges\s»/);
    expect(await under('Problème')).toEqual([]);
    expect(await under('Apprentissages de l’investigation')).toEqual([]);
  });
});
