import type { LabelsTexts } from '../labels-text.ts';

export const labels: LabelsTexts = {
  names: {
    incomplete: 'to complete',
    toReview: 'to review',
    changesAsked: 'changes asked',
    approved: 'approved',
    stopped: 'stopped',
    transferred: 'handed over',
    pivot: 'pivot',
    pause: 'pause',
  },
  descriptions: {
    incomplete: 'The fiche waits for a few more words of its author',
    toReview: 'The fiche is complete and waits for a review',
    changesAsked: 'The fiche was reviewed: changes are asked for',
    approved: 'The fiche is ready for the committee',
    stopped: 'The project stops; its fiche is closed',
    transferred: 'The service is handed over to last; its fiche is closed',
    pivot: 'The project has changed course',
    pause: 'No reminder while this label stands',
  },
  stage: ({ name, place, count }) => `Stage ${place} of ${count}: ${name}`.slice(0, 100),
  planned: (change) => {
    switch (change.kind) {
      case 'create':
        return `Create the label “${change.label.name}”.`;
      case 'rename':
        return `Rename the label “${change.from}” to “${change.label.name}”.`;
      case 'look':
        return `Mend the colour and description of the label “${change.label.name}”.`;
    }
  },
  done: (change) => {
    switch (change.kind) {
      case 'create':
        return `The label “${change.label.name}” is made.`;
      case 'rename':
        return `The label “${change.from}” is now named “${change.label.name}”.`;
      case 'look':
        return `The label “${change.label.name}” has its colour and description again.`;
    }
  },
  nothing: 'All labels are there already: nothing to do.',
};
