import { shown } from '../markdown/harmless.ts';
import type { Stage } from '../method/stages.ts';
import type { Move, Moved } from './board.ts';
import type { Outline, Stay } from './standing.ts';

/** The moves of a kind that fall within ]since, at]. */
type Within = (at: string) => boolean;

const move = ({ fiche, stage }: Outline, at: string, from?: Stage, to = stage): Move => ({
  number: fiche.number,
  title: shown(fiche.title),
  url: fiche.url,
  at,
  stage: to,
  ...(from ? { from } : {}),
});

const stageChanges = (standing: Outline, within: Within): Move[] =>
  standing.stays.flatMap((stay: Stay, index) => {
    const before = standing.stays[index - 1];
    return before && before.stage !== stay.stage && within(stay.from)
      ? [move(standing, stay.from, before.stage, stay.stage)]
      : [];
  });

/** What moved between two times: (since, at]. */
export const movedOf = (standings: readonly Outline[], since: string, at: string): Moved => {
  const within: Within = (time) => time > since && time <= at;
  const all = (of: (standing: Outline) => Move[]): Move[] =>
    standings.flatMap(of).sort((a, b) => (a.at < b.at ? -1 : 1));
  const ended = (how: 'stopped' | 'transferred') =>
    all((standing) =>
      standing.end?.how === how && within(standing.end.at) ? [move(standing, standing.end.at)] : [],
    );
  return {
    created: all((standing) => {
      const [first] = standing.stays;
      return first && within(first.from)
        ? [move(standing, first.from, undefined, first.stage)]
        : [];
    }),
    stageChanged: all((standing) => stageChanges(standing, within)),
    validated: all((standing) =>
      standing.reviews
        .filter(({ review, at: time }) => review === 'approved' && within(time))
        .map(({ at: time }) => move(standing, time)),
    ),
    pivoted: all((standing) => standing.pivots.filter(within).map((time) => move(standing, time))),
    stopped: ended('stopped'),
    transferred: ended('transferred'),
  };
};
