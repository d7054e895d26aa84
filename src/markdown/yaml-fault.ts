import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';

/** The first thing for which a text is no YAML: what it is, and where. */
export type YamlFault = { readonly code: string; readonly offset: number };

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

const hasMarks = (node: Node): boolean =>
  isScalar(node) ? /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow === true;

/** Where the innermost quotation or list opens that ends here without its closing mark. */
const openedBefore = (document: Document, text: string, end: number): number | undefined => {
  let opened: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      if (to !== end || !hasMarks(node)) return;
      const closing = CLOSING[text[from] ?? ''];
      if (to - from < 2 || text[to - 1] !== closing) opened = from;
    },
  });
  return opened;
};

/** What YAML says where something ends that was not closed. */
const TOLD_AT_THE_END: readonly string[] = ['MISSING_CHAR', 'BAD_INDENT'];

/** What is not closed is told where it opens: YAML tells where it gave up, which may be the last line. */
export const yamlFault = (document: Document, text: string): YamlFault | undefined => {
  const [error] = document.errors;
  if (!error) return undefined;
  const [offset] = error.pos;
  const opened = TOLD_AT_THE_END.includes(error.code)
    ? openedBefore(document, text, offset)
    : undefined;
  return opened === undefined ? { code: error.code, offset } : { code: 'UNCLOSED', offset: opened };
};
