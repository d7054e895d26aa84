import { describe, expect, test } from 'vitest';
import { WHOLE } from './small.ts';
import { edit, EMPTY, remembered, say, settings } from './story.ts';
import { World } from './world.ts';

const HALF = '## Alpha\n\nLes apprentis attendent.';

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
