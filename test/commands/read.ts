import { commandsOf } from '../../src/commands/parse.ts';

/** What is read, as « name argument »; « ? near » for what is misspelt. */
export const read = (body: string): string[] =>
  commandsOf([body])
    .flat()
    .map((written) => {
      if (written.kind === 'unknown') return `? ${written.near}`;
      if (written.kind === 'unread') return `! ${written.wrote}`;
      return written.argument === '' ? written.name : `${written.name} ${written.argument}`;
    });
