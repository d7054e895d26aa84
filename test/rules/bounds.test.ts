import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint.ts';
import { UNWRITTEN } from '../method.ts';
import { found, templates } from './found.ts';

const quotes = (findings: readonly Finding[]) => findings.map(({ quote }) => quote);

describe('carrier-time: two days a week, 60 % from the second stage on', () => {
  const told = (text: string, stage: string) =>
    found('carrier-time', `## Porteur du projet\n\n${text}\n`, stage);

  test.each([
    ['Ada Faure, deux jours par semaine', 'investigation', 0],
    ['Ada Faure, un jour par semaine', 'investigation', 1],
    ['Ada Faure, deux jours par semaine', 'construction', 1],
    ['Ada Faure, trois jours par semaine', 'construction', 0],
    ['Ada Faure, trois jours par semaine', 'acceleration', 0],
    ['Ada Faure, au service du travail', 'investigation', 1],
  ])('%s (%s)', async (text, stage, count) => {
    expect(await told(text, stage)).toHaveLength(count);
  });

  test('a time that is too short and one that is not told are two things to say', async () => {
    const [short] = await told('Ada Faure, un jour par semaine', 'investigation');
    const [none] = await told('Ada Faure, au service du travail', 'investigation');
    const [later] = await told('Ada Faure, un jour par semaine', 'construction');
    expect(short).toMatchObject({ section: 'carrier', line: 1 });
    expect(short!.quote).toContain('un jour par semaine');
    expect(none!.quote).toContain('Ada Faure');
    expect(new Set([short!.lead, none!.lead, later!.lead]).size).toBe(3);
  });
});

describe('fiche-long: about two pages, more where the template asks for more', () => {
  const words = (count: number) => `## Problème\n\n${'mot '.repeat(count)}\n`;

  test('1,600 words are not long; one more is', async () => {
    expect(await found('fiche-long', words(1_600), 'investigation')).toEqual([]);
    const [finding] = await found('fiche-long', words(1_601), 'investigation');
    expect(finding!.lead).toMatch(/1.?601/);
  });

  test('a later fiche has room in proportion to its sections', async () => {
    const sections = templates.find(({ stage }) => stage === 'construction')!.sections.length;
    const limit = Math.round((1_600 * sections) / 9);
    expect(await found('fiche-long', words(limit), 'construction')).toEqual([]);
    expect(await found('fiche-long', words(limit + 1), 'construction')).toHaveLength(1);
  });
});

describe('title-generic: a title names a problem or a product', () => {
  test.each<[string, number]>([
    ['', 1],
    ['   ', 1],
    ['Fiche produit : le nom de votre service', 1],
    ['FICHE PRODUIT', 1],
    ['Fiche produit n° 2', 1],
    ['Construction', 1],
    ['!!!', 1],
    ['Fiche produit : Relais', 0],
    ['Apprentis payés en retard', 0],
  ])('« %s »', async (title, count) => {
    const findings = await found('title-generic', '', 'investigation', { title });
    expect(quotes(findings)).toEqual(Array(count).fill(title.trim()));
  });

  test('a text that has none is not judged', async () => {
    expect(await found('title-generic', '', 'investigation')).toEqual([]);
  });

  test('nor does the title of another template, left as it is', async () => {
    const [template] = templates.filter(({ stage }) => stage === 'investigation');
    const own = { ...template!, title: '[Drame] Une phrase qui le raconte' };
    const titled = async (title: string) =>
      (await found('title-generic', '', 'investigation', { title, template: own })).length;
    expect(await titled('Drame : une phrase qui le raconte')).toBe(1);
    expect(await titled('Drame : des apprentis payés en retard')).toBe(0);
  });
});

