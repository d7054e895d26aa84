import type { BlockContent, PhrasingContent } from 'mdast';
import {
  code,
  heading,
  link,
  list,
  paragraph,
  quotation,
  strong,
  text,
} from '../markdown/build.ts';
import type { Word } from '../method/course.ts';
import { deadline } from '../method/deadlines.ts';
import { stageName } from '../method/stages.ts';
import { isEnd, since } from '../method/situation.ts';
import type { CommentMatter } from './matter.ts';
import { day } from './dates.ts';

/** A person as a link to the profile, which calls nobody. */
const person = (login: string, { peopleUrl }: CommentMatter): PhrasingContent =>
  link(`${peopleUrl}/${encodeURIComponent(login)}`, login);

const ITEM = /^- /;

/** One paragraph or list of a note; GitHub keeps the ends of lines in a comment. */
const noteBlock = (part: string): BlockContent[] => {
  const lines = part.split('\n');
  const first = lines.findIndex((line) => ITEM.test(line));
  const [said, items] = first === -1 ? [lines, []] : [lines.slice(0, first), lines.slice(first)];
  return [
    ...(said.length > 0 ? [paragraph(said.join('\n'))] : []),
    ...(items.length > 0 ? [list(items.map((line) => [paragraph(line.replace(ITEM, ''))]))] : []),
  ];
};

/** The words of a person, as a quotation: they are text, and can do nothing but be read. */
const quoted = (note: string): BlockContent[] =>
  note === '' ? [] : [quotation(...note.split(/\n{2,}/).flatMap(noteBlock))];

/** Where the fiche stands, in one line: for a coach with twenty of them. */
export const statusLine = (matter: CommentMatter): BlockContent => {
  const { programme, course, situation, turn, text: written, texts } = matter;
  const { review, language } = texts;
  return paragraph(
    review.status({
      stage: stageName(programme.stages, course.stage),
      review: programme.labels[situation],
      since: day(since(course, written), language),
      turn: review.turn[turn],
    }),
  );
};

/** True while what a coach asked is still to be done: an error comes first, and does not undo it. */
const isAsked = ({ course, situation }: CommentMatter): boolean =>
  situation === 'changesAsked' || (situation === 'incomplete' && course.opinion === 'changesAsked');

/** What a coach asked, in the coach's own words. */
export const askedBlocks = (matter: CommentMatter): BlockContent[] => {
  const { course, texts } = matter;
  const { asked } = course;
  if (!isAsked(matter) || !asked?.note) return [];
  return [paragraph(person(asked.by, matter), ` ${texts.review.asks}`), ...quoted(asked.note)];
};

/** Why it ended, in the words of whoever ended it. */
export const endBlocks = (matter: CommentMatter): BlockContent[] => {
  const { course, texts } = matter;
  const { end } = course;
  if (!end?.note) return [];
  return [paragraph(person(end.by, matter), ` ${texts.review.reason}`), ...quoted(end.note)];
};

/** Where the fiche stands and what was said of it, for whoever comes to it later. */
export const standingBlocks = (matter: CommentMatter): BlockContent[] => {
  const { programme, course, situation, texts } = matter;
  const { stages } = programme;
  const { review, language } = texts;
  const { facts } = review;
  const ended = isEnd(situation);
  const fact = (name: string, ...value: (string | PhrasingContent)[]) => [
    paragraph(strong(name), ' ', ...value),
  ];
  const said = (name: string, word: Word | undefined): BlockContent[][] =>
    word
      ? [
          [
            paragraph(
              strong(name),
              ` ${review.on(day(word.at, language))} ${review.by} `,
              person(word.by, matter),
            ),
            ...quoted(word.note),
          ],
        ]
      : [];
  const items = [
    fact(
      facts.stage,
      `${stageName(stages, course.stage)}, ${review.since(day(course.stageSince, language))}`,
    ),
    ...(ended
      ? []
      : [fact(facts.deadline, day(deadline(stages, course.stage, course.stageSince), language))]),
    ...(course.coach || !ended
      ? [fact(facts.coach, course.coach ? person(course.coach, matter) : text(facts.noCoach))]
      : []),
    // What was asked and then approved is done.
    ...(isAsked(matter) || situation === 'approved' ? [] : said(facts.asked, course.asked)),
    // Once the text has changed, what was approved is another.
    ...said(facts.approved, ended || situation === 'approved' ? course.approved : undefined),
    ...said(facts.forced, course.forced),
    ...said(facts.pivot, course.pivot),
    ...course.waivers.map((waiver) => [
      paragraph(
        strong(facts.waived),
        ' ',
        code(waiver.rule),
        ` (${review.by} `,
        person(waiver.by, matter),
        ')',
      ),
      ...quoted(waiver.note),
    ]),
  ];
  return [heading(3, review.standing), list(items)];
};
