import type { CommentTexts } from '../comment-text.ts';

const points = (count: number) => (count === 1 ? 'one point' : `${count} points`);
const sections = (count: number) => (count === 1 ? 'one section' : `${count} sections`);

export const comment: CommentTexts = {
  title: {
    incomplete: 'Thank you for your fiche! Here is what comes next',
    toReview: 'Thank you, your fiche is complete',
    changesAsked: 'Your fiche is to be taken up again with your coach',
    approved: 'Your fiche is approved',
  },
  now: {
    incomplete: (count, parts) =>
      `Your turn: ${points(count)} left to complete, in ${sections(parts)}. Begin with what you already know; there is no hurry, and everything can be changed later.`,
    toReview: () => 'Nothing to do for you: a coach will read it and answer here.',
    changesAsked: () =>
      'Your turn: read your coach’s message, then change your text. The fiche goes back to review by itself.',
    approved: () => 'Nothing to do for you: it is ready for the committee.',
  },
  howToEdit:
    'To change your fiche: at the top of the page, to the right of your text, open the “…” menu, choose “Edit”, write, then click “Save”. This answer updates itself.',
  protectNow:
    'Your turn: first take out the personal information shown below, as this page is public.',
  protect: 'To take out as soon as you can',
  toWrite: 'Sections to write',
  toWriteLead: 'A few plain sentences are enough. To get you going:',
  youWrote: 'You write:',
  start: 'To start:',
  whole: 'The whole fiche',
  moreSections: (count) => `See the ${count} other sections to complete`,
  advice: (count) =>
    count === 1 ? 'One suggestion, if you like' : `${count} suggestions, if you like`,
  adviceLead: 'None of these holds your fiche back: they are ideas to make it more convincing.',
  good: 'What is already good',
  goodSections: (names) =>
    names.length === 1
      ? `The section “${names[0]}” answers what is asked.`
      : `${names.length} sections answer what is asked: ${names.join(', ')}.`,
  about: 'How your fiche is followed',
  aboutText: (stage) =>
    `Stage: ${stage}. Once the fiche is complete, a coach reads it, then the committee decides. Changing course or stopping on the way is a normal end: the method allows for it.`,
  pointer: {
    title: 'Would you like to file a fiche?',
    lead: 'Your message looks like the beginning of a fiche, but its sections are not there yet. The easiest way is to start from a template and paste your text into it:',
    after: 'If your message is no fiche, there is nothing to do.',
  },
};
