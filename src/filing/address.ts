import type { Template } from '../fiche/template.ts';
import { fieldIds } from '../views/issue-form.ts';
import { bodyOf, type Draft } from './draft.ts';

/** GitHub answers « URI Too Long » beyond 8,191 bytes. Nine fiches in ten are below. */
const LONGEST_ADDRESS = 8_000;
/** The longest title that GitHub takes. */
const LONGEST_TITLE = 256;

export type Place = {
  /** owner/name */
  readonly repository: string;
  /** The template's file there: one with sections in one text, or a form with a box for each. */
  readonly file: string;
  readonly form: boolean;
};

/** The page where a fiche is filed: filled with it, or bare where the fiche is too long for an address. */
export type Address = { readonly kind: 'filled' | 'bare'; readonly url: string };

const contents = (form: boolean, template: Template, draft: Draft): [string, string][] => {
  if (!form) return [['body', bodyOf(template, draft)]];
  const ids = fieldIds(template);
  return template.sections.flatMap(({ id }, index): [string, string][] => {
    const answer = draft.answers[id];
    return answer === undefined ? [] : [[ids[index]!, answer]];
  });
};

/** The labels come from the template, so that whoever files needs no right to set them. */
export const newIssueAddress = (
  { repository, file, form }: Place,
  template: Template,
  draft: Draft,
): Address => {
  const head: [string, string][] = [['template', file]];
  if (draft.title !== '') head.push(['title', draft.title.slice(0, LONGEST_TITLE)]);
  const page = (query: [string, string][]) =>
    `https://github.com/${repository}/issues/new?${new URLSearchParams(query)}`;
  const url = page([...head, ...contents(form, template, draft)]);
  return url.length <= LONGEST_ADDRESS
    ? { kind: 'filled', url }
    : { kind: 'bare', url: page(head) };
};
