import { describe, expect, test } from 'vitest';
import { markerLine, type Memory, memoryIn } from '../../src/review/memory.ts';
import { remembered } from '../../src/review/plan.ts';
import { sealed, sealOf, withoutSeal, withSeal } from '../../src/review/seal.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { METHOD } from '../method.ts';
import { at, comment, event, issue } from './issue.ts';
import { MEMORY } from './standing.ts';

const TOLD = { stage: 'investigation', review: 'à relire', errors: 0, warnings: 2 };
const TEXT = '## Merci\n\nBravo.';

const own = (body: string, id = 9) => comment(id, 9, 'fiches', body, { own: true, bot: true });

const BEFORE = issue({
  labels: ['investigation', 'à relire'],
  assignees: ['coach', 'marie'],
  comments: [comment(1, 9, 'coach', 'Bonjour', { reactions: ['eyes', '+1'] })],
  events: [event(10, 'coach', { type: 'labeled', label: 'pivot' })],
  editedAt: at(10),
});

/** An issue that the last look left so, under its seal. */
const sealedWith = (snapshot: Snapshot, text = TEXT, told = TOLD) => {
  const comment = `${markerLine(MEMORY)}\n${text}`;
  const body = withSeal(comment, sealOf(snapshot, 'k', { comment, told }), told);
  return { ...snapshot, comments: [...snapshot.comments, own(body)] };
};
const SEALED = sealedWith(BEFORE);

describe('a seal holds while nothing has changed since the last look', () => {
  const changed = (more: Partial<Snapshot>) => sealed({ ...SEALED, ...more }, 'k');
  const mine = SEALED.comments[1]!;
  const [other] = BEFORE.comments;

  test('it tells what the last look told', () => {
    expect(sealed(SEALED, 'k')).toEqual(TOLD);
  });

  test.each<[string, Partial<Snapshot>]>([
    [
      'the bot’s own acts',
      { events: [...SEALED.events, event(11, 'fiches', { type: 'labeled', label: 'à relire' })] },
    ],
    [
      'an order that GitHub gives',
      { labels: ['à relire', 'investigation'], assignees: ['marie', 'coach'] },
    ],
    ['that of our reactions', { comments: [{ ...other!, reactions: ['+1', 'eyes'] }, mine] }],
    [
      'that of the keys of a comment and an event',
      {
        comments: [Object.fromEntries(Object.entries(other!).reverse()) as typeof mine, mine],
        events: SEALED.events.map(
          (one) => Object.fromEntries(Object.entries(one).reverse()) as typeof one,
        ),
      },
    ],
    [
      'CRLF, and white space at the end',
      { comments: [other!, { ...mine, body: `${mine.body.replaceAll('\n', '\r\n')}\r\n` }] },
    ],
    [
      'what is asked only where it must be known',
      { ranks: {}, assignable: {}, versions: [{ at: at(9), body: '' }] },
    ],
  ])('it holds whatever becomes of %s', (_, more) => {
    expect(changed(more)).toEqual(TOLD);
  });

  test.each<[string, Partial<Snapshot>]>([
    ['the title', { title: 'Autre' }],
    ['the body', { body: 'Autre' }],
    ['a label', { labels: ['investigation'] }],
    ['an assignee', { assignees: ['coach'] }],
    ['the state', { state: 'closed' }],
    ['an act', { events: [...SEALED.events, event(11, 'coach', { type: 'reopened' })] }],
    ['a comment', { comments: [...SEALED.comments, comment(3, 11, 'coach', 'Merci')] }],
    ['a comment’s text', { comments: [{ ...other!, body: 'Bonsoir' }, mine] }],
    ['our reactions', { comments: [{ ...other!, reactions: ['+1'] }, mine] }],
    ['our own comment', { comments: [other!, { ...mine, body: `${mine.body}!` }] }],
    [
      'what we remember',
      { comments: [other!, { ...mine, body: mine.body.replace('"read":0', '"read":9') }] },
    ],
    [
      'what we told',
      { comments: [other!, { ...mine, body: mine.body.replace('"warnings":2', '"warnings":0') }] },
    ],
    ['an act’s words', { events: [event(10, 'coach', { type: 'labeled', label: 'pause' })] }],
    [
      'a comment of somebody else that bears our marker',
      { comments: [other!, mine, { ...own('<!-- fiches:comment -->', 3), own: false }] },
    ],
    ['another comment of ours', { comments: [other!, mine, own('Bonjour', 3)] }],
    ['our own comment, doubled', { comments: [other!, mine, { ...mine, id: 10 }] }],
    ['our own comment, deleted', { comments: [other!] }],
  ])('it is broken by a change of %s', (_, more) => {
    expect(changed(more)).toBeUndefined();
  });

  test('another code, template or language breaks it; and none is none', () => {
    expect(sealed(SEALED, 'other')).toBeUndefined();
    const bare = {
      ...BEFORE,
      comments: [...BEFORE.comments, own(`${markerLine(MEMORY)}\n${TEXT}`)],
    };
    expect(sealed(bare, 'k')).toBeUndefined();
    expect(sealed({ ...BEFORE, comments: [own('<!-- fiches:comment -->')] }, 'k')).toBeUndefined();
  });

  test.each<[string, object]>([
    ['a stage on two lines', { stage: 'une\u2028deux' }],
    ['a stage that is too long', { stage: 'x'.repeat(201) }],
    ['a label that is no text', { review: ['à relire'] }],
    ['errors that are none', { errors: -1 }],
    ['warnings that are a text', { warnings: '2' }],
    ['half a warning', { warnings: 0.5 }],
  ])('what we could not have told is no seal, though it holds: %s', (_, more) => {
    const told = { ...TOLD, ...more } as typeof TOLD;
    expect(sealed(sealedWith(BEFORE, TEXT, told), 'k')).toBeUndefined();
  });

  test('the order of keys, of an issue or of what was told, is nothing', () => {
    const reversed = <Whole extends object>(whole: Whole) =>
      Object.fromEntries(Object.entries(whole).reverse()) as Whole;
    expect(sealed(reversed(SEALED), 'k')).toEqual(TOLD);
    const of = (told: typeof TOLD) => sealOf(BEFORE, 'k', { comment: TEXT, told });
    expect(of(reversed(TOLD))).toBe(of(TOLD));
  });

  test('an empty text has its seal too', () => {
    expect(sealed(sealedWith(BEFORE, ''), 'k')).toEqual(TOLD);
  });
});

