import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { yamlFault } from '../markdown/yaml-fault.ts';

export type Path = readonly (string | number)[];

/** A YAML text, and where each of its parts stands. */
export type Yaml = {
  readonly kind: 'yaml';
  readonly data: unknown;
  /** The line of what stands at a path, or of the last part of it that is there. */
  readonly lineOf: (path: Path) => number;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; nothing where there is no such thing. */
export const at = (data: unknown, ...path: Path): unknown =>
  path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, data);

/** Reads YAML, or tells the line for which it is none. */
export const readYaml = (text: string): Yaml | { kind: 'fault'; line: number } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const unread = yamlFault(document, text);
  if (unread) return { kind: 'fault', line: lineAt(unread.offset) };
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(document);
      const pair = isMap(node)
        ? node.items.find((item) => String(item.key) === String(key))
        : undefined;
      const item = isSeq(node) ? node.items[Number(key)] : undefined;
      const place = pair?.key ?? item;
      if (!isNode(place)) break;
      offset = place.range?.[0] ?? offset;
      node = pair ? pair.value : item;
    }
    return lineAt(offset);
  };
  try {
    return { kind: 'yaml', data: document.toJS({ maxAliasCount: 50 }), lineOf };
  } catch (error) {
    // A document that names its own parts again and again could grow without end.
    if (error instanceof ReferenceError) return { kind: 'fault', line: 1 };
    throw error;
  }
};
