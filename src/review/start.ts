import { type Course, filed, type Opinion } from '../method/course.ts';
import { sameLabel } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import { type Stage, stageIn } from '../method/stages.ts';
import type { IssueEvent, Snapshot } from './snapshot.ts';

/** The place of our own first label among the events; their number when we have set none. */
export const firstLabelled = (events: readonly IssueEvent[]): number => {
  const first = events.findIndex(({ own, type }) => own && type === 'labeled');
  return first === -1 ? events.length : first;
};

type Set = { readonly label: string; readonly at: string; readonly by: string };

const without = (set: readonly Set[], label: string) =>
  set.filter((other) => !sameLabel(other.label, label));

/** The labels that the issue was filed with: those it bears now, its events undone one by one. */
const filedWith = ({ labels, events, createdAt: at, author: by }: Snapshot): readonly Set[] =>
  events.reduceRight<readonly Set[]>(
    (set, event) => {
      if (event.type === 'labeled') return without(set, event.label);
      if (event.type !== 'unlabeled') return set;
      return [...without(set, event.label), { label: event.label, at, by }];
    },
    labels.map((label) => ({ label, at, by })),
  );

/** The labels that people had set before our first one, the last set last. */
const standing = (snapshot: Snapshot): readonly Set[] =>
  snapshot.events.slice(0, firstLabelled(snapshot.events)).reduce<readonly Set[]>((set, event) => {
    if (event.type !== 'labeled' && event.type !== 'unlabeled') return set;
    const others = without(set, event.label);
    const { label, at, actor: by } = event;
    return event.type === 'labeled' ? [...others, { label, at, by }] : others;
  }, filedWith(snapshot));

/** The stage that a label told before we came, and since when. */
export const standingStage = (
  snapshot: Snapshot,
  { stages }: Programme,
): { stage: Stage; at: string } | undefined =>
  standing(snapshot)
    .flatMap(({ label, at }) => {
      const stage = stageIn(stages, label);
      return stage === undefined ? [] : [{ stage, at }];
    })
    .at(-1);

const OPINIONS: readonly Opinion[] = ['changesAsked', 'approved'];

/**
 * Where the course of a fiche begins: labels from before our first answer are taken as they stand,
 * so that a repository may adopt Fiches with its issues as they are.
 */
export const startOf = (snapshot: Snapshot, stage: Stage, programme: Programme): Course => {
  const { at = snapshot.createdAt } = standingStage(snapshot, programme) ?? {};
  const course = filed(stage, at);
  const labels = standing(snapshot);
  const said = labels
    .flatMap(({ label, at: since }) =>
      OPINIONS.filter((opinion) => sameLabel(programme.labels[opinion], label)).map((opinion) => ({
        opinion,
        opinionSince: since,
      })),
    )
    .at(-1);
  const pivot = labels.findLast(({ label }) => sameLabel(programme.labels.pivot, label));
  return { ...course, ...said, ...(pivot && { pivot: { by: pivot.by, at: pivot.at, note: '' } }) };
};
