import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { type Desk, openDesk } from '../action/desk.ts';
import { look, type Seen } from '../demo/conversation.ts';
import { hastened } from '../faults/hastened.ts';
import type { ActionResult } from '../github/action.ts';
import { NAMED_COACHES } from '../github/people.ts';
import { METHOD } from '../method.ts';
import { ACTS, ficheOf, perform, wanted } from './acts.ts';
import { BY_COMMAND, BY_LABEL, type Cell, ROLES } from './table.ts';

const RUNNER = 'programme[bot]';

/** A cell whose act GitHub takes: a fiche of its own, on which it was done. */
type Done = Cell & { readonly number: number; readonly before: Seen };

let desk: Desk;
const done = new Map<Cell, Done>();
/** The run in which all acts were judged. */
let judged: ActionResult;

/** All fiches in one run: between two of them GitHub is given a second, which passes here in a hundredth. */
const sweep = () =>
  desk.run(1, {
    action: 'schedule',
    inputs: { sweep: 'true', coaches: NAMED_COACHES },
    token: desk.github.tokens.programme,
    env: hastened({ waits: 100, limits: 1 }),
  });

beforeAll(async () => {
  desk = await openDesk();
  const cells = [...BY_COMMAND, ...BY_LABEL].filter(({ outcome }) => outcome !== '403');
  const numbers: number[] = [];
  for (const cell of cells) numbers.push(await desk.file(await ficheOf(cell)));
  await sweep();
  for (const [index, cell] of cells.entries()) {
    const number = numbers[index]!;
    done.set(cell, { ...cell, number, before: await look(desk.github, number) });
    await perform(desk.github, number, cell);
  }
  judged = await sweep();
}, 240_000);
afterAll(() => desk.github.close());

const ours = ({ comments }: Seen) =>
  comments.filter(({ login, body }) => login === RUNNER && !body.startsWith('/'));

/** The lines that answer somebody in our comment, under their name. */
const answersTo = (login: string, comment: string): string[] => {
  const [, after = ''] = comment.split(`\n@${login}\n\n`);
  const [list = ''] = after.split(/\n(?=\S)(?!- )/);
  return list.split('\n').filter((line) => line.startsWith('- '));
};

const written = (): number[] =>
  JSON.parse(judged.outputs.swept!).map(({ number }: { number: number }) => number);

const REACTION = { done: '+1', told: 'confused' } as const;

const judge = async (cell: Cell): Promise<Done & { readonly after: Seen }> => {
  const { number, before } = done.get(cell)!;
  const after = await look(desk.github, number);
  const { labels, state, reason, assignees } = after;
  expect({ labels, state, reason, assignees }).toEqual(wanted(cell));

  // One comment, in which whoever did it is called once where there is something to say.
  const [comment, ...others] = ours(after);
  expect(others).toEqual([]);
  const answers = answersTo(ROLES[cell.role]!.who, comment!.body);
  const calls = comment!.body.replace(/`[^`\n]*`/g, '').match(/(?<![\w[])@\w+/g) ?? [];
  const answered = cell.outcome === 'told' || (cell.act === '/aide' && cell.outcome === 'done');
  expect(answers).toHaveLength(answered ? 1 : 0);
  expect(calls).toEqual(answered ? [`@${ROLES[cell.role]!.who}`] : []);
  if (cell.outcome === 'told') expect(answers[0]!.length).toBeLessThan(250);
  if (cell.outcome === 'nothing') expect(ours(after)).toEqual(ours(before));
  return { ...cell, number, before, after };
};

test('the tables hold every command and every label of ours, for every role', () => {
  const names = COMMANDS.map(({ name }) => `/${name}`);
  expect(new Set(BY_COMMAND.map(({ act }) => act.split(' ')[0]))).toEqual(new Set(names));
  const set = BY_LABEL.map(({ act }) => act);
  for (const label of Object.values(METHOD.labels)) expect(set).toContain(`+ ${label}`);
  for (const { role, act } of [...BY_COMMAND, ...BY_LABEL]) {
    expect(ROLES).toHaveProperty(role);
    expect(ACTS).toHaveProperty([act]);
  }
  expect(judged.exitCode, judged.log).toBe(0);
});

describe('a command', () => {
  test.each(BY_COMMAND)('$role, $act: $outcome', async (cell) => {
    const { number, after, before } = await judge(cell);
    const said = after.reactions[after.comments.findIndex(({ body }) => body.startsWith('/'))];
    if (cell.outcome === 'nothing') {
      expect(written()).not.toContain(number);
      expect(said).toEqual([]);
      return;
    }
    if (cell.outcome === 'told') expect(after.events).toEqual(before.events);
    expect(said).toEqual([`${REACTION[cell.outcome as 'done' | 'told']} by ${RUNNER}`]);
  });
});

describe('a label set by hand', () => {
  test.each(BY_LABEL.filter(({ outcome }) => outcome !== '403'))(
    '$role, $act: $outcome',
    async (cell) => {
      await judge(cell);
    },
  );

  test('GitHub refuses it to whoever has no role for it', async () => {
    const refused = BY_LABEL.filter(({ outcome }) => outcome === '403');
    expect(refused).toHaveLength(44);
    const number = await desk.file(await ficheOf(refused[0]!));
    const before = await look(desk.github, number);
    for (const cell of refused) {
      const { status } = await perform(desk.github, number, cell);
      expect(status, `${cell.role}, ${cell.act}`).toBe(403);
    }
    expect(await look(desk.github, number)).toEqual(before);
  });
});

test('a run whose token may not write meets a 403, says so, and changes nothing', async () => {
  const cell = BY_COMMAND.find(({ role, act }) => role === 'triage' && act === '/valider')!;
  const number = await desk.file(await ficheOf(cell));
  await perform(desk.github, number, cell);
  const before = await look(desk.github, number);
  const run = await desk.run(number, { token: desk.github.tokens.readOnlyBot });
  expect(run.exitCode).toBe(1);
  expect(run.writes.map(({ status }) => status)).toEqual([403]);
  expect(run.log).toContain('permissions: issues: write');
  expect(await look(desk.github, number)).toEqual(before);
});
