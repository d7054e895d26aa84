import type { BlockContent } from 'mdast';
import { COMMANDS, type CommandName } from '../commands/index.ts';
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

const isCommand = (name: string): name is CommandName =>
  COMMANDS.some((command) => command.name === name);

/** These speak of a command; whoever may write here may have changed its name in what we remember. */
const ABOUT_ONE: readonly Reply['say'][] = ['unknown', 'usage'];

const sentenceOf = ({ say, words }: Reply, { texts: { review } }: CommentMatter): string => {
  const [first = '', ...rest] = words.map(clean);
  const known = ABOUT_ONE.includes(say) && !isCommand(first) ? 'aide' : first;
  return review.answers[say](known, ...rest);
};

const answer = (reply: Reply, matter: CommentMatter): BlockContent[] => {
  const { review } = matter.texts;
  const { wrote, say, words } = reply;
  const sentence = rich(sentenceOf(reply, matter));
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
  const items = words.filter(isCommand).map((name) => commandItem(name, matter));
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
