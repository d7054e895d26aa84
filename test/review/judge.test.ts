import { expect, test } from 'vitest';
import { filed } from '../../src/method/course.ts';
import { errorsOf, judgeOf } from '../../src/review/judge.ts';
import { UNWRITTEN } from '../method.ts';
import { at, issue } from './issue.ts';
import { settingsWith } from './small.ts';

const settings = settingsWith({ investigation: ['Alpha'] });
const [template] = settings.templates;

test('a waiver is for one rule: what it lets pass is told apart, the rest stands', async () => {
  const judge = judgeOf(issue(), () => template!, settings);
  const waiver = { by: 'coach', at: at(10), note: 'Le comité l’accepte', rule: 'section-empty' };
  const judged = async (waivers: readonly (typeof waiver)[]) => {
    const course = { ...filed('investigation', at(9)), waivers };
    const body = `## Alpha\n\n${UNWRITTEN}\n\n## Bravo\n\n06 12 34 56 78`;
    const { findings, waived } = await judge(course, body);
    const ids = (all: typeof findings) => all.map(({ ruleId }) => ruleId);
    return [ids(findings), ids(waived)];
  };
  expect(await judged([])).toEqual([['section-empty', 'personal-data'], []]);
  expect(await judged([waiver])).toEqual([['personal-data'], ['section-empty']]);
});

test('of older texts, as many are read as can be in time; the text that stands is judged in place of the others', async () => {
  const body = '## Alpha\n\nLes apprentis attendent leur paie.';
  const judge = judgeOf(issue({ body }), () => template!, settings);
  const course = filed('investigation', at(9));
  // Each weighs nine tenths of what may be read at once, and its part is empty.
  const older = (turn: number) => `## Alpha\n\n${'---\n\n'.repeat(360)}<!-- ${turn} -->`;
  const errors = [];
  for (const turn of [1, 2, 3, 1]) errors.push(errorsOf(await judge(course, older(turn))));
  expect(errors).toEqual([1, 1, 0, 1]);
  expect(errorsOf(await judge(course, body))).toBe(0);
});
