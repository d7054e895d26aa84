import { contain } from './contain.ts';
import type { Draft } from './draft.ts';

/** Where the conversation takes place. */
export type Desk = {
  readonly say: (text: string) => void;
  /** The next line that is typed; nothing once the person has left. */
  readonly line: (prompt: string) => Promise<string | undefined>;
  readonly keep: (draft: Draft) => Promise<void>;
  /** Somebody is there to choose; otherwise the answers come one after the other. */
  readonly attended: boolean;
};

/** What ends an answer. */
export const END = '.';
export const PROMPT = '> ';

/** Lines up to a full stop alone: pasted paragraphs hold empty lines, so these end nothing. */
export const readAnswer = async (desk: Desk, reminder: string) => {
  const lines: string[] = [];
  let reminded = !desk.attended;
  for (;;) {
    const line = await desk.line(PROMPT);
    if (line === undefined || line.trim() === END) {
      return { text: contain(lines.join('\n')), left: line === undefined };
    }
    lines.push(line);
    if (line.trim() === '' && !reminded) {
      desk.say(reminder);
      reminded = true;
    }
  }
};

export type Choice = 'on' | 'a' | 'r' | 'left';

export const choose = async (desk: Desk, prompt: string, again: string): Promise<Choice> => {
  desk.say('');
  for (let asked = prompt; ; asked = again) {
    const line = await desk.line(`${asked} `);
    if (line === undefined) return 'left';
    const typed = line.trim().toLowerCase();
    if (typed === '' || typed === END) return 'on';
    if (typed === 'a' || typed === 'r') return typed;
  }
};

/** A number from 1 to `last`, or to go on. */
export const chooseNumber = async (
  desk: Desk,
  last: number,
  words: { readonly choice: string; readonly choiceAgain: (last: number) => string },
): Promise<number | 'on' | 'left'> => {
  desk.say('');
  for (let asked = words.choice; ; asked = words.choiceAgain(last)) {
    const line = await desk.line(`${asked} `);
    if (line === undefined) return 'left';
    const typed = line.trim();
    if (typed === '' || typed === END) return 'on';
    const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
    if (number >= 1 && number <= last) return number;
  }
};
