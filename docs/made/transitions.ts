import { LABELS } from '../../src/method/programme.ts';
import { type Situation, TRANSITIONS } from '../../src/method/transitions.ts';

const OPEN: readonly Situation[] = ['incomplete', 'toReview', 'changesAsked', 'approved'];
const ENDED: readonly Situation[] = ['stopped', 'transferred'];

/** What people do stands as they write it, what happens to the text in words. */
const CAUSES: Readonly<Record<string, string>> = {
  error: 'an error stands',
  complete: 'no error stands',
  edit: 'the author edits',
  reopen: 'reopened',
};

const fromAll = (from: readonly Situation[]) => OPEN.every((one) => from.includes(one));

type Edge = { readonly from: string; readonly to: string; readonly causes: readonly string[] };

/** One arrow between two places, however many causes lead there. */
const joined = (edges: readonly Edge[], edge: Edge): readonly Edge[] => {
  const same = (one: Edge) => one.from === edge.from && one.to === edge.to;
  const known = edges.find(same);
  return known
    ? edges.map((one) => (same(one) ? { ...one, causes: [...one.causes, ...edge.causes] } : one))
    : [...edges, edge];
};

/** The table as a Mermaid diagram: what ends any open fiche is drawn once, from all of them. */
export const transitions = (): string => {
  const edges = TRANSITIONS.flatMap(({ from, to, cause }) =>
    (fromAll(from) && ENDED.includes(to) ? ['open'] : from).map((one) => ({
      from: one,
      to,
      causes: [CAUSES[cause] ?? `/${cause}`],
    })),
  ).reduce(joined, [] as readonly Edge[]);
  const isWithin = ({ from, to }: Edge) => [from, to].every((one) => OPEN.some((is) => is === one));
  const drawn = ({ from, to, causes }: Edge) => `${from} --> ${to} : ${causes.join(', ')}`;
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> open : filed',
    '  state open {',
    ...OPEN.map((situation) => `    ${situation} : ${LABELS[situation]}`),
    ...edges.filter(isWithin).map((edge) => `    ${drawn(edge)}`),
    '  }',
    ...ENDED.map((situation) => `  ${situation} : ${LABELS[situation]}`),
    ...edges.filter((edge) => !isWithin(edge)).map((edge) => `  ${drawn(edge)}`),
    '```',
  ].join('\n');
};
