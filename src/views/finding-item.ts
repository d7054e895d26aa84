import type { BlockContent } from 'mdast';
import type { Finding } from '../lint.ts';
import { code, paragraph, strong } from '../markdown/build.ts';
import type { Texts } from '../texts/texts.ts';

/** One finding: what was found, in whose words, why it counts, and how to start. */
export const findingItem = (finding: Finding, { comment }: Texts): BlockContent[] => {
  const quote = finding.quote ? [` ${comment.youWrote} `, code(finding.quote)] : [];
  const [start] = finding.expected ?? [];
  return [
    paragraph(finding.lead ?? finding.reason, ...quote),
    ...(finding.note ? [paragraph(finding.note)] : []),
    ...(start ? [paragraph(strong(comment.start), ` ${start}`)] : []),
  ];
};
