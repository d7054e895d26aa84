import { createHash } from 'node:crypto';
import { chooseTemplate } from '../fiche/choose.ts';
import type { Template } from '../fiche/template.ts';
import { isError, lint, type LintResult } from '../lint.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import { AXES, REVIEW, type Review } from '../method/labels.ts';
import type { Stage } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';
import { commentFor } from '../views/comment.ts';
import { pointerFor } from '../views/pointer.ts';
import { isOurs, markerLine, noteIn } from './marker.ts';
import { type Desired, ownComments, type Plan } from './plan.ts';
import type { Snapshot } from './snapshot.ts';
import { nextReview, reviewOf, stageOf, stageSince } from './state.ts';

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
      readonly stage: Stage;
      readonly review: Review;
      readonly result: LintResult;
      readonly desired: Desired;
    };

export type Outcome = { readonly decision: Decision; readonly plan: Plan };

// The body that a coach's « à corriger » speaks of is remembered until the author changes it.
const digest = (body: string): string =>
  createHash('sha256').update(body).digest('hex').slice(0, 12);

const choose = (snapshot: Snapshot, templates: readonly Template[]) => {
  const stage = stageOf(snapshot);
  // A body too heavy to parse is told by its label or marker alone.
  const body = tooHeavy(snapshot.body)
    ? snapshot.body.slice(0, 2_000).replace(/^(?!<!--).*$/gm, '')
    : snapshot.body;
  return chooseTemplate(templates, { body, stage });
};

/** Says what a fiche should look like on GitHub. Pure: no clock, no network. */
export const decide = async (snapshot: Snapshot, settings: Settings): Promise<Decision> => {
  if (snapshot.state === 'closed') return { kind: 'closed' };
  const { templates, texts, repositoryUrl } = settings;
  const choice = choose(snapshot, templates);
  if (choice.kind === 'none') return { kind: 'no-fiche' };
  if (choice.kind === 'unsure') {
    const comment = `${markerLine(undefined)}\n${pointerFor(templates, texts, repositoryUrl)}`;
    return { kind: 'unsure', desired: { labels: [], axes: [], comment } };
  }
  const { template } = choice;
  const { stage } = template;
  const result = await lint(snapshot.body, {
    template,
    texts,
    title: snapshot.title,
    filedAt: snapshot.createdAt,
    stageSince: stageSince(snapshot, stage),
  });
  const remembered = ownComments(snapshot, isOurs).map(({ body }) => noteIn(body))[0];
  const edited = remembered !== undefined && remembered !== digest(snapshot.body);
  const review = nextReview(reviewOf(snapshot), {
    hasError: result.findings.some(isError),
    edited,
  });
  const note = review === 'changesAsked' ? digest(snapshot.body) : undefined;
  const comment = `${markerLine(note)}\n${commentFor({ result, template, review, texts })}`;
  return {
    kind: 'fiche',
    stage,
    review,
    result,
    desired: { labels: [stage, REVIEW[review]], axes: AXES, comment },
  };
};
