import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look } from '../demo/conversation.ts';
import { NAMED_COACHES, type Person } from '../github/people.ts';
import { demo, type Desk, openDesk } from '../action/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

const filed = async () => {
  const number = await desk.file(await demo('01-relais'));
  await desk.run(number);
  return number;
};

const say = async (number: number, who: Person, body: string, coaches = '') => {
  await desk.github.as(who)('POST', `/issues/${number}/comments`, { body });
  return desk.run(number, { action: 'created', inputs: { coaches } });
};

describe('who may', () => {
  test('a team that the token may not read makes nobody a coach', async () => {
    const number = await filed();
    const { requests } = await say(number, 'equipiere', '/valider', NAMED_COACHES);
    expect(requests).toContainEqual(
      expect.objectContaining({ path: expect.stringContaining('/teams/coachs/'), status: 403 }),
    );
    expect(await desk.labelsOf(number)).not.toContain('validée');
  });

  test('each person is asked for once a run, however much they wrote', async () => {
    const number = await filed();
    for (const body of ['/relire', '/pivot Vers les lycées']) {
      await desk.github.as('autrice')('POST', `/issues/${number}/comments`, { body });
    }
    const { requests } = await say(number, 'autrice', '/relire\n/aide\n/relire');
    expect(requests.filter(({ path }) => path.endsWith('/permission'))).toHaveLength(1);
  });

  test('a person is called once for one act, and what they wrote calls nobody', async () => {
    const number = await filed();
    await say(
      number,
      'passant',
      '/valider\n/corriger @mainteneuse regardez #1\n/etape construction',
    );
    const own = (await look(desk.github, number)).comments.find(({ login }) => /bot/.test(login))!;
    expect(own.body.match(/@passant/g)).toHaveLength(1);
    await say(number, 'coach', '/corriger Demandez à @mainteneuse, voir #1 et <img src=x>');
    const { comments } = await look(desk.github, number);
    const after = comments.find(({ login }) => /bot/.test(login))!.body;
    expect(after).not.toMatch(/@mainteneuse[^`]*$|(?<!\\)<img|#1\b(?!`)/m);
  });
});
