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
};
