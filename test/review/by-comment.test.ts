import { describe, expect, test } from 'vitest';
import { filed } from '../../src/method/course.ts';
import { unread } from '../../src/review/acts.ts';
import { follow } from '../../src/review/follow.ts';
import { METHOD } from '../method.ts';
import { at, comment, issue } from './issue.ts';
import { WHOLE } from './small.ts';
import { after, EMPTY, remembered, say } from './story.ts';

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
      'coach /etape construction stageUnapproved construction Construction',
      'coach /coach @inconnu personUnknown inconnu',
      'coach /validre unknown valider',
    ]);
  });

  test('one that says too little, names no stage, or stands in a comment too heavy to be read', async () => {
    const { answers } = await after(
      WHOLE,
      'investigation',
      say('coach', '/corriger\n/etape lancement'),
      say('mainteneuse', `/valider\n${'> '.repeat(20_000)}`),
    );
    expect(answers).toEqual([
      'coach /corriger usage corriger',
      'coach /etape lancement stageUnknown lancement investigation construction acceleration',
      'mainteneuse /valider unread',
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
    expect(answers).toEqual(['passant /valider notAllowed valider coach']);
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

test('a comment is kept as handled while our last word does not stand on it alone', async () => {
  const comments = [
    comment(1, 10, 'coach', '/relire', { reactions: ['+1'] }),
    comment(2, 10, 'coach', '/relire', { reactions: ['eyes', 'confused'] }),
    comment(3, 10, 'coach', '/relire'),
    comment(4, 10, 'coach', 'Bonjour'),
    comment(5, 11, 'coach', '/relire'),
  ];
  const before = {
    course: filed('investigation', at(9)),
    read: 0,
    replies: [],
    // The last one was deleted.
    handled: { 1: true, 2: false, 3: true, 9: true },
  };
  const snapshot = issue({ comments });
  const following = { snapshot, programme: METHOD, rules: [], countErrors: async () => 0 };
  const { handled } = await follow(following, before, unread(snapshot, before, METHOD));
  expect(handled).toEqual({ 2: false, 3: true, 5: true });
});