describe('the form of sections', () => {
  test('section-missing: each that is not optional and is under no heading', async () => {
    const missing = (
      await found('section-missing', '## Problème\n\nx\n\n## Solution\n', 'investigation')
    ).map(({ section }) => section);
    expect(missing).toEqual(['carrier', 'deployment', 'first-users', 'impact', 'risks', 'sponsor']);
  });

  test('section-empty: once, where nothing is said under that name anywhere', async () => {
    const empty = async (body: string) =>
      (await found('section-empty', body, 'investigation')).map(({ section }) => section);
    expect(await empty(`## Problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
    expect(await empty(`## Problème\n\n## Le problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
    expect(await empty(`## Problème\n\n## Problème\n\n${UNWRITTEN}`)).toEqual(['problem']);
    expect(await empty('## Problème\n\n## Le problème\n\nIls attendent.')).toEqual([]);
    expect(await empty(`## Premier prototype\n\n${UNWRITTEN}`)).toEqual([]);
    expect(await empty('## Remerciements\n')).toEqual([]);
    expect(await empty('## Problème\n\nIls attendent.')).toEqual([]);
  });

  test('section-empty: of a long hint that was left, the beginning is shown', async () => {
    const { hint, hintLines } = templates
      .find(({ stage }) => stage === 'investigation')!
      .sections.find(({ id }) => id === 'problem')!;
    expect(hintLines.join(' ').length).toBeGreaterThan(80);
    const [finding] = await found('section-empty', `## Problème\n\n${hint}`, 'investigation');
    expect(finding!.quote).toHaveLength(80);
  });

  test('section-duplicate: the second is named', async () => {
    const body = '## Problème\n\nIls attendent.\n\n## Le problème à résoudre\n\nIls attendent.';
    const [finding, ...others] = await found('section-duplicate', body, 'investigation');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ section: 'problem', quote: 'Le problème à résoudre', line: 5 });
    expect(finding!.lead).toContain('Le problème à résoudre');
    expect(await found('section-duplicate', '## A\n\nx\n\n## A\n\nx', 'investigation')).toEqual([]);
  });

  test('section-short: the template’s own minimum', async () => {
    const { minimumWords } = templates
      .find(({ stage }) => stage === 'investigation')!
      .sections.find(({ id }) => id === 'problem')!;
    const words = (count: number) => `## Problème\n\n${'mot '.repeat(count)}`;
    expect(await found('section-short', words(minimumWords), 'investigation')).toEqual([]);
    const [finding] = await found('section-short', words(minimumWords - 1), 'investigation');
    expect(finding).toMatchObject({ section: 'problem', line: 1 });
    expect(finding!.lead).toContain(String(minimumWords));
    expect(await found('section-short', '## Problème\n', 'investigation')).toEqual([]);
  });

  test('hint-left: once a section, with the hint’s own line', async () => {
    const { hintLines, hint } = templates
      .find(({ stage }) => stage === 'investigation')!
      .sections.find(({ id }) => id === 'problem')!;
    expect(hintLines.length).toBeGreaterThan(1);
    const left = await found(
      'hint-left',
      `## Problème\n\nIls attendent.\n\n${hint}`,
      'investigation',
    );
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ section: 'problem', line: 5 });
    expect(hint).toContain(left[0]!.quote!.slice(0, 20));
    expect(await found('hint-left', `## Solution\n\n${hint}`, 'investigation')).toEqual([]);
  });
});

describe('image-alternative: what describes nothing', () => {
  test.each<[string, string[]]>([
    ['![](a.png)', ['a.png']],
    ['![image](a.png)', ['a.png']],
    ['![Capture d’écran](a.png)', ['a.png']],
    ["![Capture d'ecran 2026-11-24 (1).png](a.png)", ['a.png']],
    ['![Capture d’écran 2026-11-24 à 10.12.03](a.png)', ['a.png']],
    ['![Screenshot 2026-11-24 at 10.12.03\u202fAM](a.png)', ['a.png']],
    ['![Capture](a.png)', ['a.png']],
    ['![Capture d’écran du formulaire à 10 champs](a.png)', []],
    ['![IMG_2041.JPEG](a.png)', ['a.png']],
    ['![IMG_2041.jpg](a.png)', ['a.png']],
    ['![Une file devant la mairie](a.png)', []],
    ['![image de la file](a.png)', []],
    ['![la photo](a.png)', []],
    ['Voir ![](a.png) et **![photo](b.png)**', ['a.png']],
    ['![][plan]\n\n[plan]: a.png', ['plan']],
    ['![Un plan][plan]\n\n[plan]: a.png', []],
    ['<img src="a.png">', ['a.png']],
    ["<img alt='' src='a.png'>", ['a.png']],
    ['<IMG SRC = "a.png" ALT = "image">', ['a.png']],
    ['<img alt="Une file" src="a.png">', []],
    ["<img alt='Une file' src='a.png'>", []],
    ['<img alt = "Une file" src="a.png">', []],
    ['<img>', ['']],
    ['Écrivez `<img src="a.png">` dans la page', []],
    ['<p>\n<img alt="Une file" src="a.png">\n<img src="b.png">\n</p>', ['b.png']],
    ['<b>image</b>', []],
    ['Pas d’image', []],
  ])('%s', async (text, addresses) => {
    expect(
      quotes(await found('image-alternative', `## Problème\n\n${text}`, 'investigation')),
    ).toEqual(addresses);
  });

  test('they are counted by section', async () => {
    const body = '## Problème\n\n![](a.png) ![](b.png)\n\n## Solution\n\n![](c.png)';
    const findings = await found('image-alternative', body, 'investigation');
    expect(findings.map(({ section, quote }) => [section, quote])).toEqual([
      ['problem', 'a.png'],
      ['solution', 'c.png'],
    ]);
    expect(findings[0]!.lead).toContain('2');
  });

  test('an address as long as an image is cut', async () => {
    const address = `data:image/png;base64,${'A'.repeat(500)}`;
    const text = `## Problème\n\n![](${address})`;
    expect(quotes(await found('image-alternative', text, 'investigation'))).toEqual([
      address.slice(0, 120),
    ]);
  });
});

