import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import type { Course } from '../method/course.ts';
import { AXES, labelOf, PIVOT, sameLabel } from '../method/labels.ts';
import { situationOf } from '../method/situation.ts';
import type { Situation } from '../method/transitions.ts';
import { RULE_IDS } from '../texts/rule-text.ts';
import type { Texts } from '../texts/texts.ts';
import { commentFor } from '../views/comment.ts';
import { pointerFor } from '../views/pointer.ts';
import { actsOfEvents, unread } from './acts.ts';
import { follow } from './follow.ts';
import { errorsOf, judgeOf, type Judgement } from './judge.ts';
import { markerLine, type Memory, memoryIn } from './memory.ts';
import { type Desired, ownComments, type Plan } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import { firstLabelled, standingStage, startOf } from './start.ts';
import { type Turn, turnOf } from './turn.ts';

export type Settings = {
  readonly templates: readonly Template[];
  readonly texts: Texts;
  /** Where the repository is read by people, with no slash at its end. */
  readonly repositoryUrl: string;
};

/** What one look at an issue comes to. */
export type Decision =
  | { readonly kind: 'no-fiche' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unsure'; readonly desired: Desired }
  | {
      readonly kind: 'fiche';
      readonly course: Course;
      readonly situation: Situation;
      readonly turn: Turn;
      readonly result: Judgement;
      readonly desired: Desired;
    };

export type Outcome = { readonly decision: Decision; readonly plan: Plan };

/** What our comment remembers of this issue. */
export const remembered = (snapshot: Snapshot): Memory | undefined =>
  ownComments(snapshot)
    .map(({ body }) => memoryIn(body))
    .find(Boolean);

const choose = (snapshot: Snapshot, templates: readonly Template[], memory: Memory | undefined) => {
  const stage = memory?.course.stage ?? standingStage(snapshot)?.stage;
  // A body too heavy to parse is told by its label or marker alone.
  const body = tooHeavy(snapshot.body)
    ? snapshot.body.slice(0, 2_000).replace(/^(?!<!--).*$/gm, '')
    : snapshot.body;
  return chooseTemplate(templates, { body, stage });
};

const unsure = ({ templates, texts, repositoryUrl }: Settings): Decision => {
  const comment = `${markerLine()}\n${pointerFor(templates, texts, repositoryUrl)}`;
  const nothing = { labels: [], axes: [], assigned: [], unassigned: [], reactions: {} };
  return { kind: 'unsure', desired: { ...nothing, comment } };
};

const labelsOf = (course: Course, situation: Situation): string[] => [
  course.stage,
  labelOf(situation),
  ...(course.pivot ? [PIVOT] : []),
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
  situation: Situation,
  comment: string,
): Desired => ({
  labels: labelsOf(course, situation),
  axes: AXES,
  comment,
  closed: course.end && (course.end.how === 'transferred' ? 'completed' : 'not_planned'),
  assigned: course.coach ? [course.coach] : [],
  unassigned: formerCoaches(snapshot, course),
  reactions: Object.fromEntries(
    Object.entries(handled).map(([id, allDone]) => [id, allDone ? '+1' : 'confused']),
  ),
});

/** Says what a fiche should look like on GitHub. Pure: no clock, no network. */
export const decide = async (snapshot: Snapshot, settings: Settings): Promise<Decision> => {
  const { templates, texts, repositoryUrl } = settings;
  const known = remembered(snapshot);
  const untouched = firstLabelled(snapshot.events) === snapshot.events.length;
  // Closed before our first label: it is none of our fiches.
  if (snapshot.state === 'closed' && !known && untouched) return { kind: 'closed' };
  const choice = choose(snapshot, templates, known);
  if (choice.kind === 'none') return { kind: 'no-fiche' };
  if (choice.kind === 'unsure') {
    return snapshot.state === 'closed' ? { kind: 'closed' } : unsure(settings);
  }
  const templateOf = ({ stage }: Course): Template =>
    templates.find((template) => template.stage === stage) ?? choice.template;
  const judge = judgeOf(snapshot, templateOf, texts);
  const start = known ?? {
    course: startOf(snapshot, choice.template.stage),
    read: 0,
    replies: [],
    handled: {},
  };
  const following = {
    snapshot,
    rules: RULE_IDS,
    countErrors: async (course: Course, body: string) => errorsOf(await judge(course, body)),
  };
  const followed = await follow(following, start, unread(snapshot, known));
  const memory = { ...followed, read: actsOfEvents(snapshot.events).length };
  const { course } = memory;
  const result = await judge(course, snapshot.body);
  const text = { hasError: errorsOf(result) > 0, editedAt: snapshot.editedAt };
  const situation = situationOf(course, text);
  const turn = turnOf(snapshot, memory, situation, text);
  const comment = commentFor({
    result,
    body: snapshot.body,
    template: templateOf(course),
    course,
    situation,
    text,
    turn,
    replies: memory.replies,
    newcomer: snapshot.newcomer,
    texts,
    peopleUrl: new URL(repositoryUrl).origin,
  });
  return {
    kind: 'fiche',
    course,
    situation,
    turn,
    result,
    desired: desiredOf(snapshot, memory, situation, `${markerLine(memory)}\n${comment}`),
  };
};
