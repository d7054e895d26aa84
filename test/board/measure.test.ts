import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { HistoryEvent } from '../../src/board/snapshot.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD, UNWRITTEN } from '../method.ts';
import { fiche, snapshot } from './history.ts';

const settings = {
  programme: METHOD,
  templates: await loadTemplates('templates', METHOD.stages),
  texts: textsIn('fr'),
};

const RELAIS = fiche(
  1,
  '2026-01-05',
  [
    ['2026-01-05', 'labeled', 'investigation'],
    ['2026-01-05', 'labeled', 'à relire'],
    ['2026-01-20', 'assigned', 'coach'],
    ['2026-03-02', 'labeled', 'validée'],
    ['2026-03-02', 'unlabeled', 'à relire'],
    ['2026-03-09', 'labeled', 'construction'],
    ['2026-03-09', 'unlabeled', 'investigation'],
    ['2026-09-14', 'labeled', 'acceleration'],
    ['2026-09-14', 'unlabeled', 'construction'],
    ['2026-11-18', 'labeled', 'transférée'],
    ['2026-11-18', 'closed'],
  ],
  { stateReason: 'completed' },
);
const TREMPLIN = fiche(2, '2026-02-02', [
  ['2026-02-02', 'labeled', 'à relire'],
  ['2026-05-04', 'closed'],
  ['2026-06-01', 'reopened'],
]);
const FILED_WITH = { ...TREMPLIN, labels: [...TREMPLIN.labels, 'investigation'] };
const QUESTION = fiche(3, '2026-02-02', [['2026-02-03', 'labeled', 'question']]);

