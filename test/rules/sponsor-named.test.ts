import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('sponsor-named', () => {
  test.each(
    split([
      'Mme Durand; M. Ba; Ada Faure; Jean-Paul Faure; Ada de Faure; Ada d’Arc; Ada Le Goff',
      'la présidente du syndicat; le président du syndicat; la direction du travail; la DGT',
      'la cheffe de service; le chef de bureau; le ministère du travail; le maire de Nîmes',
      'deux rencontres ont eu lieu; présenté hier; contact pris; contactée hier; sollicité hier',
      'la dgt; la dgfip; l’agence nationale; le directeur; un préfet; la préfète; head of unit',
      'un rendez-vous lundi; prévue lundi; prévu lundi; proposée hier; un présente',
      'Direction du travail, à confirmer; À confirmer : direction du travail',
    ]),
  )('« %s » is one, or is being found', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeUndefined();
  });

  test.each(
    split([
      'quelqu’un de haut placé; un grand chef; NON !; L’ÉTAT…; LE MINISTÈRE; À IDENTIFIER.; Ada',
      'ada faure; monsieur le chef; Prévenir un chef; quelqu’un à Paris; le chef du plan B; à propos',
    ]),
  )('« %s » is none', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeDefined();
  });
});
