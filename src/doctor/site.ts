import type { Configuration } from '../config/configuration.ts';
import type { ConfigError } from '../config/problem.ts';
import type { RepositoryLabel } from '../labels/label.ts';

/** A file of the checked-out repository; its path runs from the root, with « / ». */
export type SiteFile = { readonly path: string; readonly text: string };

/** A workflow as GitHub knows it. */
export type KnownWorkflow = {
  readonly id: number;
  readonly path: string;
  /** active, disabled_inactivity, disabled_manually, disabled_fork, deleted… */
  readonly state: string;
  readonly createdAt: string;
  /** The last one that ran to its end, whatever that was. */
  readonly lastRun:
    | { readonly at: string; readonly conclusion: string; readonly url: string }
    | undefined;
};

/** What GitHub says of the repository to whoever holds the token. */
export type OnGitHub = {
  readonly repository: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** What the token may do to issues and labels. */
  readonly rights: 'write' | 'read' | 'none';
  /** Whether the repository runs workflows; unknown to whoever does not administer it. */
  readonly actions: 'all' | 'local' | 'off' | 'unknown';
  /** Nothing where the token may not read them. */
  readonly labels: readonly RepositoryLabel[] | undefined;
  readonly workflows: readonly KnownWorkflow[] | undefined;
  /** The files of the default branch, in the folders that count: path → git's own hash of the content. */
  readonly files: ReadonlyMap<string, string> | undefined;
  readonly defaultBranch: string;
};

/** All that is looked at, at one moment. */
export type Site = {
  readonly files: readonly SiteFile[];
  readonly configuration: Configuration | ConfigError;
  /** This package's own, as « 1.2.0 ». */
  readonly version: string;
  readonly now: string;
  readonly github: OnGitHub | undefined;
};

export const fileAt = ({ files }: Pick<Site, 'files'>, ...paths: string[]): SiteFile | undefined =>
  files.find(({ path }) => paths.includes(path));

/** The files right in a folder with one of these endings. */
export const filesIn = (
  { files }: Pick<Site, 'files'>,
  folder: string,
  ending: RegExp,
): readonly SiteFile[] =>
  files.filter(
    ({ path }) =>
      path.startsWith(`${folder}/`) &&
      !path.slice(folder.length + 1).includes('/') &&
      ending.test(path),
  );
