import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { fiche, snapshot } from './history.ts';

const settings = {
  programme: METHOD,
  templates: await loadTemplates('templates', METHOD.stages),
  texts: textsIn('fr'),
};

const filed = (number: number, body: string, more = {}) =>
  fiche(number, '2026-11-02', [['2026-11-02', 'labeled', 'investigation']], { body, ...more });

/** The snapshot was taken on Monday the 23rd. */
const board = (date: string | undefined, ...fiches: ReturnType<typeof filed>[]) =>
  measure(snapshot(...fiches), date, settings);

describe('the administration that the carrier names', () => {
  test.each([
    [
      'Ada Faure, à la direction du travail du Gard, 3 jours par semaine',
      'direction du travail du Gard',
    ],
    ['Ada Faure travaille au conseil départemental du Lot.', 'conseil départemental du Lot'],
    ['Ada Faure (DDT de la Drôme)', 'DDT de la Drôme'],
    ['Juge au Tribunal de Lyon : elle y a tout son temps', 'Tribunal de Lyon'],
    ['Ada Faure, CAF', 'CAF'],
    ['- Ada Faure, works at the county court\n- since May', 'court'],
    [`Au ministère ${'très '.repeat(30)}long`, `ministère ${'très '.repeat(12)}`.trimEnd()],
    ['Ada Faure, seule', null],
    ['Ada Faure connaît la sécourité', null],
  ])('%s', async (carrier, administration) => {
    const { rows } = await board(undefined, filed(1, `## Porteur du projet\n\n${carrier}\n`));
    expect(rows[0]!.administration).toBe(administration);
  });

  test('elsewhere in the fiche it is not the carrier’s', async () => {
    const { rows } = await board(undefined, filed(1, '## Problème\n\nLa mairie de Nîmes attend.'));
    expect(rows[0]!.administration).toBeNull();
  });
});

describe('what is read in the texts', () => {
  const EMPTY = filed(1, '');
  const PROBLEM = filed(
    2,
    '## Problème\n\n12 000 apprentis attendent leur paie pendant trois mois.',
  );

  test('the errors of each, and the rules that most fiches fail, each fiche once', async () => {
    const { rows, rules } = await board(undefined, EMPTY, PROBLEM);
    const [empty, problem] = rows;
    expect(problem!.errors).toBe(empty!.errors! - 1);
    expect(rules.find(({ rule }) => rule === 'section-missing')).toEqual({
      rule: 'section-missing',
      fiches: 2,
    });
    const order = rules.map(({ fiches }) => fiches);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    for (const count of [1, 2]) {
      const names = rules.filter(({ fiches }) => fiches === count).map(({ rule }) => rule);
      expect(names).toEqual([...names].sort());
      expect(names.length).toBeGreaterThan(0);
    }
  });

  test('advice is no error', async () => {
    const {
      rows: [before],
    } = await board(undefined, PROBLEM);
    const called = filed(2, `${PROBLEM.body}\n\nAppelez le 06 12 34 56 78.`);
    const {
      rows: [after],
      rules,
    } = await board(undefined, called);
    expect(rules.some(({ rule }) => rule === 'personal-data')).toBe(true);
    expect(after!.errors).toBe(before!.errors);
  });

  test('its title, its filing and its stage’s beginning are read with it', async () => {
    const failed = async (more: object) =>
      (await board(undefined, filed(1, '', more))).rules.map(({ rule }) => rule);
    expect(await failed({ title: '' })).toContain('title-generic');
    expect(await failed({ title: 'Relais : payés dès le premier mois' })).not.toContain(
      'title-generic',
    );
  });

  test('of a past day nothing is known; of that very day, all', async () => {
    const { rows, rules } = await board('2026-11-22', EMPTY);
    expect([rows[0]!.errors, rules]).toEqual([null, []]);
    const now = await board('2026-11-23', EMPTY);
    expect(now).toEqual(await board(undefined, EMPTY));
    expect(now.rows[0]!.errors).toBeGreaterThan(0);
    expect((await board('2026-11-24', EMPTY)).rows[0]!.errors).toBe(now.rows[0]!.errors);
  });

  test('a stage that no template tells of is not read', async () => {
    const { rows, rules } = await measure(snapshot(EMPTY), undefined, {
      ...settings,
      templates: [],
    });
    expect([rows[0]!.errors, rows[0]!.administration, rules]).toEqual([null, null, []]);
  });

  test('nor is a fiche that has ended', async () => {
    const ended = filed(3, '', { labels: ['arrêtée', 'investigation'], events: [] });
    const { rows, rules, totals } = await board(undefined, ended);
    expect([rows, rules]).toEqual([[], []]);
    expect(totals.ended).toEqual({ stopped: 1, transferred: 0 });
  });
});

test('the board tells whose it is, and the names that its reader knows', async () => {
  const { repository, week, at, stages, labels } = await board('2026-11-23');
  expect({ repository, week, at, stages, labels }).toEqual({
    repository: 'incubateur/fiches',
    week: '2026-W48',
    at: '2026-11-22T23:00:00.000Z',
    stages: [
      { id: 'investigation', name: 'Investigation' },
      { id: 'construction', name: 'Construction' },
      { id: 'acceleration', name: 'Accélération' },
    ],
    labels: {
      incomplete: 'à compléter',
      toReview: 'à relire',
      changesAsked: 'à corriger',
      approved: 'validée',
    },
  });
});
