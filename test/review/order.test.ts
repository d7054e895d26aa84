import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AXES, METHOD, STAGES, UNWRITTEN } from '../method.ts';
import { settingsWith } from './small.ts';
import { type Doing, World } from './world.ts';

const settings = settingsWith({
  investigation: ['Alpha'],
  construction: ['Alpha', 'Bravo'],
  acceleration: ['Alpha', 'Bravo', 'Charlie'],
});

const written = (...headings: string[]) =>
  headings.map((name) => `## ${name}\n\nLes apprentis attendent.`).join('\n\n');
const BODIES = [
  `## Alpha\n\n${UNWRITTEN}`,
  written('Alpha'),
  `${written('Alpha')} Vraiment.`,
  written('Alpha', 'Bravo'),
  written('Alpha', 'Bravo', 'Charlie'),
];
const SAID = [
  'Bonjour !',
  '/valider',
  '/valider Bravo',
  '/corriger Précisez',
  '/relire',
  '/etape construction',
  '/etape acceleration',
  '/etape acceleration --forcer Déjà en ligne',
  '/pivot Vers les lycées',
  '/coach @coach',
  '/coach @mainteneuse\n/valider',
  '/ignorer section-empty Le comité l’accepte',
  '/ignorer secton-empty Oups',
  '/arreter Plus de besoin',
  '/transferer À la région',
  '/aide',
  '/validre',
];

const who = fc.constantFrom('autrice', 'coach', 'mainteneuse', 'passant');
const owner = fc.constantFrom('coach', 'mainteneuse');
const label = fc.constantFrom(...AXES, METHOD.labels.pivot);
const doing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('say'), who, body: fc.constantFrom(...SAID) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('edit'),
      who: fc.constant('autrice'),
      body: fc.constantFrom(...BODIES),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('label', 'unlabel'), who, label }) },
  fc.record({
    type: fc.constant('close'),
    who: fc.constantFrom('autrice', 'coach'),
    reason: fc.constantFrom('completed', 'not_planned', 'duplicate'),
  }),
  fc.record({ type: fc.constant('reopen'), who: owner }),
  fc.record({
    type: fc.constantFrom('assign', 'unassign'),
    who: owner,
    login: fc.constantFrom('autrice', 'coach', 'mainteneuse'),
  }),
) as fc.Arbitrary<Doing>;

/** What becomes of the run that an act would have woken. */
const delivery = fc.oneof(
  fc.constant({ kind: 'lost' } as const),
  fc.constant({ kind: 'once' } as const),
  fc.constant({ kind: 'twice' } as const),
  fc.constant({ kind: 'forgotten' } as const),
  fc.record({ kind: fc.constant('dies'), after: fc.integer({ min: 1, max: 8 }) } as const),
);

const script = fc.array(fc.tuple(doing, delivery), { minLength: 1, maxLength: 14 });

const deliver = async (world: World, how: { readonly kind: string; readonly after?: number }) => {
  if (how.kind === 'once' || how.kind === 'twice') await world.run();
  if (how.kind === 'twice') await world.run();
  if (how.kind === 'forgotten') world.forget();
  if (how.kind === 'dies') await world.run(how.after);
};

const only = (labels: readonly string[], axis: readonly string[]) =>
  labels.filter((name) => axis.includes(name)).length;

test('however events are lost, doubled or cut short, and the comment deleted, the end is that of a clean run', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...BODIES), script, async (body, steps) => {
      const worlds = [0, 1].map(() => new World(settings, body, ['investigation']));
      const [clean, troubled] = worlds as [World, World];
      await Promise.all(worlds.map((world) => world.run()));
      for (const [step, how] of steps) {
        // What GitHub offers depends on what the bot has done: an act is done in both, or in neither.
        if (!worlds.every((world) => world.allows(step))) continue;
        for (const world of worlds) world.do(step);
        await clean.run();
        await deliver(troubled, how);
      }
      await troubled.run();
      expect(await troubled.run()).toBe(0);
      const seen = clean.seen();
      expect(troubled.seen()).toEqual(seen);
      expect(seen.own).toHaveLength(1);
      if (seen.stateReason === 'duplicate') return;
      expect(only(seen.labels, STAGES)).toBe(1);
      expect(
        only(
          seen.labels,
          AXES.filter((label) => !STAGES.includes(label)),
        ),
      ).toBe(1);
    }),
    { numRuns: 300 },
  ));
