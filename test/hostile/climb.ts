import { commandsOf } from '../../src/commands/parse.ts';
import { tooHeavy } from '../../src/markdown/heavy.ts';
import { decide } from '../../src/review/decide.ts';
import { World } from '../review/world.ts';
import { cpu } from './clock.ts';
import { settings } from './settings.ts';
import { FULL, filled, longest, PIECES, SHAPES } from './shapes.ts';

/** The search for what is slow to read: texts are put together and changed, and what is slower is kept. */

const HEAD = '## Problème\n\nx\n\n## Solution\n\n';

/** What the rules and the commands look for, beside the marks of Markdown. */
const SPOKEN = ['06 12 34 56 78 ', 'a@gmail.com ', '«A', ' mois ', 'sans ', '40 % ', '/aide\n'];
const ENDS = ['\n', '\n\n', '\n## a\n', '\n- ', '\n> ', '\n    '];
const TOKENS = [...PIECES, ...SPOKEN, ...ENDS];

/** Numbers from 0 to 1 that a seed makes again (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = ReturnType<typeof randomFrom>;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

/** Tokens again and again, or a shape that we know, so many characters of it. */
type Part = { readonly of: readonly string[] | keyof typeof SHAPES; readonly length: number };

/** Each bound is reached by something else: the worst text is made of parts. */
type Text = readonly Part[];

const written = ({ of, length }: Part): string => {
  if (typeof of === 'string') return SHAPES[of]!(length);
  return of.length === 0 ? '' : filled(of.join(''), length);
};

const bodyOf = (text: Text): string => HEAD + text.map(written).join('\n\n');

const isRead = (text: Text): boolean => !tooHeavy(bodyOf(text));

/** The same, its parts cut in turn to what is still read. */
const readable = (text: Text): Text => {
  let read: Text = [];
  for (const part of text) {
    const cut = (length: number): Text => read.concat({ ...part, length });
    // Nothing more fits after a text that is full.
    const most = Math.max(0, Math.min(part.length, FULL - bodyOf(read).length - 2));
    read = cut(longest((length) => isRead(cut(length)), most));
  }
  return read;
};

const fresh = (random: Random): Part => {
  const of =
    random() < 0.5
      ? pick(Object.keys(SHAPES), random)
      : [pick(TOKENS, random), pick(TOKENS, random)];
  return { of, length: Math.ceil(random() * FULL) };
};

const withOtherTokens = (tokens: readonly string[], random: Random): readonly string[] => {
  const at = Math.floor(random() * (tokens.length + 1));
  const [before, after] = [tokens.slice(0, at), tokens.slice(at)];
  const token = pick(TOKENS, random);
  const kinds = [
    [...before, token, ...after],
    [...before, ...after.slice(1)],
    [...before, token, ...after.slice(1)],
    [...before, ...after.slice(0, 5), ...after],
    [...before, ...Array<string>(8).fill(token), ...after],
  ];
  return pick(kinds, random).slice(0, 80);
};

const changedPart = (part: Part, random: Random): Part =>
  typeof part.of === 'string' || random() < 0.3
    ? { ...part, length: Math.ceil(part.length * (0.3 + random() * 1.4)) }
    : { ...part, of: withOtherTokens(part.of, random) };

const changed = (text: Text, random: Random): Text => {
  const at = Math.floor(random() * text.length);
  const kinds: Text[] = [
    [fresh(random), ...text],
    [...text, fresh(random)],
    text.filter((_, index) => index !== at),
    ...Array<Text>(4).fill(
      text.map((part, index) => (index === at ? changedPart(part, random) : part)),
    ),
  ];
  return pick(kinds, random).slice(0, 6);
};

/** What the whole of one look at a fiche takes, and of a comment of the same words. */
export const looked = async (body: string): Promise<number> => {
  const { now } = new World(settings, body, ['investigation']);
  return cpu(async () => {
    await decide(now, settings);
    commandsOf([`/aide\n${body}`]);
  });
};

export type Slow = { readonly text: Text; readonly took: number };

const measured = async (text: Text): Promise<Slow> => ({ text, took: await looked(bodyOf(text)) });

/** Changes a text until so many changes in a row make it no slower. @param goesOn false once time is up */
export const climb = async (random: Random, goesOn: (slow: Slow) => boolean): Promise<Slow> => {
  let best = await measured(readable([fresh(random), fresh(random)]));
  for (let stale = 0; stale < 60 && goesOn(best); stale += 1) {
    const next = await measured(readable(changed(best.text, random)));
    if (next.took <= best.took * 1.05) continue;
    [best, stale] = [next, 0];
  }
  return best;
};

/** What is left of a text without one of its parts, one of its tokens, or a fifth of a part's length. */
const smaller = (text: Text): Text[] =>
  text.flatMap((part, at): Text[] => {
    const { of } = part;
    const less: Part[] =
      typeof of === 'string' ? [] : of.map((_, token) => ({ ...part, of: of.toSpliced(token, 1) }));
    const shorter = { ...part, length: Math.floor(part.length * 0.8) };
    return [text.toSpliced(at, 1), ...[...less, shorter].map((one) => text.with(at, one))];
  });

/** The smallest that still takes longer than that. */
export const smallest = async (slow: Slow, bound: number): Promise<Slow> => {
  for (const text of smaller(slow.text)) {
    const next = await measured(text);
    if (next.took > bound) return smallest(next, bound);
  }
  return slow;
};

/** Its parts, each with its length in characters. */
export const inWords = (text: Text): string =>
  text
    .map(
      ({ of, length }) => `${typeof of === 'string' ? of : JSON.stringify(of.join(''))} ×${length}`,
    )
    .join(' + ');
