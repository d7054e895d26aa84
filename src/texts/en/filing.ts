import type { FilingTexts } from '../filing-text.ts';

const parts = (count: number) => (count === 1 ? 'one section' : `${count} sections`);

export const filing: FilingTexts = {
  welcome: (count) => [
    `Hello! Let us write your fiche together, one question after the other: ${parts(count)}, then a title.`,
    'Write in your own words, on as many lines as you like. Nothing is sent without you.',
    'To end an answer, type a full stop alone on a line, then the Enter key.',
    'Nothing to say for now? Type that full stop straight away: you can come back to it.',
    'To stop, press the Ctrl and C keys: your text stays on this computer.',
  ],
  resumed: (left) => [
    left === 0
      ? 'Welcome back! Every section is written.'
      : `Welcome back! Your text is here. ${left === 1 ? 'One section is' : `${left} sections are`} left to write or to finish.`,
    'To end an answer, type a full stop alone on a line, then the Enter key.',
  ],
  howToEnd: '(a full stop alone on a line ends the answer)',
  part: (number, all, heading) => `${number} of ${all} · ${heading}`,
  alreadyWritten: 'You have already written:',
  goOn: 'Go on where you were:',
  reminder: 'Done? Type a full stop alone, then Enter. If not, just keep writing.',
  skipped: 'Fine, this section stays empty for now.',
  noted: 'Noted, thank you.',
  notedWithAdvice: 'Noted. This would help whoever reads it:',
  about: (heading) => `About “${heading}”:`,
  choice: 'Press Enter to go on, or type the letter a to add a few words, r to rewrite:',
  choiceAgain: 'Type the letter a, the letter r, or Enter alone:',
  add: 'Add your sentences, then a full stop alone on a line.',
  rewrite:
    'Write this section anew, then a full stop alone on a line. Without a new text, the old one is kept.',
  title: {
    heading: 'Last, the title',
    hint: 'A single line. Name the service or the problem, for example “Relais: paid from the first month of an apprenticeship”.',
    choice: 'Press Enter to keep this title, or type the letter r to rewrite it:',
  },
  overview: {
    heading: 'Your fiche at a glance',
    title: (title) => (title === '' ? 'Title: to write' : `Title: ${title}`),
    good: 'nothing to add',
    empty: 'to write',
    optional: 'optional',
    points: (count) => (count === 1 ? 'one point to complete' : `${count} points to complete`),
    advice: (count) => (count === 1 ? 'one suggestion' : `${count} suggestions`),
    complete: 'Your fiche is complete: a coach will be able to read it.',
    incomplete: 'You can send it right now: what is missing can be completed later, on the page.',
    choice: 'Press Enter to finish, or type the number of a section to take it up again:',
    choiceAgain: (last) => `Type a number from 1 to ${last}, or Enter alone:`,
  },
  end: {
    opened: 'Your fiche opens in your browser, already filled in. Its address:',
    printed:
      'Your fiche is ready. Copy this whole address into your browser: the page opens, already filled in.',
    check:
      'Read the page over, then click the green button at the bottom: nothing is sent before that.',
    signIn: 'If the page asks you to sign in, do so, then open this address again.',
    tooLong: (file) => [
      'Your fiche is too long for the page to open already filled in. One small thing is left to do:',
      `1. Open the file ${file} and copy all of its text.`,
      '2. Open the page below, clear the text of the large box, and paste yours.',
    ],
    tooLongForForm: (file) => [
      'Your fiche is too long for the page to open already filled in. One small thing is left to do:',
      `1. Open the file ${file}, which holds all your text.`,
      '2. Open the page below, and paste each section into the box of the same name.',
    ],
    kept: (file) => `Your text stays in the file ${file}.`,
    page: 'Open my fiche, already filled in',
  },
  stopped: {
    kept: (file) => `Nothing is lost: your text is kept in the file ${file}.`,
    toResume: 'To go on where you were, type:',
    nothing: 'See you soon! Nothing had been written yet.',
  },
};
