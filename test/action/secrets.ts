/** Secrets to be planted in places, and what is found of them where people read. */

const KINDS = {
  ghp: (mark: string) => `ghp_${mark.padEnd(36, 'a1B2')}`,
  ghs: (mark: string) => `ghs_${mark.padEnd(36, 'a1B2')}`,
  gho: (mark: string) => `gho_${mark.padEnd(36, 'a1B2')}`,
  ghu: (mark: string) => `ghu_${mark.padEnd(36, 'a1B2')}`,
  fine: (mark: string) => `github_pat_11${mark.padEnd(22, 'A1B2')}_${'c3D4'.repeat(14)}`,
  jwt: (mark: string) => `eyJhbGciOiJIUzI1NiJ9.eyJ${mark.padEnd(30, 'a1B2')}.sig-${mark}_1`,
} as const;

export type Kind = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Kind[];

/** Where each was planted, by its mark. */
const planted = new Map<string, string>();

/** A secret of a kind that no other place has. */
export const secret = (kind: Kind, place: string): string => {
  const mark = `${kind}Mark${String(planted.size).padStart(3, '0')}`;
  planted.set(mark, `${kind} in ${place}`);
  return KINDS[kind](mark);
};

/** One of every kind, a blank between two of them. */
export const secrets = (place: string): string =>
  NAMES.map((kind) => secret(kind, place)).join(' ');

/** Which of them, and of these tokens, can be read in a text. */
export const seenIn = (text: string, tokens: Readonly<Record<string, string>>): string[] => {
  const letters = text.replaceAll('\\_', '_');
  const own = Object.entries(tokens).filter(([, token]) => letters.includes(token));
  const marks = [...planted].filter(([mark]) => letters.includes(mark));
  return [...marks.map(([, place]) => place), ...own.map(([name]) => `the token of ${name}`)];
};

export const howMany = (): number => planted.size;
