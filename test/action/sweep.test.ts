import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demo, type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

/** Which issues a run looked at, and which it wrote to, by their numbers. */
const written = (paths: readonly { readonly path: string }[]) => [
  ...new Set(paths.map(({ path }) => Number(/issues\/(\d+)/.exec(path)?.[1]))),
];

describe('the sweep', () => {
  test('does what lost events left undone, once, and touches nothing else', async () => {
    const filed = await desk.file(await demo('01-relais'));
    const half = await desk.file(await demo('02-a-moitie'));
    const other = await desk.file(await demo('14-pas-une-fiche'));
    const plan = await desk.sweep({ 'dry-run': 'true' });
    expect(plan.writes).toEqual([]);
    expect(plan.summary).toContain('fiches à remettre à jour\u00a0: 2');
    expect(JSON.parse(plan.outputs.swept!)).toMatchObject([
      { number: filed, plan: [{ type: 'add-labels' }, { type: 'create-comment' }] },
      { number: half },
    ]);

    const first = await desk.sweep();
    expect(first.exitCode, first.log).toBe(0);
    expect(written(first.writes)).toEqual([filed, half]);
    expect(await desk.labelsOf(filed)).toEqual(['investigation', 'à relire']);
    expect(await desk.labelsOf(half)).toEqual(['investigation', 'à compléter']);
    expect(await desk.commentsOf(filed)).toHaveLength(1);
    expect(await desk.commentsOf(other)).toEqual([]);

    const second = await desk.sweep();
    // One page of the open issues and one of the closed, and nothing for any of them.
    expect(second.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /graphql',
      'POST /graphql',
    ]);
    expect(second.summary).toContain('fiches remises à jour\u00a0: 0');
  });

  test('leaves its mark as an event would: a run on the event then has nothing to do', async () => {
    const number = await desk.file(await demo('09-construction'));
    await desk.sweep();
    const run = await desk.run(number);
    expect(run.writes).toEqual([]);
    expect(run.summary).toContain('rien n’a été écrit');
  });

  test('heals a label taken off by hand, and hears a command that nobody answered', async () => {
    const [first, second] = [
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
    ];
    await desk.sweep();
    const coach = desk.github.as('coach');
    await coach('DELETE', `/issues/${first}/labels/${encodeURIComponent('à relire')}`);
    await coach('POST', `/issues/${second}/comments`, { body: '/valider Bravo' });
    // A stranger's word changes nothing, and costs nothing.
    await desk.github.as('passant')('POST', `/issues/${first}/comments`, { body: 'Merci !' });
    const healed = await desk.sweep();
    expect(written(healed.writes.filter(({ path }) => /issues\/\d/.test(path)))).toContain(first);
    expect(await desk.labelsOf(first)).toEqual(['investigation', 'à relire']);
    expect(await desk.labelsOf(second)).toEqual(['investigation', 'validée']);
    expect((await desk.sweep()).requests).toHaveLength(2);
  });

  test('hears that a fiche was closed or handed over, once; other closed issues are left alone', async () => {
    const [handedOver, stopped, gone, reopened] = [
      await desk.file({ ...(await demo('12-acceleration')), labels: ['acceleration'] }),
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
      await desk.file(await demo('01-relais')),
    ];
    const coach = desk.github.as('coach');
    const close = (number: number, reason: string) =>
      coach('PATCH', `/issues/${number}`, { state: 'closed', state_reason: reason });
    // Before our first answer: it is none of ours.
    await close(gone, 'completed');
    await desk.sweep();
    await close(stopped, 'not_planned');
    await close(handedOver, 'completed');
    await close(reopened, 'not_planned');
    const healed = await desk.sweep();
    expect(healed.exitCode, healed.log).toBe(0);
    expect(await desk.labelsOf(stopped)).toEqual(['arrêtée', 'investigation']);
    expect(await desk.labelsOf(handedOver)).toEqual(['acceleration', 'transférée']);
    expect((await desk.commentsOf(stopped))[0]!.body).toContain('s’arrête');
    expect(await desk.commentsOf(gone)).toEqual([]);
    expect(healed.summary).toContain(`Fiche n°\u00a0${stopped}`);
    const again = await desk.sweep();
    expect(again.writes).toEqual([]);
    expect(again.requests).toHaveLength(2);
    await coach('PATCH', `/issues/${reopened}`, { state: 'open' });
    await desk.sweep();
    expect(await desk.labelsOf(reopened)).toEqual(['investigation', 'à relire']);
    await close(reopened, 'not_planned');
    await desk.sweep();
  });

  test('of the closed issues it reads those that changed last, as many as a page holds', async () => {
    const old = await desk.file(await demo('01-relais'));
    await desk.sweep();
    const coach = desk.github.as('coach');
    await coach('PATCH', `/issues/${old}`, { state: 'closed' });
    for (let index = 0; index < 50; index += 1) {
      const number = await desk.file({ title: 'Une question', body: 'Où est la salle ?' });
      await coach('PATCH', `/issues/${number}`, { state: 'closed' });
    }
    const full = await desk.sweep();
    expect(full.requests).toHaveLength(2);
    expect(await desk.labelsOf(old)).toEqual(['investigation', 'à relire']);
    await desk.github.as('passant')('POST', `/issues/${old}/comments`, { body: 'Dommage !' });
    await desk.sweep();
    expect(await desk.labelsOf(old)).toEqual(['arrêtée', 'investigation']);
  });

  test('the board comes after it and tells what it did; its own issue is left alone', async () => {
    const { title, ...fiche } = await demo('12-acceleration');
    const number = await desk.file({ title, ...fiche });
    const inputs = { board: 'true' };
    const result = await desk.sweep(inputs);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary.indexOf('Fiches remises à jour')).toBe(3);
    expect(result.summary).toContain(`Fiche n°\u00a0${number}`);
    const boards = () =>
      desk.github
        .as('coach')('GET', '/issues?per_page=100')
        .then(({ body }) =>
          body.filter(({ title }: { title: string }) => title === 'Tableau de bord'),
        );
    const [board] = await boards();
    const [, toReview = ''] = board.body.split('### À relire, la plus ancienne d’abord');
    expect(toReview.split('###')[0]).toContain(`/issues/${number})`);
    expect(board.labels).toEqual([]);
    expect(await desk.commentsOf(board.number)).toEqual([]);
    expect((await desk.sweep(inputs)).writes).toEqual([]);
  });
});
