import { isBoard } from '../board/issue.ts';
import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import { sameText } from '../markdown/same-text.ts';
import type { Course } from '../method/course.ts';
import { axesOf, sameLabel } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import { situationOf } from '../method/situation.ts';
import type { Where } from '../commands/command.ts';
import type { Stage } from '../method/stages.ts';
import type { Situation } from '../method/transitions.ts';
import { RULE_IDS } from '../texts/rule-text.ts';
import type { Texts } from '../texts/texts.ts';
import { commentFor } from '../views/comment.ts';
import { pointerFor } from '../views/pointer.ts';
import { actsOfEvents, unread } from './acts.ts';
import { follow } from './follow.ts';
import { errorsOf, type Judge, judgeOf, type Judgement } from './judge.ts';
import { MARKER, ownComments } from './marker.ts';
import { markerLine, type Memory } from './memory.ts';
import { type Desired, diff, type Plan, remembered } from './plan.ts';
import { sealOf, type Told, withoutSeal, withSeal } from './seal.ts';
import { simulate } from './simulate.ts';
import type { Snapshot } from './snapshot.ts';
import { firstLabelled, standingStage, startOf } from './start.ts';
import { type Turn, turnOf } from './turn.ts';

export type Settings = {
  readonly programme: Programme;
  readonly templates: readonly Template[];
  readonly texts: Texts;
  /** Where the repository is read by people, with no slash at its end. */
  readonly repositoryUrl: string;
  /** Stands for all of these and for our own code (see seal.ts). */
  readonly key: string;
};

/** What one look at an issue comes to. */
export type Decision =
  /** Nothing has changed since the last look. */
  | { readonly kind: 'settled'; readonly told: Told }
  | { readonly kind: 'no-fiche' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unsure'; readonly desired: Desired }
  | {
      readonly kind: 'fiche';
      readonly told: Told;
      readonly course: Course;
      readonly situation: Situation;
      readonly turn: Turn;
      readonly result: Judgement;
      readonly desired: Desired;
    };

export type Outcome = { readonly decision: Decision; readonly plan: Plan };

const choose = (
  snapshot: Snapshot,
  { templates, programme }: Settings,
  memory: Memory | undefined,
) => {
  const stage = memory?.course.stage ?? standingStage(snapshot, programme)?.stage;
  // A body too heavy to parse is told by its label or marker alone.
  const body = tooHeavy(snapshot.body)
    ? snapshot.body.slice(0, 2_000).replace(/^(?!<!--).*$/gm, '')
    : snapshot.body;
  return chooseTemplate(templates, { body, stage }, programme);
};

const unsure = ({ templates, texts, repositoryUrl }: Settings): Decision => {
  const comment = `${MARKER}\n${pointerFor(templates, texts, repositoryUrl)}`;
  const nothing = { labels: [], keeps: [], assigned: [], unassigned: [], reactions: {} };
  return { kind: 'unsure', desired: { ...nothing, comment } };
};

const labelsOf = (course: Course, situation: Situation, { labels }: Programme): string[] => [
  course.stage,
  labels[situation],
  ...(course.pivot ? [labels.pivot] : []),
];

/** Those whom we had assigned as a coach, and who are it no more. */
const formerCoaches = ({ assignees, events }: Snapshot, { coach }: Course): string[] =>
  assignees.filter(
    (login) =>
      !sameLabel(login, coach ?? '') &&
      events.findLast((event) => event.type === 'assigned' && event.assignee === login)?.own,
  );

const desiredOf = (
  snapshot: Snapshot,
  { course, handled }: Memory,
  { situation, programme }: Pick<Where, 'situation' | 'programme'>,
  comment: string,
): Desired => ({
  labels: labelsOf(course, situation, programme),
  keeps: [...axesOf(programme.stages, programme.labels), programme.labels.pivot],
  comment,
  closed: course.end && (course.end.how === 'transferred' ? 'completed' : 'not_planned'),
  assigned: course.coach ? [course.coach] : [],
  unassigned: formerCoaches(snapshot, course),
  reactions: Object.fromEntries(
    Object.entries(handled).map(([id, allDone]) => [id, allDone ? '+1' : 'confused']),
  ),
});

/** How the fiche came to where it stands: what we remember of it, and all that was done since. */
const followed = async (
  snapshot: Snapshot,
  known: Memory | undefined,
  { stage, programme, judge }: { stage: Stage; programme: Programme; judge: Judge },
) => {
  const course = () => startOf(snapshot, stage, programme);
  const start = known ?? { course: course(), read: 0, replies: [], handled: {} };
  const following = {
    snapshot,
    programme,
    rules: RULE_IDS,
    countErrors: async (at: Course, body: string) => errorsOf(await judge(at, body)),
  };
  const memory = await follow(following, start, unread(snapshot, known, programme));
  return { ...memory, read: actsOfEvents(snapshot.events, programme).length };
};

/** What GitHub should show, with all that the next look needs in the comment's hidden lines. */
const sealedDesire = (
  snapshot: Snapshot,
  memory: Memory,
  where: Pick<Where, 'situation' | 'programme'>,
  { comment, key, told }: { comment: string; key: string; told: Told },
): Desired => {
  const unsealed = `${markerLine(memory)}\n${comment}`;
  const desired = desiredOf(snapshot, memory, where, unsealed);
  // A seal is not worth a write of its own: somebody's « Merci ! » changes nothing.
  const [own] = ownComments(snapshot);
  if (own && sameText(withoutSeal(own.body), unsealed)) return { ...desired, comment: own.body };
  const after = simulate(snapshot, diff(snapshot, desired));
  const of = sealOf(after, key, { comment: unsealed, told });
  return { ...desired, comment: withSeal(unsealed, of, told) };
};

/** Says what a fiche should look like on GitHub. Pure: no clock, no network. */
export const decide = async (snapshot: Snapshot, settings: Settings): Promise<Decision> => {
  const { programme, templates, texts, repositoryUrl, key } = settings;
  const known = remembered(snapshot, programme);
  const untouched = firstLabelled(snapshot.events) === snapshot.events.length;
  // Closed before our first label: it is none of our fiches.
  if (snapshot.state === 'closed' && !known && untouched) return { kind: 'closed' };
  if (isBoard(snapshot.body)) return { kind: 'no-fiche' };
  const choice = choose(snapshot, settings, known);
  if (choice.kind === 'none') return { kind: 'no-fiche' };
  if (choice.kind === 'unsure') {
    return snapshot.state === 'closed' ? { kind: 'closed' } : unsure(settings);
  }
  const templateOf = ({ stage }: Course): Template =>
    templates.find((template) => template.stage === stage) ?? choice.template;
  const judge = judgeOf(snapshot, templateOf, settings);
  const { stage } = choice.template;
  const memory = await followed(snapshot, known, { stage, programme, judge });
  const { course, replies } = memory;
  const { body, editedAt, newcomer } = snapshot;
  const result = await judge(course, body);
  const errors = errorsOf(result);
  const text = { hasError: errors > 0, editedAt };
  const situation = situationOf(course, text);
  const turn = turnOf(snapshot, memory, situation, text);
  const peopleUrl = new URL(repositoryUrl).origin;
  const about = { programme, course, situation, text, turn, replies, newcomer, texts, peopleUrl };
  const comment = commentFor({ result, body, template: templateOf(course), ...about });
  const told = {
    stage: course.stage,
    review: programme.labels[situation],
    errors,
    warnings: result.findings.length - errors,
  };
  const desired = sealedDesire(snapshot, memory, { situation, programme }, { comment, key, told });
  return { kind: 'fiche', told, course, situation, turn, result, desired };
};
