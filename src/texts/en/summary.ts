import type { SummaryTexts } from '../summary-text.ts';

export const summary: SummaryTexts = {
  'no-fiche': (number) => `Issue no. ${number} is no fiche: nothing was written.`,
  closed: (number) => `Fiche no. ${number} is closed: it is left as it is.`,
  unsure: (number) =>
    `Issue no. ${number} looks like a fiche without its sections: it is shown the templates.`,
  fiche: ({ number, stage, review, errors, warnings }) =>
    `Fiche no. ${number} · ${stage} · ${review} · points to complete: ${errors} · suggestions: ${warnings}`,
  nothing: 'All is in place already: nothing was written.',
  written: 'What was written:',
  wouldWrite: 'Dry run. What would be written:',
  sweep: {
    title: 'Fiches brought up to date',
    told: ({ open, swept }) => `Open issues: ${open} · fiches brought up to date: ${swept}`,
    would: ({ open, swept }) =>
      `Dry run. Open issues: ${open} · fiches to bring up to date: ${swept}`,
    left: (count) =>
      count === 1
        ? 'GitHub asks to wait: one fiche is left to the next run.'
        : `GitHub asks to wait: ${count} fiches are left to the next run.`,
    failed: (count) =>
      count === 1
        ? 'One fiche could not be brought up to date: the log says why.'
        : `${count} fiches could not be brought up to date: the log says why.`,
  },
};
