import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filed } from '../../src/method/course.ts';
import { AXES, METHOD, STAGES } from '../method.ts';
import { decide } from '../../src/review/decide.ts';
import { isOurs, MARKER } from '../../src/review/marker.ts';
import { markerLine, type Memory } from '../../src/review/memory.ts';
import { diff } from '../../src/review/plan.ts';
import { simulate } from '../../src/review/simulate.ts';
import type { IssueEvent, Snapshot } from '../../src/review/snapshot.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';

const templates = await loadTemplates('templates', METHOD.stages);
const settings = {
  templates,
  programme: METHOD,
  texts: textsIn('fr'),
  repositoryUrl: 'https://github.com/incubateur/fiches',
  key: 'k',
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
const at = fc.constantFrom('2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z');
const who = fc.constantFrom('autrice', 'coach', 'passant', 'mainteneuse');
const memory: Memory = {
  course: { ...filed('investigation', '2026-11-24T09:00:00Z'), coach: 'coach' },
  read: 1,
  replies: [{ by: 'passant', wrote: '/valider', say: 'notAllowed', words: ['valider', 'coach'] }],
  handled: { 7: true, 8: false },
};
const comment = fc.oneof(
  fc.record({
    id: fc.nat(),
    at,
    author: fc.constantFrom('fiches', 'coach', 'passant'),
    bot: fc.boolean(),
    own: fc.boolean(),
    body: fc.constantFrom(
      `${MARKER}\nAncien.`,
      `${markerLine(memory)}\r\nAncien.`,
      `${markerLine(memory).slice(0, -20)} -->\nAncien.`,
      'Bonjour',
    ),
    reactions: fc.constant([]),
  }),
  fc.record({
    id: fc.oneof(fc.nat(), fc.constantFrom(7, 8)),
    at,
    author: who,
    bot: fc.constant(false),
    own: fc.constant(false),
    body: fc.constantFrom(
      '/valider',
      '/corriger Précisez\n/aide',
      '/etape construction',
      '/etape acceleration --forcer Déjà en ligne',
      '/pivot Vers les lycées',
      '/coach @coach',
      '/arreter Plus de besoin',
      '/ignorer section-missing Selon le comité',
      '/valdier',
    ),
    reactions: fc.subarray(['eyes', '+1', 'confused'] as const),
  }),
);
const by = { at, actor: who, bot: fc.boolean(), own: fc.boolean() };
const event: fc.Arbitrary<IssueEvent> = fc.oneof(
  fc.record({ ...by, type: fc.constantFrom('labeled', 'unlabeled'), label }),
  fc.record({ ...by, type: fc.constantFrom('assigned', 'unassigned'), assignee: who }),
  fc.record({
    ...by,
    type: fc.constant('closed' as const),
    reason: fc.constantFrom('completed', 'not_planned', 'duplicate'),
  }),
  fc.record({ ...by, type: fc.constant('reopened' as const) }),
);
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  number: fc.nat(),
  title: fc.string(),
  body,
  author: fc.constant('autrice'),
  newcomer: fc.boolean(),
  createdAt: fc.constant('2026-11-24T09:00:00Z'),
  editedAt: fc.option(at, { nil: undefined }),
  versions: fc.array(fc.record({ at, body }), { maxLength: 2 }),
  state: fc.constantFrom('open', 'closed'),
  stateReason: fc.constantFrom('completed', 'not_planned', undefined),
  labels: fc.uniqueArray(label, { selector: (name) => name.toLowerCase() }),
  assignees: fc.uniqueArray(who),
  comments: fc.uniqueArray(comment, { selector: ({ id }) => id, maxLength: 5 }),
  events: fc.array(event, { maxLength: 6 }),
  ranks: fc.constant({ coach: 'coach', mainteneuse: 'maintainer' }),
  assignable: fc.constant({ coach: true }),
});

const has = (labels: readonly string[], wanted: string) =>
  labels.some((name) => name.toLowerCase() === wanted);

describe('the law of the plan', () => {
  test('what is left to do after a plan is nothing, and a second look decides the same', () =>
    fc.assert(
      fc.asyncProperty(snapshot, async (before) => {
        const decision = await decide(before, settings);
        if (!('desired' in decision)) return;
        const after = simulate(before, diff(before, decision.desired));
        expect(diff(after, decision.desired)).toEqual([]);
        const again = await decide(after, settings);
        expect('desired' in again && diff(after, again.desired)).toEqual([]);
      }),
      { numRuns: 200 },
    ));

  test('a fiche has exactly one stage label, one that tells where it stands, one comment, and keeps what others own', () =>
    fc.assert(
      fc.asyncProperty(snapshot, async (before) => {
        const decision = await decide(before, settings);
        if (decision.kind !== 'fiche') return;
        const { labels, comments } = simulate(before, diff(before, decision.desired));
        expect(STAGES.filter((stage) => has(labels, stage))).toHaveLength(1);
        const places = AXES.filter((label) => !STAGES.includes(label));
        expect(places.filter((place) => has(labels, place))).toHaveLength(1);
        expect(has(labels, 'santé')).toBe(has(before.labels, 'santé'));
        expect(comments.filter(({ own, body: said }) => own && isOurs(said))).toHaveLength(1);
        const others = ({ own, body: said }: Snapshot['comments'][number]) =>
          !(own && isOurs(said));
        const bodies = (all: Snapshot['comments']) =>
          all.filter(others).map(({ body: said }) => said);
        expect(bodies(comments)).toEqual(bodies(before.comments));
      }),
      { numRuns: 200 },
    ));
});
