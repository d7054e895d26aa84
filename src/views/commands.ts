import type { BlockContent } from 'mdast';
import type { Role } from '../commands/command.ts';
import { COMMANDS } from '../commands/index.ts';
import { possible } from '../commands/possible.ts';
import { code, details, list, paragraph, strong } from '../markdown/build.ts';
import type { CommentMatter } from './matter.ts';
import { commandItem } from './replies.ts';

const commandsOf = (role: Role, matter: CommentMatter) =>
  COMMANDS.filter((command) => possible(command, role, matter)).map(({ name }) => name);

/** The commands that may be given now, by those who may give them; for coaches the rules' names too. */
export const commandBlocks = (matter: CommentMatter): BlockContent[] => {
  const { result, texts } = matter;
  const { commands } = texts.review;
  const author = commandsOf('author', matter);
  const coach = commandsOf('coach', matter).filter((name) => !author.includes(name));
  const rules = [...new Set(result.findings.flatMap(({ ruleId }) => ruleId ?? []))];
  const items = (names: readonly (typeof author)[number][]) =>
    list(names.map((name) => commandItem(name, matter)));
  return details(commands.title, [
    paragraph(commands.lead),
    paragraph(strong(commands.forAuthor)),
    items(author),
    ...(coach.length > 0 ? [paragraph(strong(commands.forCoach)), items(coach)] : []),
    ...(coach.includes('ignorer') && rules.length > 0
      ? [
          paragraph(
            `${commands.rules} `,
            code('/ignorer'),
            texts.review.colon,
            ...rules.flatMap((rule, index) => [...(index > 0 ? [', '] : []), code(rule)]),
          ),
        ]
      : []),
    paragraph(commands.once),
  ]);
};
