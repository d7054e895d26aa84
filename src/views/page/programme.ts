import type { Element } from 'hast';
import { h } from 'hastscript';
import { type PageMatter, table } from './elements.ts';
import { figures } from './figures.ts';

export const programmeSection = (matter: PageMatter): Element => {
  const { board, texts } = matter;
  const { load, rules, columns, sections, survival, survivalUnknown } = texts.board;
  const { atSixMonths, followed } = board.survival;
  return h('section', { id: 'programme' }, [
    h('h2', sections.programme),
    h(
      'p',
      atSixMonths === null ? survivalUnknown : survival(Math.round(atSixMonths * 100), followed),
    ),
    ...figures(matter),
    h('h3', load.title),
    board.coaches.length === 0
      ? h('p', load.none)
      : table(
          load.title,
          [columns.coach, load.open, load.toReview, load.overdue],
          board.coaches.map(({ login, open, toReview, overdue }) => [
            login,
            String(open),
            String(toReview),
            String(overdue),
          ]),
        ),
    h('h3', rules.title),
    board.rules.length === 0
      ? h('p', rules.none)
      : table(
          rules.title,
          [rules.rule, rules.fiches],
          board.rules.map(({ rule, fiches }) => [rule, String(fiches)]),
        ),
  ]);
};
