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
  /** The release that this is: its version, and its commit by which workflows pin the Action. */
  readonly release: { readonly version: string; readonly commit: string | undefined };
};

const TEMPLATES = '.github/ISSUE_TEMPLATE';

const nameOf = (path: string): string => path.replace(/^.*[/\\]/, '').replace(/\.md$/, '');

/** By its commit, as every other action; by its major version where the release is not known. */
const pinned = (text: string, { version, commit }: Shipped['release']): string =>
  commit === undefined
    ? text
    : text.replaceAll(/(uses: fiches\/fiches)@v\d+$/gm, `$1@${commit} # v${version}`);

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
    content: pinned(text.replace(/^# Copy this file[^\n]*\n/, ''), shipped.release),
  })),
  { path: '.github/fiches.yml', content: shipped.configuration },
];
