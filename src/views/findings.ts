import type { BlockContent } from 'mdast';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import type { Finding } from '../lint.ts';
import { details, heading, list, paragraph, strong } from '../markdown/build.ts';
import { isEnd } from '../method/situation.ts';
import type { Texts } from '../texts/texts.ts';
import { findingItem } from './finding-item.ts';
import { type Group, groupBySection, sortOut } from './groups.ts';
import type { CommentMatter } from './matter.ts';
import { nextSectionBlocks } from './next-sections.ts';

/** Sections shown open before the rest is folded: as many as one reads without tiring. */
const OPEN_SECTIONS = 4;

/** The line of a hint that shows how an answer may look. */
const EXAMPLE = /^(?:par exemple|for example)/i;

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

const adviceBlocks = (findings: readonly Finding[], matter: CommentMatter): BlockContent[] => {
  const { comment } = matter.texts;
  if (findings.length === 0) return [];
  const groups = groupBySection(findings, matter.template, comment.whole);
  return details(comment.advice(findings.length), [
    paragraph(comment.adviceLead),
    ...groups.flatMap((group) => groupBlocks(group, matter.texts)),
  ]);
};

/** What is to be written or may be better, while it can be. */
export const findingBlocks = (matter: CommentMatter): BlockContent[] => {
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
