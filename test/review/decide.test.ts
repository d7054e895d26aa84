import { describe, expect, test } from 'vitest';
import { memoryIn } from '../../src/review/memory.ts';
import { diff } from '../../src/review/plan.ts';
import { sealed } from '../../src/review/seal.ts';
import { simulate } from '../../src/review/simulate.ts';
import { UNWRITTEN } from '../method.ts';
import { fiche } from './decided.ts';
import { at, comment, event, issue } from './issue.ts';
import { WHOLE } from './small.ts';

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
    const { told, result } = await fiche({
      body: `## Alpha\n\n${UNWRITTEN}`,
      labels: ['investigation'],
    });
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
      body: `## Alpha\n\n${UNWRITTEN}`,
      editedAt: at(12),
    };
    const again = await fiche(after);
    const plan = diff(after, again.desired);
    expect(plan.map(({ type }) => type)).toEqual(['add-labels', 'remove-label', 'update-comment']);
    expect(sealed(simulate(after, plan), 'k')).toEqual(again.told);
  });
});
