import { type Review, sameLabel, situationIn } from '../method/labels.ts';
import type { End } from '../method/course.ts';
import type { Programme } from '../method/programme.ts';
import { isEnd } from '../method/situation.ts';
import { reached, type Stage, stageIn } from '../method/stages.ts';
import { isBot } from './activity.ts';
import type { FicheHistory, HistoryEvent } from './snapshot.ts';

/** The time that a fiche spent in one stage; `left` tells how it ended, nothing while it lasts. */
export type Stay = {
  readonly stage: Stage;
  readonly from: string;
  readonly to?: string;
  readonly left?: 'continued' | 'back' | End;
};

/** Where a fiche stood at some time, as far as was known then. Times are ISO 8601. */
export type Standing = {
  readonly fiche: FicheHistory;
  readonly stage: Stage;
  readonly stays: readonly Stay[];
  readonly end?: { readonly how: End; readonly at: string } | undefined;
  readonly review?: Review | undefined;
  readonly reviewSince: string;
  /** When each review was reached. */
  readonly reviews: readonly { readonly review: Review; readonly at: string }[];
  readonly pivots: readonly string[];
  readonly coach?: string | undefined;
};

/** What the counts of a programme need of a standing: the fiche's text and history are let go. */
export type Outline = Omit<Standing, 'fiche'> & {
  readonly fiche: Pick<FicheHistory, 'number' | 'title' | 'url'>;
};

export const outlineOf = ({ fiche, ...standing }: Standing): Outline => {
  const { number, title, url } = fiche;
  return { ...standing, fiche: { number, title, url } };
};

/** The labels that an issue was filed with: those it bears now, its events undone one by one. */
const filedWith = ({ labels, events }: FicheHistory): readonly string[] =>
  events.reduceRight<readonly string[]>((set, { type, label }) => {
    if (label === undefined || (type !== 'labeled' && type !== 'unlabeled')) return set;
    const others = set.filter((other) => !sameLabel(other, label));
    return type === 'labeled' ? others : [...others, label];
  }, labels);

/** A label that we take off so soon was somebody's who may not set it: nothing moved. In milliseconds. */
const AT_ONCE = 15 * 60_000;

const isPutRight = (
  { type, label = '', at, actor }: HistoryEvent,
  index: number,
  all: readonly HistoryEvent[],
) =>
  type === 'labeled' &&
  !isBot(actor) &&
  all.some(
    (event, place) =>
      place > index &&
      event.type === 'unlabeled' &&
      isBot(event.actor) &&
      sameLabel(event.label ?? '', label) &&
      Date.parse(event.at) - Date.parse(at) < AT_ONCE,
  );

/** Its events up to a time, the labels of its filing first; GitHub gives no event for these. */
const eventsUntil = (
  fiche: FicheHistory,
  at: string,
  { stages }: Programme,
): readonly HistoryEvent[] => {
  const { createdAt, author } = fiche;
  const labels = filedWith(fiche);
  const isStage = (label: string) => stageIn(stages, label) !== undefined;
  // In no order of GitHub's that tells anything: an end is that of a stage, which comes first.
  const ordered = [...labels.filter(isStage), ...labels.filter((label) => !isStage(label))];
  const filed = ordered.map(
    (label): HistoryEvent => ({ at: createdAt, type: 'labeled', label, actor: author }),
  );
  const known = fiche.events.filter((event) => event.at <= at);
  known.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [...filed, ...known.filter((...event) => !isPutRight(...event))];
};

type Draft = { -readonly [Key in keyof Standing]: Standing[Key] } & {
  stays: Stay[];
  /** Closed as the double of another, which is the fiche. */
  duplicate: boolean;
  readonly programme: Programme;
};

const enter = (draft: Draft, stage: Stage, at: string) => {
  const current = draft.stays.at(-1);
  // An ended fiche keeps the stage that it ended in, for the statistics.
  if (draft.end || current?.stage === stage) return;
  if (current) {
    const left = reached(draft.programme.stages, stage, current.stage) ? 'continued' : 'back';
    draft.stays[draft.stays.length - 1] = { ...current, to: at, left };
  }
  draft.stays.push({ stage, from: at });
  draft.stage = stage;
};

const finish = (draft: Draft, how: End, at: string) => {
  // The label and the closing tell the same end, one after the other.
  const since = draft.end?.how === how ? draft.end.at : at;
  const left = draft.end?.at ?? at;
  draft.end = { how, at: since };
  const stay = draft.stays.at(-1);
  if (stay) draft.stays[draft.stays.length - 1] = { ...stay, to: left, left: how };
};

const resume = (draft: Draft, at: string) => {
  if (!draft.end) return;
  draft.end = undefined;
  draft.stays.push({ stage: draft.stage, from: at });
};

const takeLabel = (draft: Draft, label: string, at: string) => {
  const { stages, labels } = draft.programme;
  const stage = stageIn(stages, label);
  if (stage !== undefined) enter(draft, stage, at);
  const said = situationIn(labels, label);
  if (said && isEnd(said)) finish(draft, said, at);
  else if (said && said !== draft.review) {
    draft.review = said;
    draft.reviewSince = at;
    draft.reviews = [...draft.reviews, { review: said, at }];
  }
  if (sameLabel(label, labels.pivot)) draft.pivots = [...draft.pivots, at];
};

/** How it was closed, where no label tells it. */
const closedAs = ({ stateReason }: FicheHistory): End =>
  stateReason === 'completed' ? 'transferred' : 'stopped';

const take = (draft: Draft, event: HistoryEvent) => {
  const { at, label, assignee } = event;
  switch (event.type) {
    case 'labeled':
      return label === undefined ? undefined : takeLabel(draft, label, at);
    case 'closed':
      draft.duplicate = draft.fiche.stateReason === 'duplicate';
      return draft.duplicate
        ? undefined
        : finish(draft, draft.end?.how ?? closedAs(draft.fiche), at);
    case 'reopened':
      draft.duplicate = false;
      return resume(draft, at);
    case 'assigned':
      if (assignee !== draft.fiche.author) draft.coach = assignee;
      return undefined;
    case 'unassigned':
      if (assignee === draft.coach) draft.coach = undefined;
      return undefined;
    default:
      return undefined;
  }
};

/**
 * Where a fiche stood at a time: its events up to then, one after the other.
 * @returns nothing while it was not filed, or bore no stage yet: it was no fiche
 */
export const standingAt = (
  fiche: FicheHistory,
  at: string,
  programme: Programme,
): Standing | undefined => {
  if (fiche.createdAt > at) return undefined;
  const draft: Draft = {
    fiche,
    stage: programme.stages[0].id,
    programme,
    stays: [],
    reviewSince: fiche.createdAt,
    reviews: [],
    pivots: [],
    duplicate: false,
  };
  for (const event of eventsUntil(fiche, at, programme)) take(draft, event);
  return draft.stays.length === 0 || draft.duplicate ? undefined : draft;
};
