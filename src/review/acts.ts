import { loginIn } from '../commands/coach.ts';
import type { CommandName } from '../commands/index.ts';
import { commandsOf, type Written } from '../commands/parse.ts';
import { sameLabel } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import type { Memory } from './memory.ts';
import {
  type Comment,
  type IssueEvent,
  isAnswered,
  type Snapshot,
  type StateReason,
} from './snapshot.ts';
import { firstLabelled } from './start.ts';

/** What somebody did, as far as it bears on the fiche. Times are ISO 8601. */
export type Act = { readonly at: string; readonly by: string; readonly bot: boolean } & (
  | {
      readonly type: 'commands';
      readonly comment: number;
      /** We said yes to all of it before: it is not judged again. */
      readonly settled: boolean;
      readonly written: readonly Written[];
    }
  | {
      readonly type: 'label';
      readonly label: string;
      /** What the label says; « à compléter » is said by the errors alone. */
      readonly command: CommandName | undefined;
      readonly argument: string;
    }
  | { readonly type: 'unlabel'; readonly label: string }
  | { readonly type: 'close'; readonly reason: StateReason }
  | { readonly type: 'reopen' }
  | { readonly type: 'assign' | 'unassign'; readonly login: string }
);

type Said = {
  readonly label: string;
  readonly command: CommandName | undefined;
  readonly argument: string;
};

/** A label set by hand says what a command would. */
const said = ({ labels, stages }: Programme): readonly Said[] => [
  { label: labels.incomplete, command: undefined, argument: '' },
  { label: labels.toReview, command: 'relire', argument: '' },
  { label: labels.changesAsked, command: 'corriger', argument: '' },
  { label: labels.approved, command: 'valider', argument: '' },
  { label: labels.stopped, command: 'arreter', argument: '' },
  { label: labels.transferred, command: 'transferer', argument: '' },
  { label: labels.pivot, command: 'pivot', argument: '' },
  ...stages.map(({ id }): Said => ({ label: id, command: 'etape', argument: id })),
];

const saidBy = (label: string, programme: Programme) =>
  said(programme).find((one) => sameLabel(one.label, label));

const actOf = (event: IssueEvent, programme: Programme): Act | undefined => {
  const { at, actor: by, bot } = event;
  switch (event.type) {
    case 'labeled': {
      const told = saidBy(event.label, programme);
      return told && { type: 'label', at, by, bot, ...told };
    }
    case 'unlabeled': {
      const told = saidBy(event.label, programme);
      return told && { type: 'unlabel', at, by, bot, label: told.label };
    }
    case 'closed':
      return { type: 'close', at, by, bot, reason: event.reason };
    case 'reopened':
      return { type: 'reopen', at, by, bot };
    case 'assigned':
      return { type: 'assign', at, by, bot, login: event.assignee };
    case 'unassigned':
      return { type: 'unassign', at, by, bot, login: event.assignee };
  }
};

/** Every act of other people among the events, in their order: their number tells how far we have read. */
export const actsOfEvents = (events: readonly IssueEvent[], programme: Programme): Act[] =>
  events.filter(({ own }) => !own).flatMap((event) => actOf(event, programme) ?? []);

const fromEvents = (
  { events }: Snapshot,
  memory: Memory | undefined,
  programme: Programme,
): Act[] => {
  if (memory) return actsOfEvents(events, programme).slice(memory.read);
  // Labels from before our own first one are taken as they stand.
  const first = firstLabelled(events);
  const before = actsOfEvents(events.slice(0, first), programme);
  const standing = before.filter(({ type }) => !/label/.test(type));
  return [...standing, ...actsOfEvents(events.slice(first), programme)];
};

/** True for what may hold commands that were not heard yet. */
const isUnheard = (comment: Comment, memory: Memory | undefined): boolean => {
  // A bot's comment is never a command.
  if (comment.bot || comment.own) return false;
  // What was handled and changed since cannot be known again.
  if (isAnswered(comment) && comment.editedAt) return false;
  return !memory || !(comment.id in memory.handled || isAnswered(comment));
};

const fromComments = ({ comments }: Snapshot, memory: Memory | undefined): Act[] => {
  const unheard = comments.filter((comment) => isUnheard(comment, memory));
  const commands = commandsOf(unheard.map(({ body }) => body));
  return unheard.flatMap((comment, index): Act[] => {
    const { id, at, editedAt, author: by, bot, reactions } = comment;
    const written = commands[index] ?? [];
    if (written.length === 0) return [];
    const settled = reactions.includes('+1');
    return [{ type: 'commands', at: editedAt ?? at, by, bot, comment: id, settled, written }];
  });
};

/** What people did since the last look, in its order. */
export const unread = (
  snapshot: Snapshot,
  memory: Memory | undefined,
  programme: Programme,
): readonly Act[] =>
  [...fromEvents(snapshot, memory, programme), ...fromComments(snapshot, memory)].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );

/** What must be known of people and texts to judge the acts. */
export type Asked = {
  /** Those whose rank counts. */
  readonly people: readonly string[];
  /** Those named as a coach. */
  readonly coaches: readonly string[];
  /** True when an act is older than the text that stands now. */
  readonly versions: boolean;
};

export const asked = ({ editedAt }: Snapshot, acts: readonly Act[]): Asked => {
  const judged = acts.filter(({ type, bot }) => /^(?:commands|label|close)$/.test(type) && !bot);
  const onText = acts.filter(({ type }) => /^(?:commands|label|unlabel)$/.test(type));
  const coaches = acts
    .flatMap((act) => (act.type === 'commands' ? act.written : []))
    .flatMap((written) => namedIn(written) ?? []);
  return {
    people: [...new Set(judged.map(({ by }) => by))],
    coaches: [...new Set(coaches)],
    versions: editedAt !== undefined && onText.some(({ at }) => at < editedAt),
  };
};

const namedIn = (written: Written): string | undefined =>
  written.kind === 'command' && written.name === 'coach' ? loginIn(written.argument) : undefined;
