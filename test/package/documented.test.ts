import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** All that the package's declarations export, as an editor shows it. */
const exported = () => {
  const path = resolve('dist/types/index.d.ts');
  const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const told = ts.displayPartsToString(own.getDocumentationComment(checker));
    return { name: symbol.name, told, tags: own.getJsDocTags().map(({ name }) => name) };
  });
};

test('whatever the package exports says what it is, and the verbs what they throw', () => {
  const all = exported();
  const names = all.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['lint', 'decide', 'measure', 'Snapshot', 'Board']));
  expect(all.filter(({ told }) => told === '').map(({ name }) => name)).toEqual([]);
  const verbs = all.filter(({ name }) =>
    ['lint', 'decide', 'measure', 'method', 'configure', 'readSnapshot', 'readTemplate'].includes(
      name,
    ),
  );
  expect(verbs).toHaveLength(7);
  for (const { tags } of verbs) expect(tags).toContain('throws');
});
