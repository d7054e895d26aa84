import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/fiche/template.ts';
import { decide, type Decision } from '../../src/review/decide.ts';
import { memoryIn } from '../../src/review/memory.ts';
import { diff } from '../../src/review/plan.ts';
import { sealed } from '../../src/review/seal.ts';
import { simulate } from '../../src/review/simulate.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { at, comment, event, issue } from './issue.ts';

const templateOf = (stage: string, ...headings: string[]) =>
  readTemplate(
    `---\nlabels: ${stage}\n---\n${headings.map((name) => `## ${name}\n`).join('\n')}`,
    `${stage}.md`,
    METHOD.stages,
  )!;
const settings = {
  templates: [
    templateOf('investigation', 'Alpha', 'Bravo'),
    templateOf('construction', 'Alpha', 'Bravo', 'Charlie'),
  ],
  programme: METHOD,
  texts: textsIn('fr'),
  repositoryUrl: 'https://github.com/incubateur/fiches',
  key: 'k',
};

const look = (more: Partial<Snapshot>): Promise<Decision> => decide(issue(more), settings);

const fiche = async (more: Partial<Snapshot>) => {
  const decision = await look(more);
  if (decision.kind !== 'fiche') throw new Error(decision.kind);
  return decision;
};

const WHOLE = '## Alpha\n\nLes apprentis attendent.\n\n## Bravo\n\nDepuis trois mois.';
const labelled = (label: string) => event(10, 'fiches', { type: 'labeled', label });

describe('what an issue is', () => {
  test.each<[string, Partial<Snapshot>, Decision['kind']]>([
    ['a stage label tells a fiche', { body: 'Bonjour', labels: ['Construction'] }, 'fiche'],
    ['so does a marker', { body: '<!-- fiches: investigation -->\n\nBonjour' }, 'fiche'],
    ['so do two headings', { body: WHOLE }, 'fiche'],
    ['one heading is not enough', { body: '## Alpha\n\nBonjour' }, 'unsure'],
    ['none: it is left alone', { body: 'Bonjour' }, 'no-fiche'],
    [
      'the board is none',
      { body: `<!-- fiches:board -->\n${WHOLE}`, labels: ['investigation'] },
      'no-fiche',
    ],
    [
      'closed before we came',
      { body: WHOLE, labels: ['investigation'], state: 'closed' },
      'closed',
    ],
    [
      'closed since, it is one',
      { body: WHOLE, labels: ['investigation'], state: 'closed', events: [labelled('à relire')] },
      'fiche',
    ],
    [
      'closed, and of one heading',
      { body: '## Alpha', state: 'closed', events: [labelled('à relire')] },
      'closed',
    ],
  ])('%s', async (_, more, kind) => {
    expect((await look(more)).kind).toBe(kind);
  });

  test('a body too heavy to parse is told by its label or its marker', async () => {
    const heavy = '> '.repeat(20_000);
    const marked = `<!-- fiches: construction -->\n## Alpha\n## Bravo\n${heavy}`;
    expect((await look({ body: `## Alpha\n## Bravo\n${heavy}` })).kind).toBe('no-fiche');
    expect((await fiche({ body: marked })).told.stage).toBe('construction');
    const { result, situation } = await fiche({ body: heavy, labels: ['investigation'] });
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['unreadable']);
    expect(situation).toBe('incomplete');
  });

  test('one that may be a fiche is shown the way, once, and nothing else of it changes', async () => {
    const before = issue({ body: '## Alpha\n\nBonjour', labels: ['santé'], assignees: ['coach'] });
    const decision = await decide(before, settings);
    if (decision.kind !== 'unsure') throw new Error(decision.kind);
    const plan = diff(before, decision.desired);
    expect(plan).toMatchObject([{ type: 'create-comment' }]);
    const { comment: said } = decision.desired;
    expect(said).toMatch(/^<!-- fiches:comment -->\n/);
    expect(said).toContain('https://github.com/incubateur/fiches/');
    expect(diff(simulate(before, plan), decision.desired)).toEqual([]);
  });
});

