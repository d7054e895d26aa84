import { details, paragraph } from '../markdown/build.ts';
import { stageName } from '../method/stages.ts';
import { print } from '../markdown/print.ts';
import { commandBlocks } from './commands.ts';
import { findingBlocks } from './findings.ts';
import { headBlocks } from './head.ts';
import type { CommentMatter } from './matter.ts';
import { replyBlocks } from './replies.ts';
import { standingBlocks } from './standing.ts';

/** The one comment: what to do now, what is missing by section, what is good, then the rest, folded. */
export const commentFor = (matter: CommentMatter): string => {
  const { course, programme, texts } = matter;
  const stage = stageName(programme.stages, course.stage);
  const { comment } = texts;
  return print([
    ...headBlocks(matter),
    ...findingBlocks(matter),
    ...replyBlocks(matter),
    ...standingBlocks(matter),
    ...commandBlocks(matter),
    ...details(comment.about, [paragraph(comment.aboutText(stage))]),
  ]);
};
