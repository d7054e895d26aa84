import type { Reading } from '../fiche/read.ts';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import {
  advice,
  type Look,
  overview,
  question,
  quoted,
  sentences,
  titleQuestion,
} from '../views/filing.ts';
import { adviceAfter, adviceOnTitle, judgeDraft } from './advice.ts';
import { oneLine } from './contain.ts';
import { type Choice, choose, chooseNumber, type Desk, END, PROMPT, readAnswer } from './desk.ts';
import { type Draft, isEmpty, partsOf } from './draft.ts';

export type Matter = Reading & Look;

/** The draft as it stands; `left` when its author went away before the end. */
export type Step = { readonly draft: Draft; readonly left: boolean };

const withAnswer = (draft: Draft, id: string, answer: string, unfinished: boolean): Draft => {
  const { unfinished: _, ...rest } = draft;
  const answers = answer === '' ? draft.answers : { ...draft.answers, [id]: answer };
  return { ...rest, answers, ...(unfinished && answer !== '' ? { unfinished: id } : {}) };
};

type Part = {
  readonly section: ExpectedSection;
  readonly number: number;
  /** Parts that were asked so far, this one too. */
  readonly asked: ReadonlySet<string>;
};

/** One part, until its author goes on; `to` is what is done with what stands there already. */
const askPart = async (
  matter: Matter,
  { section, number, asked }: Part,
  start: Draft,
  desk: Desk,
): Promise<Step> => {
  const { filing } = matter.texts;
  const { id } = section;
  let draft = start;
  const choice = () => choose(desk, filing.choice, filing.choiceAgain);
  desk.say(question(section, { number, all: partsOf(matter.template).length }, matter));
  let to: Choice = 'r';
  const there = draft.answers[id];
  if (there !== undefined) {
    desk.say(`${filing.alreadyWritten}\n${quoted(there, matter)}`);
    const unfinished = draft.unfinished === id;
    to = unfinished ? 'a' : await choice();
    if (to === 'left' || to === 'on') return { draft, left: to === 'left' };
    desk.say(unfinished ? filing.goOn : to === 'a' ? filing.add : filing.rewrite);
  }
  for (;;) {
    const { text, left } = await readAnswer(desk, filing.reminder);
    if (left && text === '') return { draft, left };
    const before = draft.answers[id];
    const answer = to === 'a' && before && text ? `${before}\n${text}` : text;
    draft = withAnswer(draft, id, answer, left);
    await desk.keep(draft);
    if (left) return { draft, left };
    if (draft.answers[id] === undefined) {
      desk.say(filing.skipped);
      return { draft, left };
    }
    const found = adviceAfter(id, asked, await judgeDraft(matter, draft), matter.template);
    desk.say(advice(found, section, matter.template, matter));
    if (found.length === 0 || !desk.attended) return { draft, left };
    to = await choice();
    if (to === 'on' || to === 'left') return { draft, left: to === 'left' };
    desk.say(to === 'a' ? filing.add : filing.rewrite);
  }
};

const askTitle = async (matter: Matter, start: Draft, desk: Desk): Promise<Step> => {
  const { title: words } = matter.texts.filing;
  desk.say(titleQuestion(matter));
  for (let draft = start; ; ) {
    const line = await desk.line(PROMPT);
    if (line === undefined) return { draft, left: true };
    const title = oneLine(line);
    // As for a part, with nothing typed the old one is kept.
    if (title !== '' && title !== END) draft = { ...draft, title };
    await desk.keep(draft);
    const found = adviceOnTitle(await judgeDraft(matter, draft));
    desk.say(advice(found, undefined, matter.template, matter));
    if (found.length === 0 || !desk.attended) return { draft, left: false };
    const to = await choose(desk, words.choice, words.choice);
    if (to !== 'r' && to !== 'a') return { draft, left: to === 'left' };
  }
};

/** The whole, from which any part can be taken up again. */
const lookOver = async (matter: Matter, start: Draft, desk: Desk): Promise<Step> => {
  const words = matter.texts.filing.overview;
  const parts = partsOf(matter.template);
  const asked = new Set(parts.map(({ id }) => id));
  for (let draft = start; ; ) {
    const written = new Set(Object.keys(draft.answers));
    desk.say(
      overview({ parts, written, title: draft.title }, await judgeDraft(matter, draft), matter),
    );
    if (!desk.attended) return { draft, left: false };
    const last = parts.length + 1;
    const number = await chooseNumber(desk, last, words);
    if (number === 'on' || number === 'left') return { draft, left: number === 'left' };
    const section = parts[number - 1];
    const step = section
      ? await askPart(matter, { section, number, asked }, draft, desk)
      : await askTitle(matter, draft, desk);
    if (step.left) return step;
    draft = step.draft;
  }
};

/** Asks for a fiche part by part: those that are still to write or to finish, the title, then the whole. */
export const interview = async (matter: Matter, start: Draft, desk: Desk): Promise<Step> => {
  const { filing } = matter.texts;
  const parts = partsOf(matter.template);
  const toAsk = parts.filter(
    ({ id }) => start.answers[id] === undefined || id === start.unfinished,
  );
  const words = isEmpty(start) ? filing.welcome(parts.length) : filing.resumed(toAsk.length);
  desk.say(sentences(words, matter));
  const asked = new Set(parts.filter((part) => !toAsk.includes(part)).map(({ id }) => id));
  let step: Step = { draft: start, left: false };
  for (const section of toAsk) {
    asked.add(section.id);
    const number = parts.indexOf(section) + 1;
    step = await askPart(matter, { section, number, asked }, step.draft, desk);
    if (step.left) return step;
  }
  if (step.draft.title === '') step = await askTitle(matter, step.draft, desk);
  return step.left ? step : lookOver(matter, step.draft, desk);
};
