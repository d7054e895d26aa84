import { performance } from 'node:perf_hooks';
import { measure } from '../src/board/measure.ts';
import type { FicheHistory, HistoryEvent } from '../src/board/snapshot.ts';
import { loadTemplates } from '../src/templates.ts';
import { textsIn } from '../src/texts/texts.ts';
import { startupDEtat } from '../src/method/programme.ts';

/**
 * `node bench/board.ts`: the board of programmes from a hundred to ten thousand fiches of fifteen events
 * each. What counts is the growth: ten times the fiches may take ten times as long, and no more.
 */

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2022, 0, 3);
const STEPS = [
  ['labeled', 'investigation'],
  ['labeled', 'à compléter'],
  ['unlabeled', 'à compléter'],
  ['labeled', 'à relire'],
  ['unlabeled', 'à relire'],
  ['labeled', 'à corriger'],
  ['unlabeled', 'à corriger'],
  ['labeled', 'à relire'],
  ['unlabeled', 'à relire'],
  ['labeled', 'validée'],
  ['labeled', 'construction'],
  ['unlabeled', 'investigation'],
  ['unlabeled', 'validée'],
  ['labeled', 'à relire'],
] as const;

const fiche = (number: number): FicheHistory => {
  const filed = START + (number % 1_600) * DAY;
  const at = (days: number) => new Date(filed + days * DAY).toISOString();
  const events: HistoryEvent[] = STEPS.map(([type, label], index) => ({
    at: at(index * 4),
    type,
    label,
    actor: 'coach',
  }));
  const assigned: HistoryEvent = {
    at: at(9),
    type: 'assigned',
    assignee: `coach${number % 17}`,
    actor: 'coach',
  };
  return {
    number,
    title: `Relais ${number}`,
    url: `https://github.com/incubateur/fiches/issues/${number}`,
    author: 'autrice',
    createdAt: at(0),
    closedAt: null,
    stateReason: null,
    body: '## Problème\n\nChaque année, 12 000 apprentis attendent.\n\n## Solution\n\nAvec Relais, il appelle.',
    assignees: [],
    labels: ['construction', 'à relire'],
    events: [...events, assigned],
    comments: [],
  };
};

const programme = startupDEtat(textsIn('fr').stages);
const settings = {
  programme,
  templates: await loadTemplates('templates', programme.stages),
  texts: textsIn('fr'),
};
let before: number | undefined;
for (const count of [100, 1_000, 10_000]) {
  const fiches = Array.from({ length: count }, (_, index) => fiche(index + 1));
  const snapshot = { repository: 'incubateur/fiches', takenAt: '2026-11-23T07:00:00Z', fiches };
  await measure(snapshot, undefined, settings);
  const start = performance.now();
  await measure(snapshot, undefined, settings);
  const spent = performance.now() - start;
  const growth =
    before === undefined ? '' : `, ${(spent / before).toFixed(1)} times the line above`;
  console.log(
    `${String(count).padStart(6)} fiches: ${Math.round(spent)} ms${growth}; ${Math.ceil(count / 100)} requests to read them`,
  );
  before = spent;
}
const megabytes = Math.round(process.memoryUsage().rss / 1e6);
console.log(
  `memory at the end: ${megabytes} MB. A tool that asks once for each issue, as github/issue-metrics, makes 10000 requests and more.`,
);
