import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/fiche/template.ts';
import { type Draft, EMPTY } from '../../src/filing/draft.ts';
import { interview } from '../../src/filing/interview.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const template = readTemplate(
  '---\ntitle: Fiche\nlabels: [investigation]\n---\n' +
    '## Problème\n\n<!--\nQui souffre ?\n10 mots au moins.\n-->\n\n## Plan de déploiement\n\n<!-- Où ? -->\n\n' +
    '## Premiers utilisateurs\n\n<!-- Qui ? -->\n\n## Premier prototype\n\n<!-- Facultatif. -->\n',
  'fiche.md',
  METHOD.stages,
)!;

const texts = textsIn('fr');
const GOOD = 'Chaque année, 12 000 familles de la région attendent plus de trois mois une place.';

/** Sits somebody at the desk, who types these lines then leaves. */
const talk = async (lines: readonly string[], { start = EMPTY, attended = true } = {}) => {
  const left = [...lines];
  const said: string[] = [];
  const kept: Draft[] = [];
  const step = await interview(
    {
      template,
      programme: METHOD,
      texts,
      filedAt: '2026-11-24T00:00:00Z',
      colors: pico.createColors(false),
      width: 1000,
    },
    start,
    {
      attended,
      say: (text) => said.push(text),
      line: async (prompt) => {
        said.push(prompt);
        return left.shift();
      },
      keep: async (draft) => {
        kept.push(draft);
      },
    },
  );
  return { ...step, said: said.join('\n'), kept, unread: left };
};

const PLAN = ['Dans quatre mois, à Nîmes d’abord, puis dans toute la France.', '.'];
const REST = [...PLAN, 'Huit apprentis du CFA de Nîmes.', '.', '.', 'Relais : être payé', ''];

describe('a part', () => {
  test('of several paragraphs is one answer; the first empty line tells how to end', async () => {
    const { draft, said, left } = await talk([GOOD, '', '', '- une', '- deux', ' . ', ...REST]);
    expect(left).toBe(false);
    expect(draft.answers.problem).toBe(`${GOOD}\n\n\n- une\n- deux`);
    expect(said.split(texts.filing.reminder).length).toBe(2);
  });

  test('with advice may be completed, written anew, or left as it is', async () => {
    const { draft, said } = await talk([
      ...['Beaucoup attendent.', '.', 'x', 'A', 'Ce sont des familles.', '.'],
      ...['r', GOOD, '.', ...REST],
    ]);
    expect(said).toContain('Aucun chiffre ne dit encore l’ampleur du problème.');
    expect(said).toContain(texts.filing.choiceAgain);
    expect(draft.answers.problem).toBe(GOOD);
    const added = await talk(['Beaucoup attendent.', '.', 'a', 'Des familles.', '.', '', ...REST]);
    expect(added.draft.answers.problem).toBe('Beaucoup attendent.\nDes familles.');
    expect(added.left).toBe(false);
  });

  test('written anew with nothing keeps what was there', async () => {
    const { draft } = await talk(['Beaucoup attendent.', '.', 'r', '.', '', ...REST]);
    expect(draft.answers.problem).toBe('Beaucoup attendent.');
    const gone = await talk(['Beaucoup attendent.', '.', 'r']);
    expect(gone.left).toBe(true);
    expect(gone.kept.at(-1)?.answers.problem).toBe('Beaucoup attendent.');
  });

  test('left empty is no fault', async () => {
    const { draft, said } = await talk(['.', ...REST]);
    expect(draft.answers.problem).toBeUndefined();
    expect(said).toContain(texts.filing.skipped);
    expect(said).toContain('1. Problème ✗ à écrire');
    expect(said).toContain('4. Premier prototype · facultative');
    expect(said).toContain(texts.filing.overview.incomplete);
  });

  test('is not missed before it was asked', async () => {
    const early = 'Dans quatre mois, avec quelques volontaires, puis dans toute la France.';
    const { said } = await talk([
      GOOD,
      '.',
      early,
      '.',
      'Les collectivités.',
      '.',
      '',
      ...REST.slice(4),
    ]);
    const [before, after] = said.split('3 sur 4');
    const missed = texts.rules['deployment-first-users'].message({
      section: '',
      quote: '',
      names: [],
      count: 0,
    });
    expect(before).not.toContain(missed);
    expect(after).toContain(missed);
  });
});

describe('the whole', () => {
  test('lets any part, or the title, be taken up again', async () => {
    const { draft, said, left, unread } = await talk([
      ...[GOOD, '.', ...REST.slice(0, -1)],
      ...['9', '2', 'a', 'Puis à Arles.', '.', '5', 'Relais, encore', '5', '.', '', 'unread'],
    ]);
    expect(said).toContain('Tapez un numéro de 1 à 5');
    expect(said).toContain('│ Dans quatre mois');
    expect(draft.answers.deployment).toMatch(/France\.\nPuis à Arles\.$/);
    expect(draft.title).toBe('Relais, encore');
    expect([left, unread]).toEqual([false, ['unread']]);
  });

  test('is all green when nothing is to be added', async () => {
    const { said } = await talk([GOOD, '.', ...REST]);
    expect(said).toContain('1. Problème ✓ rien à ajouter');
    expect(said).toContain(texts.filing.overview.complete);
  });
});

describe('whoever leaves', () => {
  test.each([
    ['at once', [], undefined, {}],
    ['within an answer', [GOOD, '.', 'Dans quatre'], 'deployment', { deployment: 'Dans quatre' }],
    ['at a choice', ['Beaucoup.', '.'], undefined, { problem: 'Beaucoup.' }],
    ['at the title', [GOOD, '.', ...REST.slice(0, -2)], undefined, { problem: GOOD }],
    ['before the whole', [GOOD, '.', ...REST.slice(0, -1)], undefined, { problem: GOOD }],
  ])('%s loses nothing', async (_, lines, unfinished, answers) => {
    const { draft, left, kept } = await talk(lines);
    expect(left).toBe(true);
    expect(draft.answers).toMatchObject(answers);
    expect(draft.unfinished).toBe(unfinished);
    if (lines.length > 0) expect(kept.at(-1)).toEqual(draft);
  });

  test('is asked only for what is left, from where they were', async () => {
    const start = (await talk([GOOD, '.', 'Dans quatre'])).draft;
    const { draft, said } = await talk(
      ['mois, à Nîmes d’abord, puis dans toute la France.', '.', ...REST.slice(2)],
      {
        start,
      },
    );
    expect(said).not.toContain('1 sur 4');
    expect(said).toContain('Il reste 3 parties');
    expect(draft.answers.deployment).toBe(
      'Dans quatre\nmois, à Nîmes d’abord, puis dans toute la France.',
    );
    expect(draft.unfinished).toBeUndefined();
    expect((await talk([], { start })).draft).toEqual(start);
  });
});

test('answers that nobody waits for are taken one after the other', async () => {
  const { draft, said, left, unread } = await talk(
    ['Beaucoup attendent.', '', '.', '.', '.', '.', 'Fiche'],
    { attended: false },
  );
  expect([left, unread]).toEqual([false, []]);
  expect(said).toContain('Aucun chiffre');
  expect(said).toContain('Le titre ne dit pas encore');
  expect(said).not.toContain(texts.filing.reminder);
  expect(draft).toMatchObject({ title: 'Fiche', answers: { problem: 'Beaucoup attendent.' } });
});
