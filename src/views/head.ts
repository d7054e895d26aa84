import type { BlockContent } from 'mdast';
import { type Finding, isError } from '../lint.ts';
import { heading, list, paragraph, strong } from '../markdown/build.ts';
import { deadline } from '../method/deadlines.ts';
import { isFirst, stageName } from '../method/stages.ts';
import { isEnd } from '../method/situation.ts';
import type { Texts } from '../texts/texts.ts';
import { day } from './dates.ts';
import { findingItem } from './finding-item.ts';
import { sortOut } from './groups.ts';
import type { CommentMatter } from './matter.ts';
import { askedBlocks, endBlocks, statusLine } from './standing.ts';

const exposedBlocks = (findings: readonly Finding[], texts: Texts): BlockContent[] =>
  findings.length === 0
    ? []
    : [
        heading(3, texts.comment.protect),
        list(findings.map((finding) => findingItem(finding, texts))),
      ];

/** Whoever files for the first time is told what comes next, until a coach has spoken. */
const welcomeBlocks = ({
  newcomer,
  programme,
  course,
  situation,
  texts,
}: CommentMatter): BlockContent[] => {
  const { welcome } = texts.review;
  const { stage, stageSince, asked, approved } = course;
  if (!newcomer || asked || approved || isEnd(situation)) return [];
  if (!isFirst(programme.stages, stage)) return [];
  const by = deadline(programme.stages, stage, stageSince);
  const [own, ...others] = welcome.steps(
    stageName(programme.stages, stage),
    day(by, texts.language),
  );
  // Who has completed the fiche is not told to.
  const steps = situation === 'incomplete' ? [own, ...others] : others;
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

const titleOf = ({ result, programme, course, situation, texts }: CommentMatter): string => {
  const { comment, review } = texts;
  if (isEnd(situation)) return review.ended[situation].title;
  const { absent } = sortOut(result.findings);
  // A later stage has just begun: its own sections are still to come.
  return situation === 'incomplete' && !isFirst(programme.stages, course.stage) && absent.size > 0
    ? review.newStage(stageName(programme.stages, course.stage))
    : comment.title[situation];
};

/** What comes first: what it is, where it stands, what to do now. */
export const headBlocks = (matter: CommentMatter): BlockContent[] => {
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
