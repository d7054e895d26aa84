import { SECTIONS } from '../method/sections.ts';
import { fit, headingKey } from './heading.ts';

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

const idOf = (key: string, own: readonly Name[]): string | undefined =>
  own.find((name) => name.key === key)?.id ?? EXACT.get(key) ?? bestOf(key, [...own, ...NAMES]);

/** « Stratégie : commencer par trois lycées »: what stands after the colon is the author's own. */
const AFTER_COLON = / ?[:–—].*$/;

/** Reads a written heading, among the method's names and a template's own. */
export const knownSection = (heading: string, own: readonly Name[] = []): Known => {
  const whole = readKey(headingKey(heading), own);
  if (whole.id !== undefined || whole.beside.length > 0 || !AFTER_COLON.test(heading)) return whole;
  return readKey(headingKey(heading.replace(AFTER_COLON, '')), own);
};

const readKey = (key: string, own: readonly Name[]): Known => {
  if (key === '') return { id: undefined, beside: [] };
  const id = idOf(key, own);
  const beside = BESIDE.filter((name) => fit(key, name.key) > 0).map((name) => name.id);
  return { id, beside: beside.filter((other) => other !== id) };
};

/** The id of a template's section: the method's where it knows the heading, else one made of it. */
export const sectionId = (heading: string): string => {
  const key = headingKey(heading);
  return (
    NAMES.find((name) => name.key === key)?.id ?? (key.replace(/[^a-z0-9]+/g, '-') || 'section')
  );
};
