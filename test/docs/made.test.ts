import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../docs/made/configuration.ts';
import { filled, MADE } from '../../docs/made/made.ts';
import { configure } from '../../src/config/configuration.ts';
import { RULES } from '../../src/rules/index.ts';
import { PAGES } from './pages.ts';

const pageAt = (path: string) => PAGES.find((page) => page.path === path)!;

test.each(MADE)('$page: $name is what the source makes (npm run docs)', async (made) => {
  const { text } = pageAt(made.page);
  expect(text).toBe(filled(text, made, await made.make()));
});

test('each rule is told once in the reference', () => {
  const { text } = pageAt('docs/reference/rules.md');
  for (const { meta } of RULES) {
    expect(text.split(`[\`${meta.id}\`](../../src/rules/${meta.id}.md)`)).toHaveLength(2);
  }
});

test('a rule’s page says the severity that its code has', () => {
  const STAGES: Readonly<Record<string, string>> = {
    investigation: 'l’investigation',
    construction: 'la construction',
    acceleration: 'l’accélération',
  };
  for (const { meta } of RULES) {
    const { id, severity, errorFrom, from = 'investigation' } = meta;
    const first = severity === 'error' ? 'Erreur' : 'Conseil';
    const then = errorFrom ? `, puis erreur en ${errorFrom}` : '';
    const [, line] = readFileSync(`src/rules/${id}.md`, 'utf8').split('\n\n');
    expect(line, id).toBe(`${first}${then} · dès ${STAGES[from]}`);
  }
});

test.each(EXAMPLES)('the configuration takes its example: %s', async (example) => {
  await expect(configure(example, 'fiches.yml', {})).resolves.toBeDefined();
});