describe('the board at a date', () => {
  test.each([
    ['2026-01-05', { investigation: 0, construction: 0, acceleration: 0 }, [0, 0]],
    ['2026-01-06', { investigation: 1, construction: 0, acceleration: 0 }, [0, 0]],
    ['2026-03-10', { investigation: 1, construction: 1, acceleration: 0 }, [0, 0]],
    ['2026-05-05', { investigation: 0, construction: 1, acceleration: 0 }, [0, 1]],
    ['2026-06-02', { investigation: 1, construction: 1, acceleration: 0 }, [0, 0]],
    ['2026-09-15', { investigation: 1, construction: 0, acceleration: 1 }, [0, 0]],
    ['2026-11-23', { investigation: 1, construction: 0, acceleration: 0 }, [1, 0]],
  ])('%s: stages and ends', async (date, open, [transferred, stopped]) => {
    const { totals } = await measure(snapshot(RELAIS, FILED_WITH, QUESTION), date, settings);
    expect(totals).toEqual({ open, ended: { transferred, stopped } });
  });

  test('moved since last week, and the week’s name', async () => {
    const { week, moved } = await measure(snapshot(RELAIS, FILED_WITH), '2026-11-23', settings);
    expect(week).toBe('2026-W48');
    expect(moved.transferred.map(({ number }) => number)).toEqual([1]);
    const march = await measure(snapshot(RELAIS), '2026-03-09', settings);
    expect(march.moved.validated.map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-02']);
    const later = await measure(snapshot(RELAIS), '2026-03-16', settings);
    expect(later.moved.stageChanged).toMatchObject([
      { from: 'investigation', stage: 'construction' },
    ]);
  });

  test('how they go on, in days', async () => {
    const { flow } = await measure(snapshot(RELAIS, FILED_WITH), '2026-11-23', settings);
    expect(flow).toEqual([
      {
        from: 'investigation',
        to: 'construction',
        entered: 2,
        continued: 1,
        stopped: 0,
        stillThere: 1,
        medianDays: 63,
        p90Days: 63,
        spread: [63, 63, 63, 63, 63],
      },
      {
        from: 'construction',
        to: 'acceleration',
        entered: 1,
        continued: 1,
        stopped: 0,
        stillThere: 0,
        medianDays: 189,
        p90Days: 189,
        spread: [189, 189, 189, 189, 189],
      },
      {
        from: 'acceleration',
        to: 'transferred',
        entered: 1,
        continued: 1,
        stopped: 0,
        stillThere: 0,
        medianDays: 65,
        p90Days: 65,
        spread: [65, 65, 65, 65, 65],
      },
    ]);
  });

  test('what needs someone: to review, overdue, silent, waiting for the author', async () => {
    const waits = fiche(4, '2026-11-02', [
      ['2026-11-02', 'labeled', 'investigation'],
      ['2026-11-03', 'labeled', 'à compléter'],
    ]);
    const answered = fiche(
      5,
      '2026-11-02',
      [
        ['2026-11-02', 'labeled', 'investigation'],
        ['2026-11-03', 'labeled', 'à corriger'],
        ['2026-11-03', 'assigned', 'coach'],
      ],
      { comments: [{ at: '2026-11-20T09:00:00Z', author: 'autrice', byBot: false }] },
    );
    const board = await measure(snapshot(FILED_WITH, waits, answered), '2026-11-23', settings);
    const numbers = Object.fromEntries(
      Object.entries(board.attention).map(([name, rows]) => [
        name,
        rows.map(({ number }: { number: number }) => number),
      ]),
    );
    expect(numbers).toEqual({ toReview: [2], overdue: [2], silent: [2], waitingForAuthor: [4] });
    expect(board.rows.map(({ number, turn }) => [number, turn])).toEqual([
      [2, 'coach'],
      [4, 'author'],
      [5, 'coach'],
    ]);
    expect(board.coaches).toEqual([{ login: 'coach', open: 1, toReview: 0, overdue: 0 }]);
    expect(board.rules[0]).toEqual({ rule: 'section-missing', fiches: 3 });
  });

  test('the rules that fail most come first, then by name', async () => {
    const filed = (number: number, body: string) =>
      fiche(number, '2026-11-02', [['2026-11-02', 'labeled', 'investigation']], { body });
    const empty = `## Solution\n\n${UNWRITTEN}\n\n## Porteur du projet\n\n${UNWRITTEN}`;
    const called = `## Solution\n\n${UNWRITTEN}\n\n## Sponsor\n\nDirection du travail, 06 12 34 56 78`;
    const board = await measure(
      snapshot(filed(1, called), filed(2, empty)),
      '2026-11-23',
      settings,
    );
    expect(board.rules).toEqual([
      { rule: 'section-empty', fiches: 2 },
      { rule: 'section-missing', fiches: 2 },
      { rule: 'personal-data', fiches: 1 },
    ]);
  });

  test('each month counts what its own board would', async () => {
    const fiches = snapshot(RELAIS, FILED_WITH);
    const { months } = await measure(fiches, '2026-11-23', settings);
    expect(months).toHaveLength(11);
    for (const { at, ...totals } of months.slice(0, -1)) {
      const date = new Date(Date.parse(at) + 3 * 60 * 60 * 1000).toISOString().slice(0, 10);
      expect((await measure(fiches, date, settings)).totals, date).toEqual(totals);
    }
  });

  test('the past is told as it was: nothing later changes it', async () => {
    const before = await measure(
      { ...snapshot(RELAIS, FILED_WITH), takenAt: '2026-11-23T07:00:00Z' },
      '2026-03-16',
      settings,
    );
    const later = {
      ...FILED_WITH,
      body: '## Problème\n\nAutre texte.',
      labels: ['investigation', 'arrêtée'],
    };
    const events: HistoryEvent[] = [
      ...FILED_WITH.events,
      { at: '2026-12-01T09:00:00Z', type: 'unlabeled', label: 'à relire', actor: 'coach' },
      { at: '2026-12-01T09:00:00Z', type: 'labeled', label: 'arrêtée', actor: 'coach' },
      { at: '2026-12-01T09:00:00Z', type: 'closed', actor: 'coach' },
    ];
    const after = await measure(
      { ...snapshot(RELAIS, { ...later, events }), takenAt: '2026-12-28T07:00:00Z' },
      '2026-03-16',
      settings,
    );
    expect(after).toEqual(before);
  });

  test('what is no date is refused in one sentence', async () => {
    await expect(measure(snapshot(), '2026-02-30', settings)).rejects.toThrow(
      /2026-02-30.*2026-11-23/,
    );
  });
});
