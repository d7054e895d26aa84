import type { BlockContent } from 'mdast';
import type { CommandName } from '../commands/index.ts';
import { code, heading, list, mention, paragraph, rich } from '../markdown/build.ts';
import { stageAfter } from '../method/stages.ts';
import type { CommentMatter } from './matter.ts';

type Reply = CommentMatter['replies'][number];

/** What is written after a command, as an example: the stage that may follow, of the fiche's own programme. */
const argumentOf = (name: CommandName, { programme, course }: CommentMatter): string =>
  name === 'etape' ? ` ${stageAfter(programme.stages, course.stage) ?? ''}`.trimEnd() : '';

/** A command, as it is written, and what it does. */
export const commandItem = (name: CommandName, matter: CommentMatter): BlockContent[] => {
  const { review } = matter.texts;
  const { example, does } = review.commands.each[name];
  const written = `${example}${argumentOf(name, matter)}`;
  return [paragraph(...rich(`\`${written}\``), `${review.colon}${does}`)];
};

const clean = (word: string) => word.replaceAll('`', '’');

const answer = ({ wrote, say, words }: Reply, matter: CommentMatter): BlockContent[] => {
  const { review } = matter.texts;
  const sentence = rich(review.answers[say](...words.map(clean)));
  if (!wrote.startsWith('/')) {
    return [
      paragraph(
        `${review.label} `,
        code(wrote),
        review.colon,
        ...sentence,
        ` ${review.labelRestored}`,
      ),
    ];
  }
  const told = paragraph(code(wrote), review.colon, ...sentence);
  if (say !== 'help') return [told];
  const items = words.map((name) => commandItem(name as CommandName, matter));
  return [told, list(items), paragraph(review.commands.once)];
};

/** What is answered to commands and labels: each person is called once, for the last that they did. */
export const replyBlocks = (matter: CommentMatter): BlockContent[] => {
  const { replies, texts } = matter;
  if (replies.length === 0) return [];
  const people = [...new Set(replies.map(({ by }) => by))];
  return [
    heading(3, texts.review.replies),
    ...people.flatMap((by): BlockContent[] => {
      const own = replies.filter((reply) => reply.by === by);
      return [paragraph(mention(by)), list(own.map((reply) => answer(reply, matter)))];
    }),
  ];
};
