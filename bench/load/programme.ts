import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { connect } from '../../src/github/client.ts';
import { observe } from '../../src/github/observe.ts';
import { startupDEtat } from '../../src/method/programme.ts';
import { decide, type Settings } from '../../src/review/decide.ts';
import { sealOf, sealed, type Told, withoutSeal, withSeal } from '../../src/review/seal.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { templateFiles } from '../../src/template-files.ts';
import { firstOf } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { BUNDLE } from '../../test/github/action.ts';
import { demonstration, TEMPLATES } from '../../test/demo/fiches.ts';
import { OWNER, REPO } from '../../test/github/people.ts';
import { draftOf, type Issue, numbered, withWritten } from './fiche.ts';
import { serve } from './github.ts';

/** How many fiches differ in more than their number: their text, when they were filed, what was done. */
const MODELS = 100;

const repositoryUrl = `https://github.com/${OWNER}/${REPO}`;

/** What the built Action decides with; its key is the one of action/main.ts, and `check` says so. */
const settingsOf = async (): Promise<Settings> => {
  const texts = textsIn('fr');
  const programme = startupDEtat(texts.stages);
  const files = await templateFiles(TEMPLATES);
  const parts = [await readFile(BUNDLE, 'utf8'), 'fr', '', repositoryUrl];
  const key = createHash('sha256')
    .update([...parts, ...files.map(({ text }) => text)].join('\0'))
    .digest('base64url');
  const templates = firstOf([files], TEMPLATES, programme.stages);
  return { programme, templates, texts, repositoryUrl, key };
};

/** The demonstration's fiches that are some, in French, one after the other through three years. */
const drafts = async (): Promise<Issue[]> => {
  const fiches = (await demonstration()).filter(
    ({ name, labels, language }) =>
      language === 'fr' && labels.length > 0 && !name.startsWith('15'),
  );
  return Array.from({ length: MODELS }, (_, index) => {
    const { body, labels } = fiches[index % fiches.length]!;
    return draftOf(index + 1, { body, stage: labels[0]! });
  });
};

/** Issues as our own questions see them. */
const seen = async (issues: readonly Issue[], numbers: readonly number[]): Promise<Snapshot[]> => {
  const github = await serve(issues);
  const repository = `${OWNER}/${REPO}`;
  const client = connect({ token: 'x', repository, apiUrl: github.url, environment: {} });
  const snapshots: Snapshot[] = [];
  for (const number of numbers) snapshots.push((await observe(client, number))!);
  github.close();
  return snapshots;
};

/** A fiche as our look left it, and what the look told. */
type Rested = { readonly issue: Issue; readonly told: Told };

/** Our comment under another number: its seal is of the whole issue. */
const resealed = ({ issue, told }: Rested, snapshot: Snapshot, key: string): Issue => {
  const written = issue.comments.at(-1)!;
  const comment = withoutSeal(written.body);
  const body = withSeal(comment, sealOf(snapshot, key, { comment, told }), told);
  return { ...issue, comments: [...issue.comments.slice(0, -1), { ...written, body }] };
};

export type Programme = {
  /** All that a look at each would do is done. */
  readonly issues: readonly Issue[];
  /** The first of them before any look. */
  readonly untouched: Issue;
  /** What the first look writes in its comment. */
  readonly comment: string;
};

/** A programme of so many open fiches, of some fifteen events each, that rest. */
export const programmeOf = async (count: number): Promise<Programme> => {
  const settings = await settingsOf();
  const models = await drafts();
  const numbers = models.map(({ number }) => number);
  const rested: Rested[] = [];
  for (const snapshot of await seen(models, numbers)) {
    const decision = await decide(snapshot, settings);
    if (decision.kind !== 'fiche') throw new Error(`${snapshot.number} is ${decision.kind}`);
    const { told, desired } = decision;
    const { labels, comment } = desired;
    rested.push({ issue: withWritten(models[snapshot.number - 1]!, { labels, comment }), told });
  }
  const snapshots = await seen(
    rested.map(({ issue }) => issue),
    numbers,
  );
  const issues = Array.from({ length: count }, (_, index): Issue => {
    const model = index % MODELS;
    const { told, issue: its } = rested[model]!;
    const issue = numbered(its, index + 1);
    const snapshot = { ...snapshots[model]!, number: issue.number, title: issue.title };
    return resealed({ issue, told }, snapshot, settings.key);
  });
  const last = issues.at(-1)!;
  const [held] = await seen(issues, [last.number]);
  if (!sealed(held!, settings.key)) throw new Error(`fiche ${last.number} does not rest`);
  return { issues, untouched: models[0]!, comment: rested[0]!.issue.comments.at(-1)!.body };
};
