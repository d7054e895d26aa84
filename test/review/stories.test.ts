import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../src/fiche/template.ts';
import { type Memory, memoryIn } from '../../src/review/memory.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { type Doing, World } from './world.ts';

const templateOf = (stage: string, headings: readonly string[]) =>
  readTemplate(
    `---\nlabels: ${stage}\n---\n${headings.map((name) => `## ${name}\n`).join('\n')}`,
    `${stage}.md`,
    METHOD.stages,
  )!;
const settings = {
  templates: [
    templateOf('investigation', ['Alpha']),
    templateOf('construction', ['Alpha', 'Bravo']),
    templateOf('acceleration', ['Alpha', 'Bravo']),
  ],
  programme: METHOD,
  texts: textsIn('fr'),
  repositoryUrl: 'https://github.com/incubateur/fiches',
  key: 'k',
};

const WHOLE = '## Alpha\n\nLes apprentis attendent.\n\n## Bravo\n\nDepuis trois mois.';
const HALF = '## Alpha\n\nLes apprentis attendent.';
const EMPTY = '## Alpha\n\nTODO';

const say = (who: string, body: string): Doing => ({ type: 'say', who, body });
const label = (who: string, name: string): Doing => ({ type: 'label', who, label: name });
const unlabel = (who: string, name: string): Doing => ({ type: 'unlabel', who, label: name });
const edit = (body: string): Doing => ({ type: 'edit', who: 'autrice', body });
const close = (who: string, reason: 'completed' | 'not_planned' | 'duplicate'): Doing => ({
  type: 'close',
  who,
  reason,
});

const remembered = ({ comments }: Snapshot): Memory =>
  memoryIn(comments.find(({ own }) => own)!.body)!;

/** What a fiche came to, a run after each act: its labels, and what was answered. */
const after = async (body: string, stage: string, ...doings: Doing[]) => {
  const world = new World(settings, body, [stage]);
  await world.run();
  for (const doing of doings) {
    expect(world.allows(doing), JSON.stringify(doing)).toBe(true);
    world.do(doing);
    await world.run();
  }
  expect(await world.run()).toBe(0);
  const { now } = world;
  const { course, replies } = remembered(now);
  return {
    now,
    course,
    labels: [...now.labels].sort().join(', '),
    answers: replies.map(({ by, wrote, say: said }) => `${by} ${wrote} ${said}`),
    reactions: now.comments.filter(({ own }) => !own).map(({ reactions }) => reactions.join()),
  };
};

describe('a label set by hand says what a command says, and is put right where it may not', () => {
  test.each<[string, string, Doing[], string, string[]]>([
    ['a coach approves', WHOLE, [label('coach', 'validée')], 'investigation, validée', []],
    [
      'not while an error stands',
      EMPTY,
      [label('coach', 'validée')],
      'investigation, à compléter',
      ['coach validée errorsStand'],
    ],
    [
      'nor may its author',
      WHOLE,
      [label('autrice', 'validée')],
      'investigation, à relire',
      ['autrice validée labelNotAllowed'],
    ],
    [
      'a coach asks for changes, with no words',
      WHOLE,
      [label('coach', 'à corriger')],
      'investigation, à corriger',
      [],
    ],
    [
      'errors alone say that it is to be completed',
      WHOLE,
      [label('mainteneuse', 'à compléter')],
      'investigation, à relire',
      ['mainteneuse à compléter labelKept'],
    ],
    [
      'a stage, once approved',
      WHOLE,
      [label('coach', 'validée'), label('coach', 'construction')],
      'construction, à relire',
      [],
    ],
    [
      'not before',
      WHOLE,
      [label('coach', 'construction')],
      'investigation, à relire',
      ['coach construction stageUnapproved'],
    ],
    [
      'its author tells of a change of course',
      WHOLE,
      [label('autrice', 'pivot')],
      'investigation, pivot, à relire',
      [],
    ],
    [
      'a stranger does not',
      WHOLE,
      [label('passant', 'pivot')],
      'investigation, à relire',
      ['passant pivot labelNotAllowed'],
    ],
    [
      'another label is nobody’s business',
      WHOLE,
      [label('passant', 'santé')],
      'investigation, santé, à relire',
      [],
    ],
    [
      'the answer goes with that person’s next label',
      WHOLE,
      [label('coach', 'construction'), label('coach', 'validée')],
      'investigation, validée',
      [],
    ],
    [
      'one that is taken off comes back',
      WHOLE,
      [unlabel('autrice', 'à relire'), unlabel('coach', 'investigation')],
      'investigation, à relire',
      ['autrice à relire labelKept', 'coach investigation labelKept'],
    ],
    [
      'the free mark does not',
      WHOLE,
      [label('coach', 'pivot'), unlabel('passant', 'pivot')],
      'investigation, à relire',
      [],
    ],
    [
      'one that was wrong is taken off with no word',
      WHOLE,
      [
        say('coach', '/corriger Qui ?'),
        label('passant', 'validée'),
        unlabel('passant', 'à corriger'),
      ],
      'investigation, à corriger',
      ['passant à corriger labelKept'],
    ],
  ])('%s', async (_, body, doings, labels, answers) => {
    const found = await after(body, 'investigation', ...doings);
    expect(found.labels).toBe(labels);
    expect(found.answers).toEqual(answers);
  });
});

