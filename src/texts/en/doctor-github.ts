import type { LabelChange } from '../../labels/label.ts';
import type { DoctorTexts, Told } from '../doctor-text.ts';

const ofLabel = (change: LabelChange): Told => {
  const { name } = change.label;
  switch (change.kind) {
    case 'create':
      return {
        what: `The label “${name}” is missing.`,
        cure: 'Run “npx fiches labels”, which makes it.',
      };
    case 'rename':
      return {
        what: `The label “${name}” is named “${change.from}” on GitHub.`,
        cure: 'Run “npx fiches labels”, which renames it; the fiches keep it.',
      };
    case 'look':
      return {
        what: `The label “${name}” has another colour or description.`,
        cure: 'Run “npx fiches labels”, which mends it; “.github/fiches.yml” may tell others.',
      };
  }
};

export const github: DoctorTexts['github'] = (problem) => {
  switch (problem.kind) {
    case 'archived':
      return {
        what: 'This repository is archived: nothing can be filed there any more.',
        cure: 'Open “Settings”, then “Unarchive this repository”.',
      };
    case 'issues-off':
      return {
        what: '“Issues” are switched off: no fiche can be filed.',
        cure: 'Open “Settings”, “General”, “Features”, and tick “Issues”.',
      };
    case 'token-blind':
      return {
        what: 'Your token may read neither labels nor fiches: they were not checked.',
        cure: 'Give in GITHUB_TOKEN a token with the permission “Issues: read and write”.',
      };
    case 'token-reads-only':
      return {
        what: 'Your token may read, not write: “--fix” can change no label.',
        cure: 'Give in GITHUB_TOKEN a token with the permission “Issues: read and write”.',
      };
    case 'label':
      return ofLabel(problem.change);
    case 'actions-off':
      return {
        what: 'GitHub Actions is switched off: Fiches no longer answers.',
        cure: 'Open “Settings”, “Actions”, “General”, and choose “Allow all actions”.',
      };
    case 'actions-local':
      return {
        what: 'Only the actions of your organization may run.',
        cure: 'Open “Settings”, “Actions”, “General”, and allow “actions/checkout@*” and that of Fiches too.',
      };
    case 'workflow-asleep':
      return {
        what: 'GitHub has put it to sleep, after 60 days without a change in your files.',
        cure: 'Open “Actions”, choose it, then “Enable workflow”.',
      };
    case 'workflow-off':
      return {
        what: 'It was switched off on GitHub.',
        cure: 'If that is no longer wanted, open “Actions”, choose it, then “Enable workflow”.',
      };
    case 'run-failed':
      return {
        what: 'The last time, it stopped before its end.',
        cure: `Read why at ${problem.url}, then “Re-run jobs”.`,
      };
    case 'board-late':
      return {
        what: `The last board is ${problem.days} days old.`,
        cure: 'Open “Actions”, choose it, then “Run workflow”; it comes each week after that.',
      };
    case 'board-never':
      return {
        what: 'The board has never been made yet.',
        cure: 'Open “Actions”, choose it, then “Run workflow”.',
      };
    case 'file-unsent':
      return problem.places.length === 1
        ? {
            what: `This file is not yet on the branch “${problem.branch}”, the only one that GitHub reads.`,
            cure: `Send it to “${problem.branch}” (git push, or a pull request).`,
          }
        : {
            what: `These files are not yet on the branch “${problem.branch}”, the only one that GitHub reads.`,
            cure: `Send them to “${problem.branch}” (git push, or a pull request).`,
          };
    case 'file-differs':
      return problem.places.length === 1
        ? {
            what: `This file is not that of the branch “${problem.branch}”, the only one that GitHub reads.`,
            cure: 'Send yours (git push), or take the other (git pull).',
          }
        : {
            what: `These files are not those of the branch “${problem.branch}”, the only one that GitHub reads.`,
            cure: 'Send yours (git push), or take the others (git pull).',
          };
  }
};
