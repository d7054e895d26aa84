import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AXES, REVIEW, REVIEWS } from '../../src/method/labels.ts';
import { STAGES } from '../../src/method/stages.ts';
import { decide } from '../../src/review/decide.ts';
import { isOurs, markerLine } from '../../src/review/marker.ts';
import { diff, simulate } from '../../src/review/plan.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { nextReview } from '../../src/review/state.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';

const templates = await loadTemplates('templates');
const settings = {
  templates,
  texts: textsIn('fr'),
  repositoryUrl: 'https://github.com/incubateur/fiches',
};

const label = fc.constantFrom(...AXES, 'santé', 'À RELIRE', 'Construction');
const heading = fc.constantFrom(
  '## Problème',
  '**Notre service**',
  'Stratégie\n---',
  '### Sponsor',
  '## Merci',
);
const text = fc.oneof(
  fc.constantFrom(
    'à compléter',
    '12 000 familles attendent.',
    'N/A',
    '<!-- rien -->',
    '- a\n- b',
    '| a |\n|---|\n| b |',
  ),
  fc.string(),
);
const body = fc
  .array(fc.tuple(heading, text), { maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('\n\n')).join('\n\n'));
const comment = fc.record({
  id: fc.nat(),
  author: fc.constantFrom('fiches', 'coach', 'passant'),
  own: fc.boolean(),
  body: fc.constantFrom(
    `${markerLine(undefined)}\nAncien.`,
    `${markerLine('abc123')}\r\nAncien.`,
    'Bonjour',
  ),
});
const event = fc.record({
  at: fc.constant('2026-11-24T09:00:00Z'),
  type: fc.constantFrom('labeled', 'unlabeled'),
  label,
  actor: fc.constant('coach'),
});
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  number: fc.nat(),
  title: fc.string(),
  body,
  author: fc.constant('autrice'),
  createdAt: fc.constant('2026-11-24T09:00:00Z'),
  state: fc.constantFrom('open', 'closed'),
  labels: fc.uniqueArray(label, { selector: (name) => name.toLowerCase() }),
  comments: fc.uniqueArray(comment, { selector: ({ id }) => id, maxLength: 4 }),
  events: fc.array(event, { maxLength: 6 }),
});

const has = (labels: readonly string[], wanted: string) =>
  labels.some((name) => name.toLowerCase() === wanted);

describe('the law of the plan', () => {
  test('what is left to do after a plan is nothing, and a second look decides the same', () =>
    fc.assert(
      fc.asyncProperty(snapshot, async (before) => {
        const decision = await decide(before, settings);
        if (!('desired' in decision)) return;
        const after = simulate(before, diff(before, decision.desired, isOurs));
        expect(diff(after, decision.desired, isOurs)).toEqual([]);
        const again = await decide(after, settings);
        expect('desired' in again && diff(after, again.desired, isOurs)).toEqual([]);
      }),
      { numRuns: 200 },
    ));

  test('a fiche has exactly one stage and one review label, one comment, and keeps what others own', () =>
    fc.assert(
      fc.asyncProperty(snapshot, async (before) => {
        const decision = await decide(before, settings);
        if (decision.kind !== 'fiche') return;
        const { labels, comments } = simulate(before, diff(before, decision.desired, isOurs));
        expect(STAGES.filter((stage) => has(labels, stage))).toHaveLength(1);
        expect(Object.values(REVIEW).filter((review) => has(labels, review))).toHaveLength(1);
        expect(has(labels, 'santé')).toBe(has(before.labels, 'santé'));
        expect(comments.filter(({ own, body: said }) => own && isOurs(said))).toHaveLength(1);
        const others = ({ own, body: said }: Snapshot['comments'][number]) =>
          !(own && isOurs(said));
        expect(comments.filter(others)).toEqual(before.comments.filter(others));
      }),
      { numRuns: 200 },
    ));
});

test('the review axis', () => {
  for (const current of [...REVIEWS, undefined]) {
    expect(nextReview(current, { hasError: true, edited: true })).toBe('incomplete');
  }
  const complete = { hasError: false, edited: false };
  expect(nextReview(undefined, complete)).toBe('toReview');
  expect(nextReview('incomplete', complete)).toBe('toReview');
  expect(nextReview('changesAsked', complete)).toBe('changesAsked');
  expect(nextReview('changesAsked', { ...complete, edited: true })).toBe('toReview');
  expect(nextReview('approved', { ...complete, edited: true })).toBe('approved');
});
