/** What follows the stem of a verb in « -er », but in its participle, which may only describe: « le service proposé ». */
const ACTIVE = '(?:er|era|erai|eras|erez|erons|eront|erait|eraient|ons|ez|ent|ant|ait|aient|ions)';
/** The same, with the present and the participle, which fold alike: « propose », « proposé ». */
export const ANY =
  '(?:e|ee|es|ees|er|era|erai|eras|erez|erons|eront|erait|eraient|ons|ez|ent|ant|ait|aient|ions)';

const each = (stems: string, endings: string): readonly string[] =>
  stems.split(' ').map((stem) => `${stem}${endings}`);

/** Turns for verbs in « -er », each told by its stem, in every form that tells of a doing. */
export const doing = (stems: string): readonly string[] => each(stems, ACTIVE);
/** The same, in every form. */
export const verbs = (stems: string): readonly string[] => each(stems, ANY);
