import type { BlockContent } from 'mdast';
import type { Section } from '../fiche/fiche.ts';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import { block, details, heading, paragraph } from '../markdown/build.ts';
import { CARRIED_OVER } from '../method/carried-over.ts';
import { isFirst } from '../method/stages.ts';
import type { CommentMatter } from './matter.ts';

/** More than that is better read where it stands, in characters. */
const LONGEST = 1_500;

/** The author's own words, as they were written. */
const wordsOf = ({ nodes }: Section, body: string): string =>
  body
    .slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0)
    .replaceAll('\r\n', '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .trim();

/** What the fiche says elsewhere that begins the section. */
const carriedOver = (id: string, { result, body }: CommentMatter): string => {
  for (const from of Object.hasOwn(CARRIED_OVER, id) ? (CARRIED_OVER[id] ?? []) : []) {
    const section = result.fiche?.sections.find((one) => one.id === from && !one.blank);
    const written = section ? wordsOf(section, body) : '';
    if (written !== '' && written.length <= LONGEST) return written;
  }
  return '';
};

const partOf = ({ id, heading: name, hint }: ExpectedSection, matter: CommentMatter): string =>
  [`## ${name}`, hint === '' ? '' : `<!-- ${hint} -->`, carriedOver(id, matter)]
    .filter((part) => part !== '')
    .join('\n\n');

/** The absent sections as Markdown to copy, holding what the fiche already says of them. */
export const nextSectionBlocks = (
  absent: readonly ExpectedSection[],
  matter: CommentMatter,
): BlockContent[] => {
  const { toCopy } = matter.texts.review;
  if (absent.length === 0) return [];
  const blocks = [
    paragraph(toCopy.lead),
    block(absent.map((section) => partOf(section, matter)).join('\n\n')),
  ];
  // At the first stage nothing is new: whoever began without the template may want it.
  return isFirst(matter.programme.stages, matter.course.stage)
    ? details(toCopy.folded, blocks)
    : [heading(3, toCopy.title), ...blocks];
};
