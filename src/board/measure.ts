import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { isError, lint } from '../lint.ts';
import { ENDS } from '../method/course.ts';
import { REVIEWS } from '../method/labels.ts';
import type { Programme } from '../method/programme.ts';
import type { Stages } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';
import { TroubleError } from '../texts/trouble.ts';
import { administrationIn } from './administration.ts';
import type { Board, CoachLoad, Row, RuleCount } from './board.ts';
import { dayOf, daysBefore, startOfDay, weekOf } from '../method/calendar.ts';
import { flowOf, survivalOfProgramme } from './flow.ts';
import { monthsOf } from './months.ts';
import { movedOf } from './moved.ts';
import { attentionOf, isOverdue, type Read, rowOf } from './rows.ts';
import { type RepositorySnapshot, withLikeTimes } from './snapshot.ts';
import { type Standing, standingAt } from './standing.ts';

export type BoardSettings = {
  readonly programme: Programme;
  readonly templates: readonly Template[];
  readonly texts: Texts;
};

type ReadText = Read & { readonly failed: readonly string[] };

const UNREAD: ReadText = { administration: null, errors: null, failed: [] };

/** Reads a fiche's text as it stands now. */
const readText = async (
  { fiche, stage, stays }: Standing,
  { programme, templates, texts }: BoardSettings,
): Promise<ReadText> => {
  const choice = chooseTemplate(templates, { body: '', stage }, programme);
  if (choice.kind !== 'fiche') return UNREAD;
  const { template } = choice;
  const result = await lint(fiche.body, {
    template,
    programme,
    texts,
    title: fiche.title,
    filedAt: fiche.createdAt,
    stageSince: stays.at(-1)?.from,
  });
  const failed = result.findings.map(({ ruleId }) => ruleId ?? '');
  return {
    administration: result.fiche ? administrationIn(result.fiche) : null,
    errors: result.findings.filter(isError).length,
    failed: [...new Set(failed)],
  };
};

const coachesOf = (rows: readonly Row[], at: string): readonly CoachLoad[] => {
  const logins = [...new Set(rows.flatMap(({ coach }) => coach ?? []))];
  const loads = logins.map((login): CoachLoad => {
    const own = rows.filter(({ coach }) => coach === login);
    return {
      login,
      open: own.length,
      toReview: own.filter(({ turn, review }) => review === 'toReview' && turn === 'coach').length,
      overdue: own.filter((row) => isOverdue(row, at)).length,
    };
  });
  return loads.sort((a, b) => b.open - a.open || (a.login < b.login ? -1 : 1));
};

const rulesOf = (reads: readonly ReadText[]): readonly RuleCount[] => {
  const counts = new Map<string, number>();
  for (const { failed } of reads) {
    for (const rule of failed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, fiches]) => ({ rule, fiches }))
    .sort((a, b) => b.fiches - a.fiches || (a.rule < b.rule ? -1 : 1));
};

const totalsOf = (standings: readonly Standing[], stages: Stages): Board['totals'] => {
  const ids = stages.map(({ id }) => id);
  const open = standings.filter(({ end }) => !end);
  const count = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
  return {
    open: count(ids, (stage) => open.filter((standing) => standing.stage === stage).length),
    ended: count(ENDS, (how) => standings.filter(({ end }) => end?.how === how).length),
  };
};

/**
 * The board of a repository at the start of a day in Paris. Pure: the same snapshot and date give the
 * same board, and a past date counts only what was known then.
 * @param date « 2026-11-24 »; the day when the snapshot was taken, when absent
 * @throws TroubleError for what is no date
 */
export const measure = async (
  snapshot: RepositorySnapshot,
  date: string | undefined,
  settings: BoardSettings,
): Promise<Board> => {
  const { programme } = settings;
  const { stages, labels } = programme;
  const { repository, takenAt, fiches } = withLikeTimes(snapshot);
  const at = startOfDay(date ?? dayOf(takenAt));
  if (at === undefined)
    throw new TroubleError({ kind: 'no-date', option: 'date', written: date ?? takenAt });
  const standings = fiches.flatMap((fiche) => standingAt(fiche, at, programme) ?? []);
  const open = standings.filter(({ end }) => !end);
  // A text may have changed since: of the past, its faults are not known.
  const current = at >= (startOfDay(dayOf(takenAt)) ?? at);
  const reads: ReadText[] = [];
  for (const standing of open) reads.push(current ? await readText(standing, settings) : UNREAD);
  const rows = open
    .map((standing, index) => rowOf(standing, at, { read: reads[index] ?? UNREAD, stages }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.number - b.number));
  return {
    repository,
    week: weekOf(at),
    at,
    stages: stages.map(({ id, name }) => ({ id, name })),
    labels: Object.fromEntries(REVIEWS.map((one) => [one, labels[one]])) as Board['labels'],
    totals: totalsOf(standings, stages),
    attention: attentionOf(rows, at),
    moved: movedOf(standings, daysBefore(at, 7), at),
    rows,
    flow: flowOf(standings, stages),
    survival: survivalOfProgramme(standings, at),
    months: monthsOf(standings, at, stages),
    coaches: coachesOf(rows, at),
    rules: rulesOf(reads),
  };
};
