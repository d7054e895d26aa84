import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { isError, lint } from '../lint.ts';
import { ENDS } from '../method/course.ts';
import { oneLine } from '../markdown/harmless.ts';
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
import { type RepositoryHistory, withLikeTimes } from './snapshot.ts';
import { type Outline, outlineOf, type Standing, standingAt } from './standing.ts';

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

const rulesOf = (failed: ReadonlyMap<string, number>): readonly RuleCount[] =>
  [...failed]
    .map(([rule, fiches]) => ({ rule, fiches }))
    .sort((a, b) => b.fiches - a.fiches || (a.rule < b.rule ? -1 : 1));

const totalsOf = (standings: readonly Outline[], stages: Stages): Board['totals'] => {
  const ids = stages.map(({ id }) => id);
  const open = standings.filter(({ end }) => !end);
  const count = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
  return {
    open: count(ids, (stage) => open.filter((standing) => standing.stage === stage).length),
    ended: count(ENDS, (how) => standings.filter(({ end }) => end?.how === how).length),
  };
};

/** All fiches as they stood at a time, one after the other: of each only what is counted is kept. */
const follow = async (
  { takenAt, fiches }: RepositoryHistory,
  at: string,
  settings: BoardSettings,
) => {
  const { programme } = settings;
  // A text may have changed since: of the past, its faults are not known.
  const current = at >= (startOfDay(dayOf(takenAt)) ?? at);
  const standings: Outline[] = [];
  const rows: Row[] = [];
  const failed = new Map<string, number>();
  for await (const fiche of fiches) {
    const standing = standingAt(withLikeTimes(fiche), at, programme);
    if (!standing) continue;
    standings.push(outlineOf(standing));
    if (standing.end) continue;
    const read = current ? await readText(standing, settings) : UNREAD;
    for (const rule of read.failed) failed.set(rule, (failed.get(rule) ?? 0) + 1);
    rows.push(rowOf(standing, at, { read, stages: programme.stages }));
  }
  rows.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.number - b.number));
  return { standings, rows, failed };
};

/**
 * The board of a repository at the start of a day in Paris. Pure: the same history and date give the
 * same board, and a past date counts only what was known then.
 * @param date « 2026-11-24 »; the day when the history was read, when absent
 * @throws TroubleError for what is no date
 */
export const measure = async (
  history: RepositoryHistory,
  date: string | undefined,
  settings: BoardSettings,
): Promise<Board> => {
  const { stages, labels } = settings.programme;
  const at = startOfDay(date ?? dayOf(history.takenAt));
  if (at === undefined) {
    const written = date ?? history.takenAt;
    throw new TroubleError({ kind: 'no-date', option: 'date', written });
  }
  const { standings, rows, failed } = await follow(history, at, settings);
  return {
    repository: history.repository,
    week: weekOf(at),
    at,
    stages: stages.map(({ id, name }) => ({ id, name: oneLine(name) })),
    labels: Object.fromEntries(
      REVIEWS.map((one) => [one, oneLine(labels[one])]),
    ) as Board['labels'],
    totals: totalsOf(standings, stages),
    attention: attentionOf(rows, at),
    moved: movedOf(standings, daysBefore(at, 7), at),
    rows,
    flow: flowOf(standings, stages),
    survival: survivalOfProgramme(standings, at),
    months: monthsOf(standings, at, stages),
    coaches: coachesOf(rows, at),
    rules: rulesOf(failed),
  };
};
