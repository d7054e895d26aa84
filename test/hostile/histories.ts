import fc from 'fast-check';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { settings, SITE } from './settings.ts';
import { line, login, words } from './words.ts';

const AT = '2026-11-23';

const event = fc.oneof(
  fc.record({
    type: fc.constantFrom('labeled' as const, 'unlabeled' as const),
    label: fc.oneof(
      line,
      fc.constantFrom('construction', 'validée', 'à relire', 'arrêtée', 'pivot'),
    ),
  }),
  fc.record({
    type: fc.constantFrom('assigned' as const, 'unassigned' as const),
    assignee: fc.oneof(login, line),
  }),
  fc.record({ type: fc.constantFrom('closed' as const, 'reopened' as const, 'renamed' as const) }),
);

/** A fiche of which every word was made to do something. */
export const fiche: fc.Arbitrary<FicheHistory> = fc.record({
  number: fc.integer({ min: 1, max: 9_999 }),
  title: line,
  url: fc.constantFrom(
    `${SITE}/incubateur/fiches/issues/7`,
    'javascript:alert(1)',
    'data:text/html,a',
    '//piege.fr',
    'https:piege.fr',
  ),
  author: fc.oneof(login, line),
  createdAt: fc.constantFrom('2026-02-02T09:00:00Z', '2026-11-17T09:00:00Z'),
  closedAt: fc.constant(null),
  stateReason: fc.constantFrom(null, 'completed', 'duplicate'),
  body: words.map(
    (text) => `## Porteur du projet\n\nLa direction ${text}\n\n## Problème\n\n${text}`,
  ),
  assignees: fc.constant([]),
  labels: fc.constant(['investigation', 'à relire']),
  events: fc.array(
    fc
      .tuple(event, fc.integer({ min: 0, max: 8 }))
      .map(([one, day]) => ({ at: `2026-11-1${day}T09:00:00Z`, actor: 'coach', ...one })),
    { maxLength: 4 },
  ),
  comments: fc.constant([]),
});

export const boardOf = (fiches: readonly FicheHistory[]) =>
  measure(
    { repository: 'incubateur/fiches', takenAt: '2026-11-23T07:00:00Z', fiches: [...fiches] },
    AT,
    settings,
  );
