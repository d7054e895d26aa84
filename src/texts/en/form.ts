import type { FORM_RULES, RuleTexts } from '../rule-text.ts';

const DATA: Readonly<Record<string, string>> = {
  phone: 'a telephone number',
  email: 'a private e-mail address',
  nir: 'a social security number',
};

let format: Intl.ListFormat | undefined;
/** Made when it is first asked for: Node takes long to load its languages. */
const listed = (names: readonly string[]) => {
  format ??= new Intl.ListFormat('en');
  return format.format(names);
};

export const form: RuleTexts<(typeof FORM_RULES)[number]> = {
  'section-missing': {
    message: ({ section }) => `The part “${section}” is still missing.`,
    why: 'Each part of the template serves whoever supports you, and then the committee.',
    start: 'copy this heading into your fiche, then write two sentences under it, however rough.',
  },
  'section-empty': {
    message: ({ section }) => `The part “${section}” is waiting for your words.`,
    why: 'A first idea, even a fragile one, is enough to start talking about it.',
    start: 'write what you know today, and simply say what you are still looking for.',
  },
  'section-short': {
    message: ({ count }) => `This part holds few words. The template suggests at least ${count}.`,
    why: 'Someone new to your subject should understand it without having to call you.',
    start: 'add one concrete detail: a place, a person, a moment or a figure.',
  },
  'section-duplicate': {
    message: ({ section }) => `The part “${section}” appears twice.`,
    why: 'Readers cannot tell which of the two holds.',
    start: 'keep one of the two and bring your text together there.',
  },
  'hint-left': {
    message: () => 'A hint of the template has stayed in your text.',
    why: 'It takes the place of your own words.',
    start: 'delete this line: it is only there to guide you as you write.',
  },
  'title-generic': {
    message: ({ quote }) =>
      quote === ''
        ? 'The fiche has no title yet.'
        : 'The title does not yet say what your fiche is about.',
    why: 'Among twenty fiches, the title is what lets people find yours.',
    start:
      'name the service or the problem, for example “Relais: being paid from the first month of an apprenticeship”.',
  },
  'fiche-long': {
    message: ({ count }) =>
      `Your fiche is ${count.toLocaleString('en-GB')} words long. About two pages are enough.`,
    why: 'It will be read by people with ten minutes: shorter, it convinces better.',
    start:
      'keep the strongest example and the most telling figure of each part; the rest will serve in meetings.',
  },
  'personal-data': {
    message: ({ names }) =>
      `This shows ${listed(names.map((name) => DATA[name] ?? name))}, on a public page.`,
    why: 'Anyone can read and copy it, today and later.',
    start:
      'delete it, or give the address of your service, for example “contact@your-administration.gouv.fr”.',
  },
  'image-alternative': {
    message: ({ count }) =>
      count > 1
        ? `${count} images are not described in words.`
        : 'This image is not described in words.',
    why: 'People who cannot see the image need to know what it shows.',
    start:
      'between the square brackets before the image’s address, write what it shows, for example “three screens of the application”.',
  },
  unreadable: {
    message: () => 'The text of this fiche could not be read in full.',
    why: 'It is too long, or its layout is too complicated.',
    start:
      'start again from the template and paste your text without its layout, one part after the other.',
  },
};