describe('commands: each on what the one before made of the fiche', () => {
  test('in one comment', async () => {
    const { labels, course, reactions, answers, now } = await after(
      WHOLE,
      'investigation',
      say('coach', '/coach @coach\n/valider Bravo\n/etape construction'),
    );
    expect(labels).toBe('construction, à relire');
    expect(course).toMatchObject({ stage: 'construction', coach: 'coach', opinion: 'toReview' });
    expect(now.assignees).toEqual(['coach']);
    expect([reactions, answers]).toEqual([['+1'], []]);
  });

  test('one that is refused changes nothing, and the others hold', async () => {
    const { labels, reactions, answers } = await after(
      WHOLE,
      'investigation',
      say('coach', '/etape construction\n/valider\n/coach @inconnu\n/validre'),
    );
    expect(labels).toBe('investigation, validée');
    expect(reactions).toEqual(['confused']);
    expect(answers).toEqual([
      'coach /etape construction stageUnapproved',
      'coach /coach @inconnu personUnknown',
      'coach /validre unknown',
    ]);
  });

  test('help is answered, and is no refusal', async () => {
    const { reactions, now } = await after(WHOLE, 'investigation', say('passant', '/aide'));
    expect(reactions).toEqual(['+1']);
    expect(remembered(now).replies).toEqual([
      { by: 'passant', wrote: '/aide', say: 'help', words: ['aide'] },
    ]);
    const coach = await after(WHOLE, 'investigation', say('coach', '/valider\n/aide'));
    expect(remembered(coach.now).replies[0]!.words).toContain('etape');
  });

  test('an answer stands until that person’s next command', async () => {
    const { answers } = await after(
      WHOLE,
      'investigation',
      say('passant', '/valider'),
      say('coach', '/etape construction'),
      say('coach', '/valider'),
    );
    expect(answers).toEqual(['passant /valider notAllowed']);
  });

  test('a note is kept up to 1,500 letters', async () => {
    const { course } = await after(
      WHOLE,
      'investigation',
      say('coach', `/corriger ${'x'.repeat(2_000)}`),
    );
    expect(course.asked).toMatchObject({ by: 'coach', note: 'x'.repeat(1_500) });
  });

  test('a finding that is waived keeps the fiche no more', async () => {
    const waive = say('coach', '/ignorer section-empty Le comité l’accepte');
    const { labels, course } = await after(EMPTY, 'investigation', waive, say('coach', '/valider'));
    expect(labels).toBe('investigation, validée');
    expect(course.waivers).toMatchObject([{ rule: 'section-empty', by: 'coach' }]);
  });
});

describe('once, whatever happens', () => {
  const story = (forgets: boolean) => async () => {
    const world = new World(settings, WHOLE, ['investigation']);
    await world.run();
    world.do(say('coach', '/valider'));
    world.do(say('coach', '/etape construction'));
    await world.run();
    world.do(edit(HALF));
    await world.run();
    if (forgets) {
      world.forget();
      await world.run();
    }
    return { course: remembered(world.now).course, seen: world.seen() };
  };

  test('the comment deleted, what we said yes to still holds, though its text would be refused today', async () => {
    expect(await story(true)()).toEqual(await story(false)());
  });

  test('what we said yes to holds, whatever its author may do today', async () => {
    const world = new World(settings, WHOLE, ['investigation']);
    await world.run();
    world.do(say('coach', '/valider'));
    await world.run();
    world.forget();
    // Whoever gave it is no coach any more.
    world.now = {
      ...world.now,
      comments: world.now.comments.map((one) => ({ ...one, author: 'passant' })),
    };
    await world.run();
    expect(remembered(world.now)).toMatchObject({ course: { opinion: 'approved' }, replies: [] });
  });

  test('a command is judged on the text as it was when it was written', async () => {
    const world = new World(settings, WHOLE, ['investigation']);
    await world.run();
    world.do(say('coach', '/valider'));
    world.do(edit(EMPTY));
    await world.run();
    expect(remembered(world.now)).toMatchObject({ course: { opinion: 'approved' }, replies: [] });
    expect(world.now.labels).toContain('à compléter');
    world.do(say('coach', '/valider'));
    world.do(edit(WHOLE));
    await world.run();
    expect(remembered(world.now).replies).toMatchObject([{ say: 'errorsStand', words: ['1'] }]);
    expect(world.now.labels).toContain('à relire');
  });
});

