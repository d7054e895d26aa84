import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Reading, readFiche } from './fiche/read.ts';
import type { Fiche } from './fiche/fiche.ts';
import { tooHeavy } from './markdown/heavy.ts';
import { parse } from './markdown/parse.ts';
import { RULES } from './rules/index.ts';

declare module 'vfile-message' {
  interface VFileMessage {
    /** The section's id, which groups the findings of a fiche. */
    section?: string | undefined;
    /** What was found and what is expected, without the quotation. */
    lead?: string | undefined;
    /** The author's own words that the finding speaks of. */
    quote?: string | undefined;
  }
}

/**
 * One thing to say to the author: vfile's own message. `reason` says what was found and what is
 * expected, `note` why, `expected[0]` how to start, `ruleId` and `url` which rule says so, `place` where
 * (lines and columns begin at 1). An error (see `isError`) keeps the fiche to be completed.
 */
export type Finding = VFileMessage;

/** A fiche as it was read, and what it still needs. */
export type LintResult = {
  /** Absent when the text was too heavy to be read. */
  readonly fiche?: Fiche;
  /** In the order of the template's sections, errors first within one. */
  readonly findings: readonly Finding[];
};

/** True for what keeps the fiche to be completed; advice never blocks. */
export const isError = (finding: Finding): boolean => finding.fatal === true;

const unreadable = (file: VFile, { texts }: Reading): Finding => {
  const text = texts.rules.unreadable;
  const message = file.message(text.message({ section: '', quote: '', names: [], count: 0 }));
  return Object.assign(message, {
    fatal: true,
    ruleId: 'unreadable',
    source: 'fiches',
    note: text.why,
    expected: [text.start],
  });
};

const inTemplateOrder = (findings: readonly Finding[], { template }: Fiche): Finding[] => {
  const rank = (finding: Finding): number => {
    const index = template.sections.findIndex(({ id }) => id === finding.section);
    // What concerns the whole fiche comes last: the sections are what the author works on.
    return index === -1 ? template.sections.length : index;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b) || Number(isError(b)) - Number(isError(a)));
};

/**
 * All the rules on one fiche; their findings stand in the file's messages.
 * @internal
 */
export const judge = async (fiche: Fiche, file: VFile): Promise<void> => {
  for (const rule of RULES) {
    const waits = rule.judge(fiche, file);
    // Most rules answer at once: a promise for each would cost as much as they do.
    if (waits) await waits;
  }
};

/** Judges one fiche. Pure: the same text and reading give the same findings. */
export const lint = async (markdown: string, reading: Reading): Promise<LintResult> => {
  const file = new VFile(markdown);
  if (tooHeavy(markdown)) return { findings: [unreadable(file, reading)] };
  const tree = parse(markdown);
  const fiche = readFiche(tree, reading);
  await judge(fiche, file);
  return { fiche, findings: inTemplateOrder(file.messages, fiche) };
};
