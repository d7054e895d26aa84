import type { ActionResult } from '../github/action.ts';
import type { Person } from '../github/people.ts';
import type { LocalGitHub } from '../github/server.ts';
import { readFiled } from './fiches.ts';

/** What somebody does on an issue, and what it shows. */
export type Step = { readonly who: Person; readonly shows: string } & (
  | { readonly say: string }
  /** Writes the body anew; what stands in a demonstration fiche, by its name. */
  | { readonly write: (body: string) => string | Promise<string> }
  | { readonly label: string }
  | { readonly unlabel: string }
  | { readonly close: 'completed' | 'not_planned' }
  | { readonly reopen: true }
);

const bodyOf = (name: string) => async () =>
  (await readFiled(`test/demo/fiches/${name}.md`, name)).body;

/** From filing to handing over: the longest conversation, with all that may happen on its way. */
export const RELAIS: readonly Step[] = [
  {
    who: 'coach',
    say: 'Bonjour Aïcha, beau sujet !\n\n/coach @coach\n/corriger Dites qui rappelle l’apprenti quand vous êtes absente.',
    shows: 'a coach takes the fiche and asks for a change, in one comment',
  },
  {
    who: 'autrice',
    say: 'Merci. C’est ma collègue Lina, je l’ajoute ce soir.',
    shows: 'its author answers: it is the coach’s turn for now',
  },
  {
    who: 'autrice',
    write: (body) =>
      body.replace('Le soir même, une personne', 'Le soir même, Lina ou une autre personne'),
    shows: 'its author edits: it goes back to review by itself',
  },
  { who: 'passant', say: '/valider', shows: 'a stranger is refused, and told who may' },
  { who: 'coach', say: '/validre', shows: 'a misspelt command is answered by the nearest' },
  {
    who: 'coach',
    say: '/étape construction',
    shows: 'a stage cannot begin before the fiche is approved',
  },
  {
    who: 'etiqueteuse',
    label: 'construction',
    shows: 'nor by a label: it is put right, with one sentence why',
  },
  { who: 'coach', say: '/Valider Prête pour le comité de décembre.', shows: 'approved' },
  {
    who: 'coach',
    label: 'construction',
    shows: 'approved, a coach’s label moves the stage: its sections are ready to copy',
  },
  { who: 'autrice', write: bodyOf('09-construction'), shows: 'its author fills them in' },
  {
    who: 'coach',
    unlabel: 'construction',
    shows: 'a label taken off comes back, with one sentence why',
  },
  { who: 'coach', say: '/approve', shows: 'the English name does the same' },
  { who: 'coach', say: '/etape acceleration', shows: 'on to acceleration' },
  { who: 'autrice', write: bodyOf('12-acceleration'), shows: 'its author fills it in' },
  {
    who: 'autrice',
    say: '/pivot Nous accompagnons aussi les lycéens professionnels.',
    shows: 'a change of course is marked, with its date and note',
  },
  {
    who: 'coach',
    say: '/ignorer fiche-long Les dix-huit parties sont utiles au comité.\n/valider',
    shows: 'a rule is waived, and the fiche approved',
  },
  { who: 'passant', say: '/aide', shows: 'help, as far as this person may go' },
  {
    who: 'coach',
    say: '/transferer Le réseau régional des CFA reprend Relais.',
    shows: 'handed over: closed as completed, with thanks',
  },
];

/** Stopping is a normal end, and can be undone. */
export const TREMPLIN: readonly Step[] = [
  {
    who: 'mainteneuse',
    say: '/etape acceleration --forcer Le service existe déjà dans trois académies.',
    shows: 'a maintainer lets a stage begin early, and says why',
  },
  {
    who: 'autrice',
    say: '/arreter Les entreprises préfèrent passer par les collèges.',
    shows: 'its author stops it: closed as not planned, with thanks',
  },
  { who: 'coach', reopen: true, shows: 'reopened: the end is undone' },
  { who: 'coach', close: 'not_planned', shows: 'closed by hand: it has ended all the same' },
];

/** Does one step on GitHub. */
export const play = async (github: LocalGitHub, number: number, step: Step): Promise<string> => {
  const rest = github.as(step.who);
  const issue = `/issues/${number}`;
  if ('say' in step) {
    await rest('POST', `${issue}/comments`, { body: step.say });
    return 'created';
  }
  if ('write' in step) {
    const { body } = (await rest('GET', issue)).body;
    await rest('PATCH', issue, { body: await step.write(body) });
    return 'edited';
  }
  if ('label' in step) {
    await rest('POST', `${issue}/labels`, { labels: [step.label] });
    return 'labeled';
  }
  if ('unlabel' in step) {
    await rest('DELETE', `${issue}/labels/${encodeURIComponent(step.unlabel)}`);
    return 'unlabeled';
  }
  if ('close' in step) {
    await rest('PATCH', issue, { state: 'closed', state_reason: step.close });
    return 'closed';
  }
  await rest('PATCH', issue, { state: 'open' });
  return 'reopened';
};

/** One line for what somebody did. */
export const told = (step: Step): string => {
  if ('say' in step) return step.say.replaceAll('\n', ' ⏎ ');
  if ('label' in step) return `+ ${step.label}`;
  if ('unlabel' in step) return `- ${step.unlabel}`;
  if ('close' in step) return `closes it (${step.close})`;
  return 'write' in step ? 'edits the fiche' : 'reopens it';
};

/** What a run left to be seen. */
export type Seen = {
  readonly labels: readonly string[];
  readonly state: string;
  readonly reason: string | null;
  readonly assignees: readonly string[];
  readonly comments: readonly { readonly login: string; readonly body: string }[];
  readonly reactions: readonly (readonly string[])[];
  /** What happened to it, in its order. */
  readonly events: readonly string[];
};

type Happened = {
  readonly event: string;
  readonly label: { readonly name: string } | null;
  readonly assignee: { readonly login: string } | null;
  readonly actor: { readonly login: string };
};

/** The issue as anybody sees it, our hidden marker apart. */
export const look = async (github: LocalGitHub, number: number): Promise<Seen> => {
  const rest = github.as('coach');
  const [issue, comments, events] = await Promise.all([
    rest('GET', `/issues/${number}`),
    rest('GET', `/issues/${number}/comments?per_page=100`),
    rest('GET', `/issues/${number}/events?per_page=100`),
  ]);
  const { labels, state, state_reason: reason, assignees } = issue.body;
  return {
    labels: labels.map(({ name }: { name: string }) => name).sort(),
    state,
    reason,
    assignees: assignees.map(({ login }: { login: string }) => login),
    comments: comments.body.map(({ user, body }: { user: { login: string }; body: string }) => ({
      login: user.login,
      body: body.replace(/^(?:<!-- fiches:.*\n)+/, ''),
    })),
    reactions: comments.body.map(({ id }: { id: number }) => github.reactionsTo(id)),
    events: events.body.map(({ event, label, assignee, actor }: Happened) =>
      [event, label?.name ?? assignee?.login ?? '', actor.login].join(' '),
    ),
  };
};

export const written = ({ requests, writes }: ActionResult): string =>
  `${requests.length} requests, ${writes.length} writes`;