describe('the end of a fiche, and its undoing', () => {
  test.each<[string, string, Doing[], string, string, string | undefined]>([
    [
      'stopped by command',
      'investigation',
      [say('autrice', '/arreter Plus de besoin')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
    [
      'handed over by command',
      'acceleration',
      [say('coach', '/transferer À la région')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'closed as completed in the last stage by a coach',
      'acceleration',
      [close('coach', 'completed')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'so by a maintainer',
      'acceleration',
      [close('mainteneuse', 'completed')],
      'acceleration, transférée',
      'closed',
      'completed',
    ],
    [
      'by its author it is only stopped',
      'acceleration',
      [close('autrice', 'completed')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'so by a stranger',
      'acceleration',
      [close('passant', 'completed')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'and in another stage',
      'investigation',
      [close('coach', 'completed')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
    [
      'closed as not planned',
      'acceleration',
      [close('coach', 'not_planned')],
      'acceleration, arrêtée',
      'closed',
      'not_planned',
    ],
    [
      'closed as a double: it has not ended',
      'investigation',
      [close('coach', 'duplicate')],
      'investigation, à relire',
      'closed',
      'duplicate',
    ],
    [
      'reopened: to review',
      'investigation',
      [say('coach', '/valider'), close('coach', 'not_planned'), { type: 'reopen', who: 'coach' }],
      'investigation, à relire',
      'open',
      undefined,
    ],
    [
      'a command of an ended fiche is refused',
      'investigation',
      [close('coach', 'not_planned'), say('coach', '/valider')],
      'arrêtée, investigation',
      'closed',
      'not_planned',
    ],
  ])('%s', async (_, stage, doings, labels, state, reason) => {
    const { now, labels: found } = await after(WHOLE, stage, ...doings);
    expect([found, now.state, now.stateReason]).toEqual([labels, state, reason]);
  });

  test('closed twice, it ended once, by the first', async () => {
    const { course } = await after(WHOLE, 'acceleration', say('coach', '/transferer À la région'));
    expect(course.end).toMatchObject({ how: 'transferred', by: 'coach', note: 'À la région' });
    const { course: closed } = await after(WHOLE, 'investigation', close('autrice', 'not_planned'));
    expect(closed.end).toMatchObject({ how: 'stopped', by: 'autrice', note: '' });
  });

  test('reopened that had not ended: what a coach said holds', async () => {
    const { labels } = await after(
      WHOLE,
      'investigation',
      say('coach', '/valider'),
      close('coach', 'duplicate'),
      { type: 'reopen', who: 'coach' },
    );
    expect(labels).toBe('investigation, validée');
  });
});

describe('whoever is assigned follows the fiche', () => {
  const assign = (login: string): Doing => ({ type: 'assign', who: 'mainteneuse', login });
  const unassign = (login: string): Doing => ({ type: 'unassign', who: 'mainteneuse', login });

  test.each<[string, Doing[], string | undefined, string[]]>([
    ['by hand', [assign('coach')], 'coach', ['coach']],
    ['not its author', [assign('autrice')], undefined, ['autrice']],
    ['until let go', [assign('coach'), unassign('coach')], undefined, []],
    [
      'another may be let go',
      [say('coach', '/coach @coach'), assign('autrice'), unassign('autrice')],
      'coach',
      ['coach'],
    ],
    [
      'one whom we assigned goes where another comes; one whom people did stays',
      [say('coach', '/coach @coach'), say('coach', '/coach @mainteneuse')],
      'mainteneuse',
      ['mainteneuse'],
    ],
    [
      'one whom people did stays',
      [assign('coach'), say('coach', '/coach @mainteneuse')],
      'mainteneuse',
      ['coach', 'mainteneuse'],
    ],
  ])('%s', async (_, doings, coach, assignees) => {
    const { now, course } = await after(WHOLE, 'investigation', ...doings);
    expect([course.coach, [...now.assignees].sort()]).toEqual([coach, assignees]);
  });
});
