import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look } from '../demo/conversation.ts';
import type { Person } from '../github/people.ts';
import { demo, type Desk, openDesk } from './desk.ts';

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

const say = async (number: number, who: Person | 'bot', body: string, coaches = '') => {
  await desk.github.as(who)('POST', `/issues/${number}/comments`, { body });
  return desk.run(number, { action: 'created', inputs: { coaches } });
};

describe('who may', () => {
  test.each([
    ['autrice', false],
    ['passant', false],
    ['coach', true],
    ['mainteneuse', true],
  ] as const)('%s approves: %s', async (who, allowed) => {
    const number = await filed();
    await say(number, who, '/valider');
    expect((await desk.labelsOf(number)).includes('validée')).toBe(allowed);
  });

  test('whoever the workflow names as a coach, in any case', async () => {
    const number = await filed();
    await say(number, 'passant', '/valider', 'autre, @Passant');
    expect(await desk.labelsOf(number)).toContain('validée');
  });

  test('the members of a team that the workflow names', async () => {
    const org = (method: string, path: string, body?: unknown) =>
      fetch(`${desk.github.url}/orgs/${desk.github.owner}${path}`, {
        method,
        headers: { authorization: `Bearer ${desk.github.tokens.mainteneuse}` },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    await org('POST', '/teams', { name: 'coachs' });
    await org('PUT', '/teams/coachs/memberships/passant', { role: 'member' });
    const number = await filed();
    await say(number, 'passant', '/valider', 'incubateur/coachs');
    expect(await desk.labelsOf(number)).toContain('validée');
    const other = await filed();
    await say(other, 'autrice', '/valider', 'incubateur/coachs');
    expect(await desk.labelsOf(other)).not.toContain('validée');
  });

  test('no bot: its comment is never a command, and gets no answer', async () => {
    const number = await filed();
    expect((await say(number, 'bot', '/valider')).writes).toEqual([]);
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