describe('the hidden line', () => {
  const line = (memory: Memory) => `${markerLine(memory)}\n${TEXT}`;

  test('without its seal it is as it would have been', () => {
    expect(withoutSeal(withSeal(line(MEMORY), 'x', TOLD))).toBe(line(MEMORY));
    expect(withoutSeal(line(MEMORY))).toBe(line(MEMORY));
    expect(withoutSeal('Bonjour\nà tous')).toBe('Bonjour\nà tous');
    const forged = withSeal(line(MEMORY), 'x', { ...TOLD, errors: -1 });
    expect(withoutSeal(forged)).toBe(forged);
    // What a person wrote is no pattern of ours.
    const said = {
      ...MEMORY,
      course: { ...MEMORY.course, pivot: { by: 'coach', at: at(9), note: '$&$1' } },
    };
    expect(withoutSeal(withSeal(line(said), 'x', TOLD))).toBe(line(said));
  });

  test('every word of a course is kept, whatever its seal', () => {
    const word = { by: 'coach', at: at(10), note: 'Parce que -- oui' };
    const whole: Memory = {
      course: {
        ...MEMORY.course,
        coach: 'coach',
        forced: word,
        asked: word,
        approved: word,
        pivot: word,
        end: { ...word, how: 'transferred' },
        waivers: [{ ...word, rule: 'sponsor-named' }],
      },
      read: 3,
      replies: [{ by: 'coach', wrote: '/aide', say: 'help', words: ['aide'] }],
      handled: { 7: true, 8: false },
    };
    expect(memoryIn(withSeal(line(whole), 'x', TOLD))).toEqual(whole);
    expect(markerLine(whole).slice(4, -3)).not.toContain('--');
  });

  test.each([
    ['in the middle', `Bonjour ${markerLine(MEMORY)}`],
    ['on the second line', `Bonjour\n${markerLine(MEMORY)}`],
    ['with something after it', `${markerLine(MEMORY)} x`],
    ['of another number', markerLine(MEMORY).replace('"read":0', '"read":"0"')],
  ])('%s, it is none', (_, body) => {
    expect(memoryIn(body)).toBeUndefined();
  });

  test('of two that hold, the first; one of another programme’s stages is none', () => {
    const at_ = (read: number, stage = 'investigation') =>
      own(line({ ...MEMORY, read, course: { ...MEMORY.course, stage } }), read);
    const of = (...comments: Snapshot['comments']) => remembered(issue({ comments }), METHOD)?.read;
    expect(of(at_(1), at_(2))).toBe(1);
    expect(of(at_(1, 'lancement'), at_(2))).toBe(2);
    expect(of(at_(1, 'lancement'))).toBeUndefined();
    expect(of({ ...at_(1), own: false })).toBeUndefined();
    expect(of()).toBeUndefined();
  });
});
