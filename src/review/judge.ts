import { isError, lint, type LintResult } from '../lint.ts';
import type { Course } from '../method/course.ts';
import type { Template } from '../fiche/template.ts';
import type { Programme } from '../method/programme.ts';
import type { Texts } from '../texts/texts.ts';
import type { Snapshot } from './snapshot.ts';

/** What was found in a text, those apart that a coach lets pass. */
export type Judgement = LintResult & { readonly waived: LintResult['findings'] };

export type Judge = (course: Course, body: string) => Promise<Judgement>;

export const errorsOf = ({ findings }: LintResult): number => findings.filter(isError).length;

/** Lints a fiche's texts at the points of its course; each text of a stage is read once. */
export const judgeOf = (
  { title, createdAt }: Snapshot,
  templateOf: (course: Course) => Template,
  { programme, texts }: { readonly programme: Programme; readonly texts: Texts },
): Judge => {
  const read = new Map<string, Promise<LintResult>>();
  return async (course, body) => {
    const { stageSince, waivers } = course;
    const key = `${course.stage} ${stageSince} ${body}`;
    const template = templateOf(course);
    const reading = { template, programme, texts, title, filedAt: createdAt, stageSince };
    const result = read.get(key) ?? lint(body, reading);
    read.set(key, result);
    const { findings, ...rest } = await result;
    const isWaived = ({ ruleId }: { ruleId?: string | undefined }) =>
      waivers.some(({ rule }) => rule === ruleId);
    return {
      ...rest,
      findings: findings.filter((finding) => !isWaived(finding)),
      waived: findings.filter(isWaived),
    };
  };
};
