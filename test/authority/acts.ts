import { demo } from '../action/desk.ts';
import type { Filed } from '../demo/fiches.ts';
import type { LocalGitHub } from '../github/server.ts';
import { type Cell, ROLES } from './table.ts';

/** What anybody sees of where a fiche stands. */
export type Standing = {
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  readonly reason: 'completed' | 'not_planned' | null;
  readonly assignees: readonly string[];
};

type Act = {
  /** The labels that the fiche was filed with: it waits for what is done to it. */
  readonly from: readonly string[];
  /** What is written after a command. */
  readonly note?: string;
  /** What it comes to, where it is done. */
  readonly to: Partial<Standing>;
};

const TO_REVIEW = ['investigation', 'à relire'];
const ASKED = ['investigation', 'à corriger'];
const APPROVED = ['investigation', 'validée'];
const LAST_STAGE = ['acceleration', 'validée'];
/** One error stands: its title. */
const ONE_ERROR = ['investigation', 'à compléter'];

const PIVOTED = ['investigation', 'pivot', 'à relire'];
const NEXT_STAGE = ['construction', 'à compléter'];
const STOPPED: Partial<Standing> = {
  labels: ['arrêtée', 'investigation'],
  state: 'closed',
  reason: 'not_planned',
};
const HANDED_OVER: Partial<Standing> = {
  labels: ['acceleration', 'transférée'],
  state: 'closed',
  reason: 'completed',
};

/** Each act of the table: on what, and what comes of it. */
export const ACTS: Readonly<Record<string, Act>> = {
  '/relire': { from: ASKED, to: { labels: TO_REVIEW } },
  '/valider': { from: TO_REVIEW, to: { labels: APPROVED } },
  '/corriger': { from: TO_REVIEW, note: 'Qui rappelle ?', to: { labels: ASKED } },
  '/etape': { from: APPROVED, note: 'construction', to: { labels: NEXT_STAGE } },
  '/etape --forcer': {
    from: TO_REVIEW,
    note: 'acceleration --forcer Le service existe déjà',
    to: { labels: ['acceleration', 'à compléter'] },
  },
  '/coach': { from: TO_REVIEW, note: '@developpeuse', to: { assignees: ['developpeuse'] } },
  '/pivot': { from: APPROVED, note: 'Vers les lycées', to: { labels: PIVOTED } },
  '/ignorer': {
    from: ONE_ERROR,
    note: 'title-generic Le titre viendra',
    to: { labels: TO_REVIEW },
  },
  '/arreter': { from: TO_REVIEW, note: 'Peu de cas', to: STOPPED },
  '/transferer': { from: LAST_STAGE, note: 'À la région', to: HANDED_OVER },
  '/aide': { from: TO_REVIEW, to: {} },

  '+ à compléter': { from: TO_REVIEW, to: {} },
  '+ à relire': { from: ASKED, to: { labels: TO_REVIEW } },
  '+ à corriger': { from: TO_REVIEW, to: { labels: ASKED } },
  '+ validée': { from: TO_REVIEW, to: { labels: APPROVED } },
  '+ construction': { from: APPROVED, to: { labels: NEXT_STAGE } },
  '+ arrêtée': { from: TO_REVIEW, to: STOPPED },
  '+ transférée': { from: LAST_STAGE, to: HANDED_OVER },
  '+ pivot': { from: APPROVED, to: { labels: PIVOTED } },
  '- à relire': { from: TO_REVIEW, to: {} },
  '+ pause': { from: TO_REVIEW, to: { labels: ['investigation', 'pause', 'à relire'] } },
  '+ santé': { from: TO_REVIEW, to: { labels: ['investigation', 'santé', 'à relire'] } },
};

const actOf = ({ act }: Cell): Act => {
  const found = ACTS[act];
  if (!found) throw new Error(`nobody knows how to do « ${act} »`);
  return found;
};

/** The fiche of a cell, as its author files it. */
export const ficheOf = async (cell: Cell): Promise<Pick<Filed, 'title' | 'body' | 'labels'>> => {
  const { from: labels } = actOf(cell);
  const { title, body } = await demo(labels === LAST_STAGE ? '12-acceleration' : '01-relais');
  return { title: labels === ONE_ERROR ? 'Investigation' : title, body, labels: [...labels] };
};

/** Where the fiche must stand in the end. */
export const wanted = (cell: Cell): Standing => {
  const { from, to } = actOf(cell);
  const before: Standing = { labels: from, state: 'open', reason: null, assignees: [] };
  return cell.outcome === 'done' ? { ...before, ...to } : before;
};

/** Does it on GitHub. @returns GitHub's answer */
export const perform = (github: LocalGitHub, number: number, cell: Cell) => {
  const rest = github.as(ROLES[cell.role]!.who);
  const issue = `/issues/${number}`;
  const [first = '', name = ''] = cell.act.split(/ (.*)/);
  if (first === '+') return rest('POST', `${issue}/labels`, { labels: [name] });
  if (first === '-') return rest('DELETE', `${issue}/labels/${encodeURIComponent(name)}`);
  const body = `${first} ${actOf(cell).note ?? ''}`.trim();
  return rest('POST', `${issue}/comments`, { body });
};
