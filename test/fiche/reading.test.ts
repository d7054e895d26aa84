import { describe, expect, test } from 'vitest';
import { chooseTemplate } from '../../src/fiche/choose.ts';
import { knownSection } from '../../src/fiche/known.ts';
import { readTemplate } from '../../src/fiche/template.ts';
import { TroubleError } from '../../src/texts/trouble.ts';
import { SECTIONS } from '../../src/method/sections.ts';
import { loadTemplates } from '../../src/templates.ts';
import { METHOD } from '../method.ts';

const [french, english] = await Promise.all([
  loadTemplates('templates', METHOD.stages),
  loadTemplates('templates/en', METHOD.stages),
]);

describe('the templates that come with Fiches', () => {
  test('are cumulative: each stage asks all of the one before it', () => {
    const ids = french.map(({ sections }) => sections.map(({ id }) => id));
    expect(ids.map(({ length }) => length)).toEqual([9, 14, 19]);
    expect(ids[1]!.slice(0, 9)).toEqual(ids[0]);
    expect(ids[2]!.slice(0, 14)).toEqual(ids[1]);
  });
  test('ask the same in English', () => {
    const asked = (templates: typeof french) =>
      templates.map(({ stage, sections }) => [
        stage,
        sections.map(({ id, optional, minimumWords }) => [id, optional, minimumWords]),
      ]);
    expect(asked(english)).toEqual(asked(french));
  });
  test('hold a hint under every heading, and only the prototype is optional', () => {
    for (const { sections } of [...french, ...english]) {
      expect(sections.filter(({ hint }) => hint.length < 30)).toEqual([]);
      expect(sections.filter(({ optional }) => optional).map(({ id }) => id)).toEqual([
        'prototype',
      ]);
    }
  });
});

describe('a heading is known however it is written', () => {
  test('every name of the method leads to its own section', () => {
    for (const { id, names } of SECTIONS)
      for (const name of names) expect([name, knownSection(name).id]).toEqual([name, id]);
  });
  test.each([
    ['LE PROBLÈME', 'problem'],
    ['2. Probleme :', 'problem'],
    ['😢 Le drame', 'problem'],
    ['Problémes', 'problem'],
    ['II – Notre solution', 'solution'],
    ['Votre produit', 'solution'],
    ['Stratégie : commencer par trois lycées', 'deployment'],
    ['Plan de deploiment', 'deployment'],
    ['Premières utilisatrices', 'first-users'],
    ['Impact mesuré', 'measured-impact'],
    ['Impact', 'impact'],
    ['L’équipe', 'team'],
    ['Équipe porteuse', 'carrier'],
    ['Remerciements', undefined],
    ['Service à impact national 2024', undefined],
    ['Stratégie Comment rejoindrez-vous vos usagers ? Combien seront-ils ?', 'deployment'],
    ['Pourquoi Relais ?', undefined],
    // How one searched is no plan of the service.
    ['Stratégie d’investigation', undefined],
    ['Feuille de route de notre exploration', undefined],
    ['???', undefined],
  ])('%s', (heading, id) => expect(knownSection(heading).id).toBe(id));

  test('one heading of two subjects is of both, where it begins with one', () => {
    expect(knownSection('Stratégie et impact')).toEqual({ id: 'deployment', beside: ['impact'] });
    expect(knownSection('Problèmes et solutions envisagées').beside).toEqual(['solution']);
    expect(knownSection('Impacts et indicateurs').beside).toEqual([]);
    expect(knownSection('Bilan et impact').beside).toEqual(['impact']);
    expect(knownSection('Récits et apprentissages').beside).toEqual([]);
  });
});

describe('which template', () => {
  const choose = (body: string, stage?: 'construction') =>
    chooseTemplate(french, { body, stage }, METHOD);
  test('the label, else the marker, else the headings', () => {
    const marked = '<!-- fiches: acceleration -->\n## Problème\n\nx';
    expect(choose(marked, 'construction')).toMatchObject({
      by: 'stage',
      template: { stage: 'construction' },
    });
    expect(choose(marked)).toMatchObject({ by: 'marker', template: { stage: 'acceleration' } });
    const headings = french[1]!.sections.map(({ heading }) => `## ${heading}`).join('\n\n');
    expect(choose(headings)).toMatchObject({ by: 'headings', template: { stage: 'construction' } });
  });
  test('one heading is unsure, none is no fiche', () => {
    expect(choose('## Problème\n\nLe badge.').kind).toBe('unsure');
    expect(choose('Le badge ne marche plus.').kind).toBe('none');
    expect(choose('').kind).toBe('none');
  });
});

describe('a template of one’s own', () => {
  const read = (markdown: string) => readTemplate(markdown, 'fiche.md', METHOD.stages);
  test('says what is optional and how long, in its own sentences', () => {
    const own = read(
      '---\nlabels: investigation, santé\n---\n## Partenaires\n\n<!--\nAvec qui ?\nFacultatif. 12 mots au moins.\n-->\n',
    );
    expect(own?.sections).toMatchObject([{ id: 'partenaire', optional: true, minimumWords: 12 }]);
  });
  test('with no stage it is no fiche’s template; broken, it says where', () => {
    expect(read('## Bug\n\n<!-- Quoi ? -->')).toBeUndefined();
    expect(() => read('---\nname: [\n---\n## A')).toThrow(TroubleError);
    expect(() => read('---\nlabels: [investigation]\n---\nRien.')).toThrow(
      'fiche.md: this template has no heading',
    );
  });
});
