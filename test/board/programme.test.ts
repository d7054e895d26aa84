import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory, HistoryEvent } from '../../src/board/snapshot.ts';
import { partFrontMatter } from '../../src/markdown/front-matter.ts';
import type { Stage } from '../../src/method/stages.ts';
import { METHOD, STAGES } from '../method.ts';
import { textsIn } from '../../src/texts/texts.ts';

/** A folder of real products with the dates of their phases; no part of this project. */
const FOLDER = '../shared/corpus';
const here = existsSync(FOLDER);

type Phase = { readonly name: string; readonly start: string };
type Place = Stage | 'stopped' | 'transferred';

const placeOf = (name: string): Place => {
  if (name.startsWith('abandon')) return 'stopped';
  if (name === 'transfere' || name === 'opere') return 'transferred';
  return name === 'consolidation' ? 'acceleration' : (name as Stage);
};

const isEnd = (place: Place) => place === 'stopped' || place === 'transferred';

const phasesOf = (file: string): Phase[] => {
  const { yaml = '' } = partFrontMatter(readFileSync(join(FOLDER, file), 'utf8'));
  const day = (value: unknown) => new Date(String(value)).toISOString().slice(0, 10);
  const phases: { name: string; start: unknown }[] = parse(yaml)?.phases ?? [];
  return phases.map(({ name, start }) => ({ name, start: day(start) }));
};

const products = here
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.md'))
      .map(phasesOf)
      // A product that was given up before any stage has left none to count.
      .filter(([first]) => first && !isEnd(placeOf(first.name)))
  : [];

/** The same product as the issue that it would have been. */
const asFiche = (phases: readonly Phase[], index: number): FicheHistory => {
  const events: HistoryEvent[] = [];
  const labels = new Set<string>();
  let closed = false;
  for (const { name, start } of phases) {
    const place = placeOf(name);
    const at = `${start}T10:00:00Z`;
    const add = (type: HistoryEvent['type'], label?: string) =>
      events.push({ at, type, actor: 'coach', ...(label ? { label } : {}) });
    const wanted = isEnd(place) ? METHOD.labels[place as 'stopped'] : place;
    const gone = [...labels].filter(
      (label) =>
        label !== wanted &&
        (!isEnd(place) || [METHOD.labels.stopped, METHOD.labels.transferred].includes(label)),
    );
    if (closed && !isEnd(place)) add('reopened');
    for (const label of gone) add('unlabeled', label);
    for (const label of gone) labels.delete(label);
    if (!labels.has(wanted)) add('labeled', wanted);
    labels.add(wanted);
    if (isEnd(place) && !closed) add('closed');
    closed = isEnd(place);
  }
  return {
    number: index + 1,
    title: `Produit ${index}`,
    url: '',
    author: 'autrice',
    createdAt: `${phases[0]!.start}T10:00:00Z`,
    closedAt: null,
    stateReason:
      closed && labels.has(METHOD.labels.transferred) ? 'completed' : closed ? 'not_planned' : null,
    body: '',
    assignees: [],
    labels: [...labels],
    events,
    comments: [],
  };
};

/** Counted from the phases themselves, with none of the board's code. */
const counted = (date: string): Record<Place, number> => {
  const counts = { investigation: 0, construction: 0, acceleration: 0, stopped: 0, transferred: 0 };
  for (const phases of products) {
    const now = phases.filter(({ start }) => start < date).at(-1);
    if (now) counts[placeOf(now.name) as keyof typeof counts] += 1;
  }
  return counts;
};

/** Days in a stage until another began, of the products that have left it. */
const medianOf = (stage: Stage, date: string): number | null => {
  const days = products.flatMap((phases) => {
    const known = phases.filter(({ start }) => start < date);
    const last = known.findLastIndex(({ name }) => placeOf(name) === stage);
    if (last === -1) return [];
    let first = last;
    while (first > 0 && placeOf(known[first - 1]!.name) === stage) first -= 1;
    const next = known[last + 1];
    return next ? [(Date.parse(next.start) - Date.parse(known[first]!.start)) / 86_400_000] : [];
  });
  const sorted = days.sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
};

/** The share that was not given up after so many days, day by day, of those still followed then. */
const survivalOf = (date: string, after: number): number => {
  const lives = products.flatMap((phases) => {
    const known = phases.filter(({ start }) => start < date);
    const [first] = known;
    if (!first) return [];
    const last = known.at(-1)!;
    const place = placeOf(last.name);
    const ended = known.find(({ name }) => isEnd(placeOf(name)));
    const until = isEnd(place) ? (sameEnd(known, place) ?? ended!.start) : date;
    const days = Math.round((Date.parse(until) - Date.parse(first.start)) / 86_400_000);
    return [{ days, stopped: place === 'stopped' }];
  });
  let share = 1;
  for (let day = 0; day <= after; day += 1) {
    const followed = lives.filter((life) => life.days >= day).length;
    const gone = lives.filter((life) => life.stopped && life.days === day).length;
    if (gone > 0) share *= 1 - gone / followed;
  }
  return share;
};

/** The day on which the end began that stands today. */
const sameEnd = (known: readonly Phase[], place: Place): string | undefined => {
  let start: string | undefined;
  for (const phase of [...known].reverse()) {
    if (placeOf(phase.name) !== place) break;
    ({ start } = phase);
  }
  return start;
};

describe.skipIf(!here)(`real products (skipped where ${FOLDER} is absent)`, () => {
  const snapshot = {
    repository: 'incubateur/fiches',
    takenAt: '2026-11-24T07:00:00Z',
    fiches: products.map(asFiche),
  };
  const settings = { programme: METHOD, templates: [], texts: textsIn('fr') };

  test.each(['2017-01-02', '2019-03-04', '2021-06-07', '2023-01-02', '2025-01-06', '2026-11-23'])(
    'on %s, stages, ends and medians are those of their phases',
    async (date) => {
      const { totals, flow, survival } = await measure(snapshot, date, settings);
      if (survival.atSixMonths !== null) {
        expect(survival.atSixMonths).toBeCloseTo(survivalOf(date, 182), 6);
      }
      expect({ ...totals.open, ...totals.ended }).toEqual(counted(date));
      for (const stage of STAGES) {
        const { medianDays } = flow.find(({ from }) => from === stage)!;
        expect(medianDays).toBe(medianOf(stage, date));
      }
    },
  );
});
