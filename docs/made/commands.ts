import type { Command, Who } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { code, table } from './table.ts';

/** Those of the pages. */
type Language = 'fr' | 'en';

const HEADS = {
  fr: ['Vous écrivez, par exemple', 'En anglais', 'Qui', 'Ce que cela fait'],
  en: ['You write, for example', 'English', 'Who', 'What it does'],
} as const;

const WHO: Readonly<Record<Language, Readonly<Record<Who, string>>>> = {
  fr: { anyone: 'tout le monde', author: 'autrice ou auteur, coach', coach: 'coach' },
  en: { anyone: 'anyone', author: 'author, coach', coach: 'coach' },
};

/** Every command, with the words of the help that people get in their comment. */
export const commands = (language: Language): string => {
  const { each } = textsIn(language).review.commands;
  const rows = COMMANDS.map(({ name, alias, who, takes }: (typeof COMMANDS)[number] & Command) => [
    // Written alone, it asks which stage.
    code(takes === 'stage' ? `${each[name].example} construction` : each[name].example),
    code(`/${alias}`),
    WHO[language][who],
    each[name].does,
  ]);
  return table(HEADS[language], rows);
};
