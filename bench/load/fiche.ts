import { OWNER, REPO } from '../../test/github/people.ts';

/** An issue with its history as GitHub's REST interface tells it, as far as the local queries read it. */
export type Issue = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly html_url: string;
  readonly state: 'open';
  readonly state_reason: null;
  readonly created_at: string;
  readonly closed_at: null;
  readonly author_association: 'CONTRIBUTOR';
  readonly user: Account;
  readonly assignees: readonly Account[];
  readonly labels: readonly Named[];
  readonly comments: readonly Comment[];
  readonly events: readonly Event[];
};

type Named = { readonly name: string };
type Account = { readonly login: string; readonly type: 'User' | 'Bot' };
type Comment = {
  readonly id: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly body: string;
  readonly user: Account;
};
type Event = {
  readonly event: 'labeled' | 'unlabeled' | 'assigned';
  readonly created_at: string;
  readonly actor: Account;
  readonly label?: Named;
  readonly assignee?: Account;
};

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2023, 8, 4, 8);

export const BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };
const person = (login: string): Account => ({ login, type: 'User' });

/** What became of the fiche before now: each label as it was set or taken off by the bot. */
const historyOf = (stage: string): readonly (readonly ['labeled' | 'unlabeled', string])[] => [
  ['labeled', stage],
  ['labeled', 'à compléter'],
  ['unlabeled', 'à compléter'],
  ['labeled', 'à relire'],
  ['unlabeled', 'à relire'],
  ['labeled', 'à corriger'],
  ['unlabeled', 'à corriger'],
  ['labeled', 'à relire'],
  ['unlabeled', 'à relire'],
  ['labeled', 'à compléter'],
  ['unlabeled', 'à compléter'],
  ['labeled', 'à relire'],
  ['unlabeled', 'à relire'],
];

const said = (id: number, at: string, user: Account, body: string): Comment => ({
  id,
  created_at: at,
  updated_at: at,
  body,
  user,
});

/** A fiche that our last look has not reached: its labels and our comment are still to come. */
export const draftOf = (model: number, { body, stage }: { body: string; stage: string }): Issue => {
  const filed = FIRST + model * 11 * DAY;
  const at = (days: number) => new Date(filed + days * DAY).toISOString();
  const events = historyOf(stage).map(
    ([event, name], index): Event => ({
      event,
      created_at: at(index * 4),
      actor: BOT,
      label: { name },
    }),
  );
  return {
    number: model,
    title: `Relais ${model}`,
    body,
    html_url: urlOf(model),
    state: 'open',
    state_reason: null,
    created_at: at(0),
    closed_at: null,
    author_association: 'CONTRIBUTOR',
    user: person('autrice'),
    assignees: [],
    labels: [{ name: stage }],
    comments: [
      said(1, at(6), person('coach'), 'Merci ! Pouvez-vous dire combien de personnes attendent ?'),
      said(2, at(7), person('autrice'), 'C’est fait, j’ai ajouté le chiffre de l’an dernier.'),
    ],
    events,
  };
};

const urlOf = (number: number) => `https://github.com/${OWNER}/${REPO}/issues/${number}`;

/** The same fiche under another number. */
export const numbered = (issue: Issue, number: number): Issue => ({
  ...issue,
  number,
  title: `Relais ${number}`,
  html_url: urlOf(number),
});

/** The same fiche with what the bot has written: labels one by one, and its comment. */
export const withWritten = (
  issue: Issue,
  { labels, comment }: { readonly labels: readonly string[]; readonly comment: string },
): Issue => {
  const at = issue.events.at(-1)!.created_at;
  const added = labels.filter((name) => !issue.labels.some((label) => label.name === name));
  const events = added.map(
    (name): Event => ({ event: 'labeled', created_at: at, actor: BOT, label: { name } }),
  );
  return {
    ...issue,
    labels: labels.map((name) => ({ name })),
    comments: [...issue.comments, said(3, at, BOT, comment)],
    events: [...issue.events, ...events],
  };
};
