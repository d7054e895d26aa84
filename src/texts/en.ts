import { board } from './en/board.ts';
import { comment } from './en/comment.ts';
import { config } from './en/config.ts';
import { deployment } from './en/deployment.ts';
import { filing } from './en/filing.ts';
import { form } from './en/form.ts';
import { impact } from './en/impact.ts';
import { later } from './en/later.ts';
import { problem } from './en/problem.ts';
import { review } from './en/review.ts';
import { setup } from './en/setup.ts';
import { solution } from './en/solution.ts';
import { summary } from './en/summary.ts';
import { terminal } from './en/terminal.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  language: 'en',
  stages: {
    investigation: 'Investigation',
    construction: 'Construction',
    acceleration: 'Acceleration',
  },
  rules: { ...form, ...problem, ...solution, ...deployment, ...impact, ...later },
  board,
  comment,
  config,
  filing,
  review,
  setup,
  summary,
  terminal,
};
