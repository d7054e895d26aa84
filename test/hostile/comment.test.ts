import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../src/review/plan.ts';
import { decide } from '../../src/review/decide.ts';
import { describe as told } from '../../src/review/describe.ts';
import { memoryIn } from '../../src/review/memory.ts';
import { changesWritten } from '../../src/views/summary.ts';
import { headline } from '../../src/views/headline.ts';
import { World } from '../review/world.ts';
import { often } from './often.ts';
import { commandsIn, deedsIn, read } from './seen.ts';
import { settings, SITE } from './settings.ts';
import { line, login, words } from './words.ts';

const HEADINGS = [
  'Porteur du projet',
  'Problème',
  'Solution',
  'Plan de déploiement',
  'Premiers utilisateurs',
  'Risques',
  'Sponsor',
];

const part = fc
  .tuple(fc.oneof(fc.constantFrom(...HEADINGS), line), words)
  .map(([heading, text]) => `## ${heading}\n\n${text}\n`);
const body = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('\n'));

const doing = fc.oneof(
  fc.record({
    type: fc.constant('say' as const),
    who: fc.oneof(login, fc.constantFrom('coach', 'autrice', 'mainteneuse')),
    body: words,
  }),
  fc.record({
    type: fc.constant('say' as const),
    who: fc.constantFrom('coach', 'autrice', 'mainteneuse', 'passant'),
    body: fc
      .tuple(
        fc.constantFrom(
          '/corriger ',
          '/pivot ',
          '/arreter ',
          '/ignorer fiche-long ',
          '/etape ',
          '/coach ',
          '/aide\n/zzz ',
          '/transferer ',
        ),
        words,
      )
      .map(([command, rest]) => command + rest),
  }),
  fc.record({ type: fc.constant('edit' as const), who: fc.constant('autrice'), body }),
  fc.record({
    type: fc.constant('label' as const),
    who: fc.oneof(login, fc.constant('coach')),
    label: fc.oneof(
      line.filter((name) => name !== ''),
      fc.constantFrom('validée', 'construction', 'à corriger'),
    ),
  }),
);

const law = (world: World): void => {
  const own = world.now.comments.filter((comment) => comment.own);
  expect(own).toHaveLength(1);
  const comment = own[0]!.body;
  expect(comment.length).toBeLessThanOrEqual(65_536);
  const { replies = [] } = memoryIn(comment) ?? {};
  const calls = [...new Set(replies.map(({ by }) => by))];
  expect(deedsIn(comment, { calls, links: [`${SITE}/`] })).toEqual([]);
  // Its hidden lines end where they should.
  const [first, second] = read(comment).children;
  expect(first).toMatchObject({ type: 'html', position: { end: { line: 1 } } });
  expect(second).toMatchObject({ type: 'html', position: { end: { line: 2 } } });
  const hidden = comment.split('\n', 2).join('\n');
  expect(hidden).toHaveLength(second!.position!.end.offset!);
};

test('whatever people write, the comment calls, links, opens and hides nothing that is not meant', () =>
  fc.assert(
    fc.asyncProperty(body, line, fc.array(doing, { maxLength: 5 }), async (text, title, doings) => {
      const world = new World(settings, text, ['investigation']);
      world.now = { ...world.now, title };
      await world.run();
      law(world);
      for (const one of doings) if (world.allows(one)) world.do(one);
      await world.run();
      law(world);
      expect(await world.run()).toBe(0);
    }),
    often(60),
  ));

test('the summary and the log of a run hold no command of the runner', () =>
  fc.assert(
    fc.asyncProperty(body, line, fc.array(doing, { maxLength: 4 }), async (text, title, doings) => {
      const world = new World(settings, text, []);
      world.now = { ...world.now, title };
      for (const one of doings) if (world.allows(one)) world.do(one);
      const decision = await decide(world.now, settings);
      const plan = 'desired' in decision ? diff(world.now, decision.desired) : [];
      const { texts } = settings;
      const summary = `${headline(decision, 1, texts)}\n\n${changesWritten(plan.map(told), { dryRun: false, texts })}`;
      expect(commandsIn(summary)).toEqual([]);
      expect(deedsIn(summary)).toEqual([]);
    }),
    often(60),
  ));