describe('what it should look like', () => {
  test('its stage, where it stands, and what is told of it', async () => {
    const { told, desired, situation, turn } = await fiche({
      body: WHOLE,
      labels: ['investigation'],
    });
    expect([situation, turn]).toEqual(['toReview', 'coach']);
    expect(told).toMatchObject({ stage: 'investigation', review: 'à relire', errors: 0 });
    expect(desired).toMatchObject({
      labels: ['investigation', 'à relire'],
      closed: undefined,
      assigned: [],
      unassigned: [],
      reactions: {},
    });
    expect(desired.keeps).toHaveLength(10);
  });

  test('errors and advice are counted apart', async () => {
    const { told, result } = await fiche({ body: '## Alpha\n\nTODO', labels: ['investigation'] });
    const { findings } = result;
    expect(told.errors).toBe(findings.filter(({ fatal }) => fatal).length);
    expect(told.errors).toBeGreaterThan(0);
    expect(told.warnings).toBe(findings.length - told.errors);
    expect(told.review).toBe('à compléter');
    const called = await fiche({ body: `${WHOLE}\n\n06 12 34 56 78`, labels: ['investigation'] });
    expect(called.told).toMatchObject({ review: 'à relire', errors: 0, warnings: 1 });
  });

  test('each stage is judged on its own template, the last one known where it has none', async () => {
    const errors = async (label: string) =>
      (await fiche({ body: WHOLE, labels: [label] })).result.findings
        .filter(({ ruleId }) => ruleId === 'section-missing')
        .map(({ section }) => section);
    expect(await errors('investigation')).toEqual([]);
    expect(await errors('construction')).toEqual(['charlie']);
  });

  test('its age is that of its stage, and of its filing', async () => {
    const { course } = await fiche({
      body: WHOLE,
      labels: ['construction'],
      events: [event(12, 'coach', { type: 'labeled', label: 'construction' })],
    });
    expect(course).toMatchObject({ stage: 'construction', stageSince: at(12) });
  });

  test('what is remembered goes before what labels tell', async () => {
    const first = issue({ body: WHOLE, labels: ['investigation'] });
    const { desired } = await fiche(first);
    const seen = { ...simulate(first, diff(first, desired)), labels: ['construction', 'à relire'] };
    const { told } = await fiche(seen);
    expect(told.stage).toBe('investigation');
  });

  test('how many acts were read is remembered: those of the bot itself do not count', async () => {
    const { desired } = await fiche({
      body: WHOLE,
      labels: ['investigation'],
      events: [
        event(10, 'coach', { type: 'labeled', label: 'investigation' }),
        event(10, 'coach', { type: 'labeled', label: 'santé' }),
        event(11, 'fiches', { type: 'labeled', label: 'à relire' }),
        event(12, 'coach', { type: 'reopened' }),
      ],
    });
    expect(memoryIn(desired.comment)!.read).toBe(2);
  });
});

describe('the comment and its seal', () => {
  test('the first bears one, that holds on what the plan leaves', async () => {
    const before = issue({ body: WHOLE, labels: ['investigation'] });
    const { desired, told } = await fiche(before);
    const after = simulate(before, diff(before, desired));
    expect(sealed(after, 'k')).toEqual(told);
    expect(sealed(after, 'other')).toBeUndefined();
  });

  test('a seal is not worth a write: somebody’s « Merci ! » changes nothing', async () => {
    const before = issue({ body: WHOLE, labels: ['investigation'] });
    const { desired } = await fiche(before);
    const after = simulate(before, diff(before, desired));
    const thanked = {
      ...after,
      comments: [...after.comments, comment(7, 12, 'passant', 'Merci !')],
    };
    expect(sealed(thanked, 'k')).toBeUndefined();
    const again = await fiche(thanked);
    expect(diff(thanked, again.desired)).toEqual([]);
  });

  test('a new text has a new one', async () => {
    const before = issue({ body: WHOLE, labels: ['investigation'] });
    const { desired } = await fiche(before);
    const after = {
      ...simulate(before, diff(before, desired)),
      body: '## Alpha\n\nTODO',
      editedAt: at(12),
    };
    const again = await fiche(after);
    const plan = diff(after, again.desired);
    expect(plan.map(({ type }) => type)).toEqual(['add-labels', 'remove-label', 'update-comment']);
    expect(sealed(simulate(after, plan), 'k')).toEqual(again.told);
  });
});

describe('what another bot does is put right, and answered to nobody', () => {
  const bot = 'autre[bot]';
  const seen = async (more: Partial<Snapshot>) => {
    const { desired, course } = await fiche({
      body: WHOLE,
      events: [event(9, 'fiches', { type: 'labeled', label: 'à relire' }), ...(more.events ?? [])],
      labels: ['investigation', ...(more.labels ?? [])],
      ...(more.author ? { author: more.author } : {}),
      ranks: { [bot]: 'maintainer' },
    });
    const { replies } = memoryIn(desired.comment)!;
    return { labels: desired.labels, replies, end: course.end?.how };
  };
  const RIGHT = { labels: ['investigation', 'à relire'], replies: [], end: undefined };

  test('its labels say nothing', async () => {
    const label = 'validée';
    expect(
      await seen({ events: [event(10, bot, { type: 'labeled', label })], labels: [label] }),
    ).toEqual(RIGHT);
    const off = { type: 'unlabeled', label: 'à relire' } as const;
    expect(await seen({ events: [event(10, bot, off)] })).toEqual(RIGHT);
  });

  test('not even on a fiche that it has filed', async () => {
    const label = 'pivot';
    expect(
      await seen({
        author: bot,
        events: [event(10, bot, { type: 'labeled', label })],
        labels: [label],
      }),
    ).toEqual(RIGHT);
  });

  test('what it closes has stopped', async () => {
    const reason = 'completed';
    const stages = { labels: ['acceleration'] };
    const { end } = await seen({ ...stages, events: [event(10, bot, { type: 'closed', reason })] });
    expect(end).toBe('stopped');
  });
});
