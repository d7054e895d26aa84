import type { SetupTexts } from '../setup-text.ts';

export const setup: SetupTexts = {
  lead: (folder) => `Fiches in ${folder}:`,
  step: {
    create: () => 'to be made',
    same: () => 'in place',
    keep: () => 'different, kept as it is',
    replace: () => 'to be replaced',
    double: (beside) => `the double of ${beside}: remove one of the two`,
  },
  kept: 'Files that differ are kept: take over by hand what you like, or run again with --force to replace them.',
  askForms:
    'How are fiches written? [1] one page of free text, [2] a form, a box for each question. Your choice [1]: ',
  askWrite: (count) =>
    count === 1 ? 'Write this file? [Y/n] ' : `Write these ${count} files? [Y/n] `,
  no: 'n',
  yes: 'y',
  nothing: 'All is in place: nothing was written.',
  wouldWrite: 'Dry run: nothing was written.',
  notWritten: 'Nothing was written.',
  done: 'Written. What comes next:',
  next: {
    send: 'Read the files, then send them to GitHub:',
    labels: 'Make the labels, with their colours (GITHUB_TOKEN must be allowed to write issues):',
    doctor: 'Check that all is well:',
    file: 'On GitHub, open “Issues”, then “New issue”, and file a first fiche: the answer comes within a minute or so.',
  },
};
