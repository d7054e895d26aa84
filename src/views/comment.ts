import type { BlockContent } from 'mdast';
import type { ExpectedSection, Template } from '../fiche/template.ts';
import { type Finding, isError, type LintResult } from '../lint.ts';
import { code, details, heading, list, paragraph, strong } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Review } from '../method/labels.ts';
import type { Texts } from '../texts/texts.ts';
import { type Group, groupBySection, sortOut } from './groups.ts';

export type CommentMatter = {
  readonly result: LintResult;
  readonly template: Template;
  readonly review: Review;
  readonly texts: Texts;
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

/** The one comment: what to do now, what is missing by section, what is good, then the rest, folded. */
export const commentFor = (matter: CommentMatter): string => {
  const { result, template, review, texts } = matter;
  const { comment } = texts;
  const { unwritten, exposed, toComplete, advice } = sortOut(result.findings);
  const errors = result.findings.filter(isError);
  const sections = new Set(errors.map(({ section }) => section)).size;
  const yours = review === 'incomplete' || review === 'changesAsked';
  const urgent = exposed.length > 0;
  return print([
    heading(2, comment.title[review]),
    ...(urgent ? [paragraph(strong(comment.protectNow))] : []),
    // « Nothing to do » would be wrong beside what should leave the page.
    ...(yours || !urgent ? [paragraph(strong(comment.now[review](errors.length, sections)))] : []),
    ...exposedBlocks(exposed, texts),
    ...(yours || urgent ? [paragraph(comment.howToEdit)] : []),
    ...completeBlocks(groupBySection(toComplete, template, comment.whole), texts),
    ...unwrittenBlocks(
      template.sections.filter(({ id }) => unwritten.has(id)),
      texts,
    ),
    ...adviceBlocks(advice, matter),
    ...goodSections(matter),
    ...details(comment.about, [paragraph(comment.aboutText(comment.stages[template.stage]))]),
  ]);
};
