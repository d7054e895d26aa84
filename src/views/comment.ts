import type { BlockContent } from 'mdast';
import { isBlank } from '../fiche/blank.ts';
import type { ExpectedSection, Template } from '../fiche/template.ts';
import { type Finding, isError, type LintResult } from '../lint.ts';
import { code, details, heading, link, list, paragraph, strong } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Review } from '../method/labels.ts';
import type { Texts } from '../texts/texts.ts';

export type CommentMatter = {
  readonly result: LintResult;
  readonly template: Template;
  readonly review: Review;
  readonly texts: Texts;
};

/** Sections shown open before the rest is folded: as many as one reads without tiring. */
const OPEN_SECTIONS = 4;

/** The rules that find nothing written: one line a section says it all. */
const UNWRITTEN: readonly (string | undefined)[] = ['section-missing', 'section-empty'];

/** The line of a hint that shows how an answer may look. */
const EXAMPLE = /^(?:par exemple|for example)/i;

type Group = {
  readonly id: string | undefined;
  readonly name: string;
  readonly findings: Finding[];
};

const groupBySection = (
  findings: readonly Finding[],
  { template, texts }: CommentMatter,
): Group[] => {
  const groups = new Map<string | undefined, Group>();
  for (const finding of findings) {
    const section = template.sections.find(({ id }) => id === finding.section);
    const group = groups.get(section?.id) ?? {
      id: section?.id,
      name: section?.heading ?? texts.comment.whole,
      findings: [],
    };
    group.findings.push(finding);
    groups.set(section?.id, group);
  }
  return [...groups.values()];
};

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

const unwritten = (sections: readonly ExpectedSection[], { comment }: Texts): BlockContent[] => {
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

const toComplete = (groups: readonly Group[], { comment, ...texts }: Texts): BlockContent[] => {
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
      .filter((section) => !isBlank(section, template))
      .flatMap(({ id, beside }) => [id, ...beside]),
  );
  const good = template.sections.filter(({ id }) => written.has(id) && !found.has(id));
  if (good.length === 0) return [];
  const names = good.map(({ heading: name }) => name);
  return [heading(3, texts.comment.good), paragraph(texts.comment.goodSections(names))];
};

/** The one comment: what to do now, what is missing by section, what is good, then the rest, folded. */
export const commentFor = (matter: CommentMatter): string => {
  const { result, template, review, texts } = matter;
  const { comment } = texts;
  const errors = result.findings.filter(isError);
  const warnings = result.findings.filter((finding) => !isError(finding));
  const blank = new Set(
    errors.filter(({ ruleId }) => UNWRITTEN.includes(ruleId)).map(({ section }) => section),
  );
  const groups = groupBySection(
    errors.filter(({ section, ruleId }) => !(UNWRITTEN.includes(ruleId) && blank.has(section))),
    matter,
  );
  const advice = groupBySection(warnings, matter);
  const sections = new Set(errors.map(({ section }) => section)).size;
  const yours = review === 'incomplete' || review === 'changesAsked';
  return print([
    heading(2, comment.title[review]),
    paragraph(strong(comment.now[review](errors.length, sections))),
    ...(yours ? [paragraph(comment.howToEdit)] : []),
    ...toComplete(groups, texts),
    ...unwritten(
      template.sections.filter(({ id }) => blank.has(id)),
      texts,
    ),
    ...(advice.length > 0
      ? details(comment.advice(warnings.length), [
          paragraph(comment.adviceLead),
          ...advice.flatMap((group) => groupBlocks(group, texts)),
        ])
      : []),
    ...goodSections(matter),
    ...details(comment.about, [paragraph(comment.aboutText(comment.stages[template.stage]))]),
  ]);
};

/** The answer to what may be a fiche without its sections: where the templates are. */
export const pointerFor = (
  templates: readonly Template[],
  { comment: { pointer } }: Texts,
  repositoryUrl: string,
): string =>
  print([
    heading(2, pointer.title),
    paragraph(pointer.lead),
    list(
      templates.map(({ name, path }) => [
        paragraph(
          link(
            `${repositoryUrl}/issues/new?template=${encodeURIComponent(path.split('/').at(-1) ?? '')}`,
            name,
          ),
        ),
      ]),
    ),
    paragraph(pointer.then),
  ]);