describe('from construction on', () => {
  test('team-roles names each role that is missing', async () => {
    const team = (text: string) => found('team-roles', `## Équipe\n\n${text}`, 'construction');
    expect(
      await team(
        'Intrapreneuse : Ada. Coach : Jean. Développeur : Luc. Designer : Anne. Déploiement : Paul.',
      ),
    ).toEqual([]);
    const [finding] = await team('Ada, coach et développeuse');
    expect(finding).toMatchObject({ section: 'team', line: 1 });
    const [one] = await team(
      'Intrapreneuse : Ada. Coach : Jean. Développeur : Luc. Designer : Anne.',
    );
    expect(one!.lead).not.toBe(finding!.lead);
  });

  test.each<[string, number]>([
    ['1 000 apprentis payés à temps d’ici le 1er juin 2027', 0],
    ['1 000 apprentis payés à temps', 1],
    ['Des apprentis payés à temps d’ici le 1er juin 2027', 1],
    ['Des apprentis payés à temps', 1],
    ['Des apprentis payés à temps dans 6 mois', 1],
    ['Des apprentis payés à temps le 1er juin 2027, tous dans 12 mois', 1],
  ])('success-criterion: %s', async (text, count) => {
    const findings = await found(
      'success-criterion',
      `## Critère de succès à six mois\n\n${text}`,
      'construction',
    );
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings[0]).toMatchObject({ section: 'success-criterion', line: 1 });
  });

  test.each([
    ['1 000 apprentis payés à temps', false, true],
    ['Des apprentis payés à temps dans 6 mois', true, false],
    ['Des apprentis payés à temps', true, true],
  ])('success-criterion: what « %s » lacks is told', async (text, figure, date) => {
    const body = `## Critère de succès à six mois\n\n${text}`;
    const [finding] = await found('success-criterion', body, 'construction');
    expect([finding!.lead!.includes('un chiffre'), finding!.lead!.includes('une date')]).toEqual([
      figure,
      date,
    ]);
  });

  test.each<[string, string | undefined, string[]]>([
    ['Le 1er mars 2027 sur https://relais.fr', undefined, []],
    ['À Niort dans 6 mois', undefined, []],
    ['Partout le 1er janvier 2028 ; à Niort le 1er mars 2027', undefined, []],
    ['Le 1er août 2027 sur https://relais.fr', undefined, ['1er août 2027']],
    ['Le 1er août 2027 sur https://relais.fr', '2027-03-01T09:00:00Z', []],
    ['Bientôt', undefined, ['Bientôt']],
  ])('launch-date: %s, the stage begun on %s', async (text, stageSince, expected) => {
    const findings = await found(
      'launch-date',
      `## Mise en production\n\n${text}`,
      'construction',
      {
        ...(stageSince ? { stageSince } : {}),
      },
    );
    expect(findings).toHaveLength(expected.length);
    expected.forEach((quote, index) => {
      expect(findings[index]!.quote).toContain(quote);
    });
  });

  test('launch-date: how late it is, where the day of the beginning is known', async () => {
    const body = '## Mise en production\n\nLe 24 août 2027';
    const [late] = await found('launch-date', body, 'construction');
    expect(late!.lead).toContain('9 mois');
    expect(await found('launch-date', body, 'construction', { filedAt: undefined })).toEqual([]);
  });

  test('production-link: in one of its parts', async () => {
    const parts = '## Mise en production\n\nLe 1er mars\n\n## Mise en production\n\nÀ Niort';
    expect(await found('production-link', parts, 'acceleration')).toHaveLength(1);
    const linked = `${parts}, sur https://relais.fr`;
    expect(await found('production-link', linked, 'acceleration')).toEqual([]);
  });
});
