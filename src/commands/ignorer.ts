import { type Command, done, refused } from './command.ts';
import { nearest } from './nearest.ts';

/** There may be one for each rule, and all are shown. */
const LONGEST_REASON = 300;

/** A rule errs at times, and a coach reads better: the finding passes, with a reason (METHOD: commands). */
export const ignorer = {
  name: 'ignorer',
  alias: 'waive',
  near: ['dispenser', 'skip'],
  who: 'coach',
  takes: 'rule',
  effect: ({ course, by, at, argument, rules }) => {
    const [, rule = '', note = ''] = /^`?([a-z\d-]+)`?(.*)/is.exec(argument) ?? [];
    const known = rule.toLowerCase();
    if (!rules.includes(known)) return refused('ruleUnknown', rule, nearest(known, rules) ?? '');
    const reason = note.trim().slice(0, LONGEST_REASON);
    if (reason === '') return refused('usage', 'ignorer');
    const others = course.waivers.filter((waiver) => waiver.rule !== known);
    return done({
      ...course,
      waivers: [...others, { rule: known, by, at, note: reason }],
    });
  },
} as const satisfies Command;
