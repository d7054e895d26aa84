import { createHash } from 'node:crypto';
import type { GitHubProblem } from './problem.ts';
import type { LookAtGitHub } from './repository.ts';
import type { Site, SiteFile } from './site.ts';
import { WORKFLOWS, workflowsOf } from './workflow.ts';

/** The name that git gives to a content. */
const blobHash = (text: string): string => {
  const content = Buffer.from(text);
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
};

/** A checkout on Windows may have other ends of lines than what was committed. */
const isContent = (text: string, hash: string | undefined): boolean =>
  [text, text.replace(/\r\n/g, '\n')].some((content) => blobHash(content) === hash);

/** What Fiches reads on GitHub: all of `.github` here, but for the workflows of others. */
const filesThatCount = (site: Site) => {
  const ours = workflowsOf(site).map(({ file }) => file);
  return site.files.filter(({ path }) =>
    path.startsWith(`${WORKFLOWS}/`) ? ours.includes(path) : path.includes('/'),
  );
};

/** GitHub reads the default branch: what is in this folder counts once it is there. */
export const sentFiles = ({ site, github }: LookAtGitHub): GitHubProblem[] => {
  const { files, defaultBranch: branch } = github;
  if (files === undefined) return [];
  const told = (kind: 'file-unsent' | 'file-differs', found: Site['files']): GitHubProblem[] =>
    found.length === 0 ? [] : [{ kind, branch, places: found.map(({ path: file }) => ({ file })) }];
  const ours = filesThatCount(site);
  const differs = ({ path, text }: SiteFile) =>
    files.has(path) && !isContent(text, files.get(path));
  return [
    ...told(
      'file-unsent',
      ours.filter(({ path }) => !files.has(path)),
    ),
    ...told('file-differs', ours.filter(differs)),
  ];
};
