import type { BlockContent } from 'mdast';
import type { Answer } from '../commands/command.ts';
import type { ExpectedSection, Template } from '../fiche/template.ts';
import { type Finding, isError, type LintResult } from '../lint.ts';
import { code, details, heading, list, paragraph, strong } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Course } from '../method/course.ts';
import { deadline } from '../method/deadlines.ts';
import { isEnd, type Text } from '../method/situation.ts';
import type { Situation } from '../method/transitions.ts';
import type { Texts } from '../texts/texts.ts';
import { commandBlocks } from './commands.ts';
import { day } from './dates.ts';
import { type Group, groupBySection, sortOut } from './groups.ts';
import { nextSectionBlocks } from './next-sections.ts';
import { replyBlocks } from './replies.ts';
import { askedBlocks, endBlocks, standingBlocks, statusLine } from './standing.ts';

/** All that the comment tells. Times are ISO 8601. */
export type CommentMatter = {
  readonly result: LintResult;
  readonly body: string;
  readonly template: Template;
  readonly course: Course;
  readonly situation: Situation;
  readonly text: Text;
  readonly turn: 'author' | 'coach' | 'committee' | 'nobody';
  /** The answers to commands and labels, by person. */
  readonly replies: readonly (Answer & { readonly by: string; readonly wrote: string })[];
  /** True for whoever files here for the first time. */
  readonly newcomer: boolean;
  readonly texts: Texts;
  /** Where people have their profiles, with no slash at its end. */
  readonly peopleUrl: string;
};

/** Sections shown open before the rest is folded: as many as one reads without tiring. */
const OPEN_SECTIONS = 4;

/** The line of a hint that shows how an answer may look. */
const EXAMPLE = /^(?:par exemple|for example)/i;

const findingItem = (finding: Finding, { comment }: Texts): BlockContent[] => {
  const quote = finding.quote ? [` ${comment.youWrote} `, code(finding.quote)] : [];
  const [start] = finding.expected ?? [];
  return [
    paragraph(finding.lead ?? finding.reason, ...quote),
    ...(finding.note ? [paragraph(finding.note)] : []),
    ...(start ? [paragraph(strong(comment.start), ` ${start}`)] : []),
  ];
};

const groupBlocks = (group: Group, texts: Texts): BlockContent[] => [
  heading(4, group.name),
  list(group.findings.map((finding) => findingItem(finding, texts))),
];

const unwrittenBlocks = (
  sections: readonly ExpectedSection[],
  { comment }: Texts,
): BlockContent[] => {
  if (sections.length === 0) return [];
  const items = sections.map(({ heading: name, hint }) => {
    const lines = hint.split('\n').map((line) => line.trim());
    const question = lines.find((line) => line !== '');
    const example = lines.find((line) => EXAMPLE.test(line));
    const asked = [question, example === question ? undefined : example].filter(Boolean).join(' ');
    return [paragraph(strong(name)), ...(asked === '' ? [] : [paragraph(asked)])];
  });
  return [heading(3, comment.toWrite), paragraph(comment.toWriteLead), list(items)];
};

const completeBlocks = (groups: readonly Group[], { comment, ...texts }: Texts): BlockContent[] => {
  const open = groups
    .slice(0, OPEN_SECTIONS)
    .flatMap((group) => groupBlocks(group, { comment, ...texts }));
  const rest = groups.slice(OPEN_SECTIONS);
  if (rest.length === 0) return open;
  const folded = rest.flatMap((group) => groupBlocks(group, { comment, ...texts }));
  return [...open, ...details(comment.moreSections(rest.length), folded)];
};

const goodSections = ({ result, template, texts }: CommentMatter): BlockContent[] => {
  const found = new Set(result.findings.map(({ section }) => section));
  const written = new Set(
    result.fiche?.sections
      .filter(({ blank }) => !blank)
      .flatMap(({ id, beside }) => [id, ...beside]),
  );
  const good = template.sections.filter(({ id }) => written.has(id) && !found.has(id));
  if (good.length === 0) return [];
  const names = good.map(({ heading: name }) => name);
  return [heading(3, texts.comment.good), paragraph(texts.comment.goodSections(names))];
};

