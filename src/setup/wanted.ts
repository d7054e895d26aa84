import type { Template } from '../fiche/template.ts';
import { issueForm } from '../views/issue-form.ts';
import type { Wanted } from './plan.ts';

/** The files that come with Fiches, from which a repository's own are made. */
export type Shipped = {
  readonly templates: readonly { readonly template: Template; readonly text: string }[];
  /** `.github/fiches.yml`, the template chooser, and the workflows by their names. */
  readonly configuration: string;
  readonly chooser: string;
  readonly workflows: readonly { readonly name: string; readonly text: string }[];
};

const TEMPLATES = '.github/ISSUE_TEMPLATE';

const nameOf = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.md$/, '');

/** All that a repository needs, in the order in which one reads it. */
export const wantedFiles = (shipped: Shipped, { forms }: { readonly forms: boolean }): Wanted[] => [
  ...shipped.templates.map(({ template, text }) => ({
    path: `${TEMPLATES}/${nameOf(template.path)}.${forms ? 'yml' : 'md'}`,
    content: forms ? issueForm(template, text) : text,
  })),
  { path: `${TEMPLATES}/config.yml`, content: shipped.chooser },
  ...shipped.workflows.map(({ name, text }) => ({
    path: `.github/workflows/${name}`,
    // Its first line tells where it goes: it is there now.
    content: text.replace(/^# Copy this file[^\n]*\n/, ''),
  })),
  { path: '.github/fiches.yml', content: shipped.configuration },
];
