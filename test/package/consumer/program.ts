import {
  type Board,
  ConfigError,
  configure,
  decide,
  diff,
  type Finding,
  lint,
  measure,
  method,
  type RepositorySnapshot,
  simulate,
  type Snapshot,
} from 'fiches';

/** A program of somebody's own: it is compiled with the package's types, then run. */

declare const console: { log(text: string): void };

const body = '## Problème\n\nLes gens attendent.\n\n## Solution\n\nRelais répond.\n';

const { findings, fiche } = await lint(body, { title: 'Relais', filedAt: '2026-11-23T09:00:00Z' });
const rules: (string | undefined)[] = findings.map(({ ruleId }: Finding) => ruleId);
const headings: string[] = fiche?.sections.map(({ heading }) => heading) ?? [];
const places: (number | undefined)[] = findings.map(({ line }) => line);
const sections: (string | undefined)[] = findings.map(({ section }) => section);

const snapshot: Snapshot = {
  number: 1,
  title: 'Relais',
  body,
  author: 'autrice',
  newcomer: true,
  createdAt: '2026-11-23T09:00:00Z',
  versions: [],
  state: 'open',
  labels: ['investigation'],
  assignees: [],
  comments: [],
  events: [],
  ranks: {},
  assignable: {},
};
const own = await method({ language: 'fr' });
const decision = await decide(snapshot, { ...own, repositoryUrl: 'https://github.com/o/r' });
if (decision.kind !== 'fiche') throw new Error(decision.kind);
const { desired, told } = decision;
const plan = diff(snapshot, desired);

const history: RepositorySnapshot = {
  repository: 'o/r',
  takenAt: '2026-11-23T09:00:00Z',
  fiches: [],
};
const board: Board = await measure(history, { date: '2026-11-23', ...own });
const week: string = board.week;

const faulty: string = await configure('langage: fr').then(
  () => '',
  (error: unknown) => (error instanceof ConfigError ? error.problem.kind : ''),
);

console.log(
  JSON.stringify({
    rules,
    headings,
    places,
    sections,
    changes: plan.map(({ type }) => type),
    left: diff(simulate(snapshot, plan), desired),
    review: told.review,
    week,
    faulty,
  }),
);
