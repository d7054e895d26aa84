import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fold } from '../markdown/fold.ts';
import { weightOf } from '../markdown/heavy.ts';
import { parse } from '../markdown/parse.ts';
import { COMMANDS, type CommandName } from './index.ts';
import { nearest } from './nearest.ts';

/**
 * A command as somebody wrote it; one that does not exist keeps the nearest that does. One that stands in a
 * comment too heavy to be read is only seen to be there.
 */
export type Written = { readonly wrote: string } & (
  | { readonly kind: 'command'; readonly name: CommandName; readonly argument: string }
  | { readonly kind: 'unknown'; readonly near: CommandName }
  | { readonly kind: 'unread' }
);

/** « /etape construction »; a path (« /etc/hosts », « /stats.html ») is none. */
const COMMAND = /^\/([\p{L}][\p{L}-]{1,29})(?![\p{L}\p{N}/._-])(.*)/u;

/** From such a line on, an e-mail repeats what it answers. */
const QUOTED_TAIL =
  /^(?:--$|-{3,} ?(?:message|original)|(?:le|on) .{6,120}(?:a ecrit|wrote) ?:?$|(?:de|from) ?:.+@)/;

/** E-mail puts a signature under this line, which Markdown takes for that of a heading. */
const SIGNATURE = /^-- $/m;

/** Of what stands at a place of text, the words alone; code and images are left out. */
const wordsOf = (node: PhrasingContent): string => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'inlineCode':
      return `\`${node.value}\``;
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : '';
  }
};

/** A line that its author wrote there, and whether a command may begin it. */
type Line = { readonly text: string; readonly commands: boolean };

const linesOf = (node: Paragraph, commands: boolean): Line[] =>
  node.children
    .map(wordsOf)
    .join('')
    .split('\n')
    .map((line) => ({ text: line.trim(), commands }));

/** An item's lines as they may go on what a command asks: « - le chiffre ». */
const itemLines = (item: ListItem): Line[] => {
  const lines = item.children.flatMap((node) =>
    node.type === 'paragraph' ? linesOf(node, false) : [],
  );
  return lines.map(({ text, commands }, index) => ({
    text: index === 0 ? `- ${text}` : text,
    commands,
  }));
};

const EMPTY: Line = { text: '', commands: false };

const NAMES = new Map<string, CommandName>(
  COMMANDS.flatMap(({ name, alias }) => [
    [name, name],
    [alias, name],
  ]),
);
const NEAR = new Map<string, CommandName>(
  COMMANDS.flatMap(({ name, near }) => near.map((word) => [word, name] as const)),
);

/** « /aides est en ligne » tells of a page: a command that takes nothing is misspelt alone on its line. */
const meant = (folded: string, rest: string): CommandName | undefined => {
  const word = NEAR.has(folded) ? folded : nearest(folded, [...NAMES.keys(), ...NEAR.keys()]);
  const name = word === undefined ? undefined : (NAMES.get(word) ?? NEAR.get(word));
  const alone = COMMANDS.find((command) => command.name === name)?.takes === 'nothing';
  return alone && rest !== '' ? undefined : name;
};

const read = (line: string): Written | undefined => {
  const found = COMMAND.exec(line);
  if (!found) return undefined;
  const [, written = '', rest = ''] = found;
  const folded = fold(written);
  const name = NAMES.get(folded);
  if (name) return { kind: 'command', wrote: line, name, argument: rest };
  const wrote = `/${written}`;
  const near = meant(folded, rest);
  if (near) return { kind: 'unknown', wrote, near };
  // « /fermeture » alone on its line wants something; « /stats » is a page of the method.
  return rest === '' && folded !== 'stats' ? { kind: 'unknown', wrote, near: 'aide' } : undefined;
};

const WORDY = new Set<CommandName>(
  COMMANDS.filter(({ takes }) => /note|rule/.test(takes)).map(({ name }) => name),
);

/** The lines of a comment that its author wrote there; quotations and code are none. */
const ownLines = (nodes: readonly RootContent[]): Line[] => {
  const lines = nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [...linesOf(node, true), EMPTY];
    return node.type === 'list' ? [...node.children.flatMap(itemLines), EMPTY] : [];
  });
  const tail = lines.findIndex(({ text }) => QUOTED_TAIL.test(fold(text)));
  return tail === -1 ? lines : lines.slice(0, tail);
};

/** The first line of a text that begins as a command does, were it read or not: its author waits for an answer. */
const glimpsed = (body: string): readonly Written[] => {
  for (const line of body.split(/\r\n|\r|\n/)) {
    const [, written = ''] = COMMAND.exec(line) ?? [];
    if (NAMES.has(fold(written))) return [{ kind: 'unread', wrote: `/${written}` }];
  }
  return [];
};

/** What the comments that are read in one look may weigh together. */
const MOST = 1;

/**
 * The commands of each comment. The lightest are read first: a heavy one, or a flood of them, keeps
 * nobody else's from being heard, and holds no run.
 */
export const commandsOf = (bodies: readonly string[]): readonly (readonly Written[])[] => {
  const spoken = bodies.map((body, index) => ({ body, index, weight: weightOf(body) }));
  const found = bodies.map((): readonly Written[] => []);
  let left = MOST;
  for (const { body, index, weight } of spoken.sort((a, b) => a.weight - b.weight)) {
    if (!body.includes('/')) continue;
    left -= weight;
    found[index] = left < 0 ? glimpsed(body) : commandsIn(body);
  }
  return found;
};

/** The commands of a comment that may be read, in their order: lines that begin with « / », each with the words that follow it. */
const commandsIn = (body: string): readonly Written[] => {
  const [own = ''] = body.replaceAll('\r\n', '\n').split(SIGNATURE);
  const found: Written[] = [];
  for (const line of ownLines(parse(own).children)) {
    const command = line.commands ? read(line.text) : undefined;
    if (command) {
      found.push(command);
      continue;
    }
    const last = found.at(-1);
    // What is asked may go on for lines and paragraphs: until the next command.
    if (last?.kind !== 'command' || !WORDY.has(last.name)) continue;
    found[found.length - 1] = { ...last, argument: `${last.argument}\n${line.text}` };
  }
  return found.map((written) =>
    written.kind === 'command' ? { ...written, argument: written.argument.trim() } : written,
  );
};
