import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import { nearest } from '../commands/nearest.ts';
import { yamlFault } from '../markdown/yaml-fault.ts';
import { ACCEPTED, type Accepted } from '../texts/config-text.ts';
import { isLanguage, type Language, type Texts, textsIn } from '../texts/texts.ts';
import { ConfigError, type ConfigProblem } from './problem.ts';
import { type Config, configSchema } from './schema.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Where each part of a document stands. */
type Source = {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
};

/** The place of a value, or of its key when `atKey`. */
const placeOf = ({ file, document, lines }: Source, path: Path, atKey = false) => {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
    : undefined;
  const found = document.getIn([...path], true);
  const node = (atKey || !isNode(found)) && isPair(pair) ? pair.key : found;
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
};

/** « rules.fiche-long.words » */
export const keyOf = (path: Path): string => path.map(String).join('.');

/** Enough to find it again in the file, in characters. */
const LONGEST = 80;

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
};

const isAccepted = (name: string): name is Accepted =>
  (ACCEPTED as readonly string[]).includes(name);

/** Of a value that may be a word or an object, the faults of what it was meant as. */
const flattened = (issue: Issue): Issue => {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.flatMap(([first]) => first ?? []);
  const meant = branches.find(({ code, path }) => path.length > 0 || code !== 'invalid_type');
  const chosen = meant ?? branches[0];
  return chosen ? flattened({ ...chosen, path: [...issue.path, ...chosen.path] } as Issue) : issue;
};

const acceptedBy = (issue: Issue): readonly string[] | Accepted => {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (isAccepted(issue.message)) return issue.message;
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return isAccepted(expected) ? expected : expected === 'int' ? 'count' : 'object';
};

/** The keys that stand beside a wrong one. */
const keysAt = (schema: z.ZodType, path: Path): readonly string[] => {
  const { shape, element, innerType, options, catchall } = schema.def as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
    options?: readonly z.ZodType[];
    catchall?: z.ZodType;
  };
  if (innerType) return keysAt(innerType, path);
  if (options) return options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(shape ?? {});
  const inner = shape?.[String(first)] ?? element ?? catchall;
  return inner ? keysAt(inner, rest) : [];
};

const problemOf = (raw: Issue, source: Source, schema: z.ZodType): ConfigProblem => {
  const issue = flattened(raw);
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const accepted = keysAt(schema, path);
    const where = placeOf(source, [...path, key], true);
    return { kind: 'unknown-key', ...where, key, near: nearest(key, accepted), accepted };
  }
  const written = source.document.getIn([...path]);
  if (written === undefined) {
    return { kind: 'missing-key', ...placeOf(source, path.slice(0, -1)), key: keyOf(path) };
  }
  const json = isNode(written) ? written.toJSON() : written;
  return {
    kind: 'value',
    ...placeOf(source, path),
    key: keyOf(path) || source.file,
    written: shown(json),
    accepted: acceptedBy(issue),
  };
};

/** A document that names its own parts again and again could grow without end. */
const dataOf = ({ file, document }: Source, texts: Texts): unknown => {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new ConfigError({ kind: 'yaml', file, line: 1, column: 1, code: 'ALIAS' }, texts);
  }
};

/** A configuration that was read, and where each of its parts stands. */
export type ReadConfig = {
  readonly config: Config;
  readonly source: Source;
  /** In the language that was asked for, else in the configuration's own. */
  readonly texts: Texts;
};

/** @throws ConfigError for a fault that only the whole of the configuration tells */
export const fault = (
  { source, texts }: ReadConfig,
  path: Path,
  about: ConfigProblem extends infer One
    ? One extends ConfigProblem
      ? Omit<One, 'file' | 'line' | 'column'>
      : never
    : never,
): never => {
  throw new ConfigError({ ...about, ...placeOf(source, path) } as ConfigProblem, texts);
};

/**
 * Reads the text of a configuration.
 * @param file its name, for whoever must mend it
 * @throws ConfigError with its first fault
 */
export const readConfig = (
  text: string,
  file: string,
  language: Language | undefined,
): ReadConfig => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const source = { file, document, lines };
  const own = isMap(document.contents) ? document.get('language') : undefined;
  const texts = textsIn(language ?? (isLanguage(own) ? own : 'fr'));
  const unread = yamlFault(document, text);
  if (unread) {
    const { line, col: column } = lines.linePos(unread.offset);
    throw new ConfigError({ kind: 'yaml', file, line, column, code: unread.code }, texts);
  }
  const schema = configSchema(texts);
  const read = schema.safeParse(dataOf(source, texts) ?? {});
  if (!read.success) throw new ConfigError(problemOf(read.error.issues[0]!, source, schema), texts);
  return { config: read.data, source, texts };
};