const exposedBlocks = (findings: readonly Finding[], texts: Texts): BlockContent[] =>
  findings.length === 0
    ? []
    : [
        heading(3, texts.comment.protect),
        list(findings.map((finding) => findingItem(finding, texts))),
      ];

const adviceBlocks = (findings: readonly Finding[], matter: CommentMatter): BlockContent[] => {
  const { comment } = matter.texts;
  if (findings.length === 0) return [];
  const groups = groupBySection(findings, matter.template, comment.whole);
  return details(comment.advice(findings.length), [
    paragraph(comment.adviceLead),
    ...groups.flatMap((group) => groupBlocks(group, matter.texts)),
  ]);
};

/** Whoever files for the first time is told what comes next, until a coach has spoken. */
const welcomeBlocks = ({ newcomer, course, situation, texts }: CommentMatter): BlockContent[] => {
  const { welcome } = texts.review;
  const { stage, stageSince, asked, approved } = course;
  if (!newcomer || asked || approved || isEnd(situation)) return [];
  if (stage !== 'investigation') return [];
  const steps = welcome.steps(day(deadline(stage, stageSince), texts.language));
  return [
    paragraph(welcome.lead),
    list(
      steps.map((step) => [paragraph(step)]),
      { ordered: true },
    ),
  ];
};

/** What to do now, in one sentence. */
const nowOf = ({ result, situation, turn, texts }: CommentMatter): string => {
  const { comment, review } = texts;
  if (isEnd(situation)) return review.ended[situation].now;
  if (situation === 'toReview' && turn === 'author') return review.coachWrote;
  if (situation === 'changesAsked' && turn === 'coach') return review.authorWrote;
  const errors = result.findings.filter(isError);
  const sections = new Set(errors.map(({ section }) => section)).size;
  return comment.now[situation](errors.length, sections);
};

const titleOf = ({ result, course, situation, texts }: CommentMatter): string => {
  const { comment, review } = texts;
  if (isEnd(situation)) return review.ended[situation].title;
  const { absent } = sortOut(result.findings);
  // A later stage has just begun: its own sections are still to come.
  return situation === 'incomplete' && course.stage !== 'investigation' && absent.size > 0
    ? review.newStage(comment.stages[course.stage])
    : comment.title[situation];
};

const headBlocks = (matter: CommentMatter): BlockContent[] => {
  const { situation, turn, texts } = matter;
  const { comment } = texts;
  const { exposed } = sortOut(matter.result.findings);
  const urgent = exposed.length > 0;
  const writing = situation === 'incomplete' || (situation === 'changesAsked' && turn === 'author');
  return [
    heading(2, titleOf(matter)),
    statusLine(matter),
    ...(urgent ? [paragraph(strong(comment.protectNow))] : []),
    // « Nothing to do » would be wrong beside what should leave the page.
    ...(turn === 'author' || !urgent ? [paragraph(strong(nowOf(matter)))] : []),
    ...endBlocks(matter),
    ...askedBlocks(matter),
    ...exposedBlocks(exposed, texts),
    ...(writing || urgent ? [paragraph(comment.howToEdit)] : []),
    ...welcomeBlocks(matter),
  ];
};

/** What is to be written or may be better, while it can be. */
const findingBlocks = (matter: CommentMatter): BlockContent[] => {
  const { result, template, situation, texts } = matter;
  if (isEnd(situation)) return [];
  const { unwritten, absent, toComplete, advice } = sortOut(result.findings);
  const among = (ids: ReadonlySet<string | undefined>) =>
    template.sections.filter(({ id }) => ids.has(id));
  return [
    ...completeBlocks(groupBySection(toComplete, template, texts.comment.whole), texts),
    ...unwrittenBlocks(among(unwritten), texts),
    ...nextSectionBlocks(among(absent), matter),
    ...adviceBlocks(advice, matter),
    ...goodSections(matter),
  ];
};

/** The one comment: what to do now, what is missing by section, what is good, then the rest, folded. */
export const commentFor = (matter: CommentMatter): string => {
  const { course, texts } = matter;
  const { comment } = texts;
  return print([
    ...headBlocks(matter),
    ...findingBlocks(matter),
    ...replyBlocks(matter),
    ...standingBlocks(matter),
    ...commandBlocks(matter),
    ...details(comment.about, [paragraph(comment.aboutText(comment.stages[course.stage]))]),
  ]);
};
