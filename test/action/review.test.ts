import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look, play, RELAIS, type Step, told, TREMPLIN } from '../demo/conversation.ts';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

const answerOf = async (number: number): Promise<string> => {
  const { comments } = await look(desk.github, number);
  const [answer, ...others] = comments.filter(({ login }) => login === 'github-actions[bot]');
  expect(others).toEqual([]);
  return answer!.body;
};

/** What each step of the conversation leaves: its labels, and some words of the comment. */
const LEFT: readonly (readonly [string, RegExp])[] = [
  ['investigation à corriger', /> Dites qui rappelle/],
  ['investigation à corriger', /vous avez répondu à votre coach/],
  ['investigation à relire', /en attente d’une ou un coach/],
  ['investigation à relire', /@passant\n\n- `\/valider`.: cette commande est réservée aux coachs/],
  ['investigation à relire', /@coach\n\n- `\/validre`.: .*`\/valider`/],
  ['investigation à relire', /commence quand la fiche est validée/],
  ['investigation à relire', /`construction`.: seuls les coachs .* remise en place/],
  ['investigation validée', /> Prête pour le comité de décembre/],
  ['construction à compléter', /```markdown\n## Apprentissages[\s\S]*## Équipe[\s\S]*Aïcha Morel/],
  ['construction à relire', /14 parties répondent/],
  ['construction à relire', /`construction`.: chaque fiche porte toujours/],
  ['construction validée', /Votre fiche est validée/],
  ['acceleration à compléter', /```markdown\n## Impact mesuré/],
  ['acceleration à relire', /19 parties répondent/],
  ['acceleration pivot à relire', /Changement de cap.*\n.*> Nous accompagnons/],
  ['acceleration pivot validée', /Point dispensé.*`fiche-long`.*coach.*\n.*> Les dix-huit parties/],
  ['acceleration pivot validée', /@passant\n\n- `\/aide`.: voici ce que vous pouvez écrire/],
  ['acceleration pivot transférée', /est transféré. Bravo et merci[\s\S]*> Le réseau régional/],
];

const settle = async (number: number, step: Step) => {
  const action = await play(desk.github, number, step);
  const result = await desk.run(number, { action });
  expect(result.exitCode, `${told(step)}\n${result.log}`).toBe(0);
  return result;
};

describe('a coach’s review', () => {
  test('leads a fiche from filing to handing over, each step once, in one comment', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.run(number);
    expect(LEFT).toHaveLength(RELAIS.length);
    for (const [index, step] of RELAIS.entries()) {
      await settle(number, step);
      const [labels, words] = LEFT[index]!;
      expect((await desk.labelsOf(number)).join(' '), told(step)).toBe(labels);
      expect(await answerOf(number), told(step)).toMatch(words);
      // The same event once more, and one that comes too late.
      expect((await desk.run(number)).writes, told(step)).toEqual([]);
    }
    const { state, reason, assignees, reactions } = await look(desk.github, number);
    expect({ state, reason, assignees }).toEqual({
      state: 'closed',
      reason: 'completed',
      assignees: ['coach'],
    });
    expect(reactions.flat().filter((reaction) => reaction.startsWith('eyes'))).toEqual([]);
  });

  test('a fiche stops, is taken up again, and stops by hand', async () => {
    const number = await desk.file(await demo('10-construction-a-reprendre'));
    await desk.run(number);
    const seen: string[] = [];
    for (const step of TREMPLIN) {
      await settle(number, step);
      const { labels, state, reason } = await look(desk.github, number);
      seen.push([...labels, state, reason].join(' '));
    }
    expect(seen).toEqual([
      'acceleration à compléter open ',
      'acceleration arrêtée closed not_planned',
      'acceleration à compléter open reopened',
      'acceleration arrêtée closed not_planned',
    ]);
  });
});

describe('what a comment may not do', () => {
  const say = async (who: Step['who'], body: string) => {
    const number = await desk.file(await demo('01-relais'));
    await desk.run(number);
    const before = await look(desk.github, number);
    const result = await settle(number, { who, say: body, shows: '' });
    return { number, before, result, after: await look(desk.github, number) };
  };

  test.each([
    ['in a quotation', '> /valider'],
    ['in a block of code', '```\n/valider\n```'],
    ['in an HTML comment', '<!--\n/valider\n-->'],
    ['in the tail of an e-mail', 'Merci.\n\nLe lun. 2 nov. 2026 à 9:12, Aïcha a écrit :\n/valider'],
    ['that is a path', '/stats est en ligne, et /etc/hosts aussi'],
    ['in the middle of a line', 'Écrivez /valider quand vous voulez'],
  ])('a command %s is none: nothing is written', async (_, body) => {
    const { result } = await say('coach', body);
    expect(result.writes).toEqual([]);
  });

  test.each([
    ['passant', '/arreter Je n’aime pas', /réservée aux coachs et à la personne qui a déposé/],
    ['autrice', '/valider', /réservée aux coachs/],
    ['coach', '/corriger', /il manque la suite/],
    ['coach', '/etape acceleration', /l’étape suivante est `construction`/],
    ['coach', '/etape lancement', /lancement.» n’existe pas/],
    ['coach', '/etape acceleration --forcer Vite', /réservé aux personnes qui administrent/],
    ['coach', '/transferer À la région', /se transfère depuis l’étape Accélération/],
    ['coach', '/ignorer sponsor-name Trop tôt', /`\/ignorer sponsor-named raison`/],
    ['coach', '/coach @inconnue', /inconnue.» ne peut pas suivre/],
  ] as const)('%s: « %s » is refused, and nothing else changes', async (who, body, words) => {
    const { before, after } = await say(who, body);
    const own = ({ login }: { login: string }) => login === 'github-actions[bot]';
    expect(after.comments.find(own)!.body).toMatch(words);
    expect({ labels: after.labels, state: after.state, events: after.events }).toEqual({
      labels: before.labels,
      state: before.state,
      events: before.events,
    });
    expect(after.reactions.at(-1)).toEqual(['confused by github-actions[bot]']);
  });

  test('one that was handled is not read again when it is edited', async () => {
    const { number } = await say('coach', '/aide');
    const { body: comments } = await desk.github.as('coach')(
      'GET',
      `/issues/${number}/comments?per_page=100`,
    );
    await desk.github.as('coach')('PATCH', `/issues/comments/${comments.at(-1).id}`, {
      body: '/arreter Finalement non',
    });
    expect((await desk.run(number)).writes).toEqual([]);
  });

  test('a comment that was deleted is rebuilt from the issue, with no effect twice', async () => {
    const number = await desk.file(await demo('01-relais'));
    await desk.run(number);
    for (const step of RELAIS.slice(0, 13)) await settle(number, step);
    const before = await look(desk.github, number);
    const own = (await desk.commentsOf(number)).find(({ user }) => user.login.includes('bot'))!;
    await desk.github.as('bot')('DELETE', `/issues/comments/${own.id}`);
    const rebuilt = await desk.run(number);
    expect(rebuilt.writes.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual(
      ['POST comments'],
    );
    const after = await look(desk.github, number);
    expect(after.comments.at(-1)).toEqual(before.comments.find(({ login }) => /bot/.test(login)));
    expect({ ...after, comments: [], reactions: [] }).toEqual({
      ...before,
      comments: [],
      reactions: [],
    });
  });
});
