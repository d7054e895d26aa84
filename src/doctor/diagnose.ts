import { ConfigError } from '../config/problem.ts';
import { sentFiles } from './branch.ts';
import { chooser } from './chooser.ts';
import { concurrency } from './concurrency.ts';
import { permissions } from './permissions.ts';
import type { Problem } from './problem.ts';
import { actionsRun, labels, takesFiches, tokenRights } from './repository.ts';
import { lastRuns, workflowsAwake } from './runs.ts';
import type { Site } from './site.ts';
import { checkouts } from './steps.ts';
import { sectionsApart, stagesCovered, templateStages, unreadTemplates } from './templates.ts';
import { board, triggers, unreadWorkflows, workflowThere } from './triggers.ts';
import { versions } from './version.ts';

export type Diagnosis = {
  /** How many points were looked at. */
  readonly checked: number;
  readonly problems: readonly Problem[];
};

const ofConfiguration = ({ problem: about }: ConfigError): Problem => ({
  kind: 'configuration',
  file: about.file,
  line: about.line,
  about,
});

/** Every check that can be made, in the order of what keeps Fiches from its work. */
const checksOf = (site: Site): readonly (readonly Problem[])[] => {
  const { configuration, github } = site;
  const look = { site };
  const onGitHub = github && { site, github };
  // What a configuration that cannot be read would have said is not guessed.
  const configured = configuration instanceof ConfigError ? undefined : { site, configuration };
  return [
    configuration instanceof ConfigError ? [ofConfiguration(configuration)] : [],
    ...(configured
      ? [unreadTemplates, templateStages, stagesCovered, sectionsApart, checkouts].map((check) =>
          check(configured),
        )
      : []),
    ...[
      chooser,
      unreadWorkflows,
      workflowThere,
      triggers,
      permissions,
      concurrency,
      versions,
      board,
    ].map((check) => check(look)),
    ...(onGitHub ? [takesFiches, tokenRights, actionsRun].map((check) => check(onGitHub)) : []),
    ...(onGitHub && configured && github.labels ? [labels({ ...configured, github })] : []),
    ...(onGitHub && github.workflows ? [workflowsAwake(onGitHub), lastRuns(onGitHub)] : []),
    ...(onGitHub && github.files ? [sentFiles(onGitHub)] : []),
  ];
};

export const diagnose = (site: Site): Diagnosis => {
  const checks = checksOf(site);
  return { checked: checks.length, problems: checks.flat() };
};
