import { SECTIONS } from '../method/sections.ts';
import { fit, headingKey, slug } from './heading.ts';

/** What a written heading says: the section it names, and those whose subject it also speaks of. */
export type Known = { readonly id: string | undefined; readonly beside: readonly string[] };

type Name = { readonly id: string; readonly key: string };

const keyed = ({ id, names }: { id: string; names: readonly string[] }): Name[] =>
  names.map((name) => ({ id, key: headingKey(name) }));

const NAMES: readonly Name[] = SECTIONS.flatMap(keyed);
const BESIDE: readonly Name[] = SECTIONS.flatMap(({ id, beside = [] }) =>
  keyed({ id, names: beside }),
);

const EXACT = new Map(NAMES.map(({ key, id }) => [key, id]));

/** The best fit wins, then the longest name: « Impact mesuré » is not « Impact ». */
const bestOf = (key: string, names: readonly Name[]): string | undefined => {
  let best: { id: string; score: number } | undefined;
  for (const name of names) {
    const quality = fit(key, name.key);
    const score = quality * 100 + name.key.length;
    if (quality > 0 && score > (best?.score ?? 0)) best = { id: name.id, score };
  }
  return best?.id;
};

/** « 3 objectifs : » counts them, and is no heading. */
const BARE = /^\p{Lu}[\p{L}’' ]{1,39}$/u;

/** True for a line that is the name of one of the method's sections, and nothing more. */
export const isSectionName = (line: string): boolean =>
  BARE.test(line) && EXACT.has(headingKey(line));

const idOf = (key: string, own: readonly Name[]): string | undefined =>
  own.find((name) => name.key === key)?.id ??
  EXACT.get(key) ??
  bestOf(key, [...own.filter((name) => !EXACT.has(name.key)), ...NAMES]);

/** A longer heading tells a story of its own, but where it begins with what is offered. */
const LONGEST = 60;
const OFFER = 'solution';
/** What stood there before is not the author's answer; how one searched is no plan of the service. */
const APART =
  /^solutions? (?:insuffisante?|existante?|actuelle?|concurrente?)\b|^(?:strategie|calendrier|feuille de route|perimetre)\b.*\b(?:investigation|exploration)\b/;
/** How a product ended, or what came of its search, is told of it: it is none of its parts. */
const ENDED = /\b(?:abandon|arret|fin|interruption|pourquoi|retour|apprentissage)\b/;

/** « Stratégie : commencer par trois lycées », « Relais : un outil pour s’appeler ». */
const COLON = / ?[:–—] ?| - /;
/** « Stratégie Comment atteignez-vous vos usagers ? »: a form asks below its own heading. */
const ASKED = / (?=\p{Lu}[^?\n]{1,200}\?)/u;

const NOTHING: Known = { id: undefined, beside: [] };

const byName = (key: string, own: readonly Name[]): Known | undefined => {
  const id = idOf(key, own);
  const fitting = BESIDE.filter((name) => fit(key, name.key) > 0).map((name) => name.id);
  if (id === undefined && fitting.length === 0) return undefined;
  // « Stratégie et impact » is a heading of both.
  const [, ...others] = key.split(' et ');
  const beside = new Set([...fitting, ...others.flatMap((other) => bestOf(other, NAMES) ?? [])]);
  return { id, beside: [...beside].filter((other) => other !== id) };
};

const byWords = (key: string): Known | undefined => {
  const ended = ENDED.exec(key)?.index ?? key.length;
  const beside = SECTIONS.filter(({ id, words }) => {
    const at = words?.exec(key)?.index ?? LONGEST;
    return key.length > LONGEST ? id === OFFER && at === 0 : at < ended;
  });
  return beside.length > 0 ? { id: undefined, beside: beside.map(({ id }) => id) } : undefined;
};

const first = <From, To>(list: readonly From[], to: (from: From) => To | undefined) => {
  for (const from of list) {
    const found = to(from);
    if (found !== undefined) return found;
  }
  return undefined;
};

const keysOf = (headings: readonly string[]): string[] =>
  headings.map(headingKey).filter((key) => key !== '' && !APART.test(key));

/**
 * Reads a written heading, whole or on either side of its colon: by the method's names
 * and a template's own, else by the words in it.
 */
export const knownSection = (heading: string, own: readonly Name[] = []): Known => {
  const whole = keysOf([heading]);
  const named = first(whole, (key) => byName(key, own));
  if (named) return named;
  const sides = keysOf(
    [COLON, ASKED].flatMap((mark) => (mark.test(heading) ? heading.split(mark).slice(0, 2) : [])),
  );
  return first(sides, (key) => byName(key, own)) ?? first([...whole, ...sides], byWords) ?? NOTHING;
};

/** The id of a template's section: the method's where it knows the heading, else one made of it. */
export const sectionId = (heading: string): string => {
  const key = headingKey(heading);
  return NAMES.find((name) => name.key === key)?.id ?? slug(heading);
};
