import { board } from './fr/board.ts';
import { comment } from './fr/comment.ts';
import { config } from './fr/config.ts';
import { deployment } from './fr/deployment.ts';
import { filing } from './fr/filing.ts';
import { form } from './fr/form.ts';
import { impact } from './fr/impact.ts';
import { later } from './fr/later.ts';
import { problem } from './fr/problem.ts';
import { review } from './fr/review.ts';
import { setup } from './fr/setup.ts';
import { solution } from './fr/solution.ts';
import { summary } from './fr/summary.ts';
import { terminal } from './fr/terminal.ts';
import type { Texts } from './texts.ts';

export const fr: Texts = {
  language: 'fr',
  stages: {
    investigation: 'Investigation',
    construction: 'Construction',
    acceleration: 'Accélération',
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
