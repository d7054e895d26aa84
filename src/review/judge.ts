import { isError, lint, type LintResult } from '../lint.ts';
import { tooHeavy, weightOf } from '../markdown/heavy.ts';
import type { Course } from '../method/course.ts';
import type { Template } from '../fiche/template.ts';
import type { Programme } from '../method/programme.ts';
import type { Texts } from '../texts/texts.ts';
import type { Snapshot } from './snapshot.ts';

/** What was found in a text, those apart that a coach lets pass. */
export type Judgement = LintResult & { readonly waived: LintResult['findings'] };

export type Judge = (course: Course, body: string) => Promise<Judgement>;

export const errorsOf = ({ findings }: LintResult): number => findings.filter(isError).length;

/** What the older texts of a fiche may weigh together: as much as two that are hardly read in time. */
const MOST = 2;

/**
 * Lints a fiche's texts at the points of its course; each text of a stage is read once. Where there are
 * too many older ones to be read in time, the text as it stands now is judged in their place.
 */
export const judgeOf = (
  { title, createdAt, body: current }: Snapshot,
  templateOf: (course: Course) => Template,
  { programme, texts }: { readonly programme: Programme; readonly texts: Texts },
): Judge => {
  const read = new Map<string, Promise<LintResult>>();
  let left = MOST;
  const resultOf = (course: Course, body: string): Promise<LintResult> => {
    const { stage, stageSince } = course;
    const key = `${stage} ${stageSince} ${body}`;
    const known = read.get(key);
    if (known) return known;
    // What is too heavy by itself is not read at all.
    if (body !== current && !tooHeavy(body)) {
      left -= weightOf(body);
      if (left < 0) return resultOf(course, current);
    }
    const template = templateOf(course);
    const reading = { template, programme, texts, title, filedAt: createdAt, stageSince };
    const result = lint(body, reading);
    read.set(key, result);
    return result;
  };
  return async (course, body) => {
    const { findings, ...rest } = await resultOf(course, body);
    const isWaived = ({ ruleId }: { ruleId?: string | undefined }) =>
      course.waivers.some(({ rule }) => rule === ruleId);
    return {
      ...rest,
      findings: findings.filter((finding) => !isWaived(finding)),
      waived: findings.filter(isWaived),
    };
  };
};
