import { fold } from '../markdown/fold.ts';
import { wordsOf } from './blank.ts';
import { headingKey, slug } from './heading.ts';
import { sectionId } from './known.ts';

/** What a template asks under one of its headings. */
export type ExpectedSection = {
  /** The method's id where the heading is one of its own, else made of the heading. */
  readonly id: string;
  readonly heading: string;
  /** The heading as it is compared: no case, accents, numbers or punctuation. */
  readonly key: string;
  /** The template's own words in the comment, without the settings. */
  readonly hint: string;
  /** The hint's words alone, and its lines, folded: to know it again in a fiche. */
  readonly hintWords: string;
  readonly hintLines: readonly string[];
  readonly optional: boolean;
  /** Fewer words than this are told as short; 0 for no minimum. */
  readonly minimumWords: number;
  /** The box of an issue form that asks it. */
  readonly field?: string;
};

/** A heading of a template, or a question of a form, as it is written. */
export type Asked = {
  readonly heading: string;
  readonly hint: string;
  /** Told by its hint where the form says nothing of it. */
  readonly optional?: boolean;
  readonly field?: string;
};

// The settings are sentences of the hint, so that the author reads them too.
const OPTIONAL = /(?:^|[\s(])(?:facultatif|optional)\s*[.)]/i;
const MINIMUM =
  /(?:au moins (\d{1,4}) mots|(?<!\d)(\d{1,4}) mots au moins|at least (\d{1,4}) words)/i;

/** Two headings that the method knows as one are two sections all the same: the second has a name of its own. */
const idOf = (heading: string, taken: ReadonlySet<string>): string => {
  const known = sectionId(heading);
  return taken.has(known) ? slug(heading) : known;
};

/** What a template asks, in its order. */
export const expectedSections = (all: readonly Asked[]): ExpectedSection[] => {
  const taken = new Set<string>();
  return all.map(({ heading, hint, optional, field }) => {
    const id = idOf(heading, taken);
    taken.add(id);
    const words = MINIMUM.exec(hint)?.slice(1).find(Boolean);
    return {
      id,
      heading,
      key: headingKey(heading),
      hint,
      hintWords: wordsOf(fold(hint)),
      hintLines: hint.split('\n').map((line) => fold(line.trim())),
      optional: optional ?? OPTIONAL.test(hint),
      minimumWords: words ? Number(words) : 0,
      ...(field === undefined ? {} : { field }),
    };
  });
};
