import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { METHOD } from '../method.ts';

/** Debian's own; a machine without it says that these were skipped. */
const CHROMIUM = '/usr/bin/chromium';
const here = existsSync(CHROMIUM);

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(
    ' ',
  );
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const at = (month: number, day: number) => new Date(Date.UTC(2026, month, day, 9)).toISOString();

const fiche = (number: number): FicheHistory => ({
  number,
  title:
    number % 7 ? `Relais ${number}` : `Justice facile ${number}, un titre qui est bien plus long`,
  url: `https://github.com/incubateur/fiches/issues/${number}`,
  author: 'autrice',
  createdAt: at(number % 9, 2),
  closedAt: null,
  stateReason: number % 5 ? null : 'not_planned',
  body: '',
  assignees: [],
  labels: ['investigation', ['à relire', 'à compléter', 'à corriger', 'validée'][number % 4]!],
  events: [
    { at: at(number % 9, 9), type: 'assigned', assignee: `coach${number % 3}`, actor: 'coach' },
    ...(number % 5 ? [] : [{ at: at(10, 18), type: 'closed' as const, actor: 'coach' }]),
  ],
  comments: [],
});

let browser: Browser;
let address: string;
beforeAll(async () => {
  if (!here) return;
  const texts = textsIn('fr');
  const fiches = Array.from({ length: 60 }, (_, index) => fiche(index + 1));
  const snapshot = { repository: 'incubateur/fiches', takenAt: '2026-11-23T07:00:00Z', fiches };
  const board = await measure(snapshot, undefined, {
    programme: METHOD,
    templates: await loadTemplates('templates', METHOD.stages),
    texts,
  });
  const style = readFileSync('dist/board.css', 'utf8');
  const path = join(await mkdtemp(join(tmpdir(), 'fiches-page-')), 'board.html');
  await writeFile(path, boardHtml({ board, texts, style }));
  address = `file://${path}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});
afterAll(() => browser?.close());

/** Opens the page, and tells what it asked for or complained of. */
const open = async (options: BrowserContextOptions = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:'))
      trouble.push(request.url());
  });
  await page.goto(address);
  return { page, trouble };
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const found: { id: string; html: string }[] = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, html: nodes[0].html })))`,
  );
  return found.map(({ id, html }) => `${id}: ${html}`);
};

describe.skipIf(!here)(`in Chromium (skipped where ${CHROMIUM} is absent)`, () => {
  test('asks for nothing, and its own policy stops nothing that it needs', async () => {
    const { page, trouble } = await open();
    expect(await page.isVisible('#filter')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toContain('Marianne');
    expect(trouble).toEqual([]);
  });

  test.each([
    ['a screen', { viewport: { width: 1280, height: 900 } }],
    ['a telephone', { viewport: { width: 320, height: 640 } }],
    ['a screen at 200 %', { viewport: { width: 640, height: 450 } }],
    ['the dark', { colorScheme: 'dark' }],
  ] as const)('on %s: axe finds nothing, and nothing runs off its side', async (_, options) => {
    const { page } = await open({ ...options, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(beyond)).toBe(0);
  });

  test('the table is filtered and sorted with the keyboard alone', async () => {
    const { page } = await open();
    await page.focus('#filter-words');
    await page.keyboard.type('justice coach1');
    const rows = () => page.locator('#fiches tbody tr:visible').allTextContents();
    const shown = await rows();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((row) => /Justice.*coach1/.test(row))).toBe(true);
    expect(await page.textContent('#shown')).toMatch(
      new RegExp(`^Fiches affichées\\s: ${shown.length} sur 48$`),
    );
    await page.fill('#filter-words', '');
    const waiting = page.locator('#fiches thead button').nth(6);
    await waiting.focus();
    await page.keyboard.press('Enter');
    const days = (await page.locator('#fiches tbody tr td:nth-child(7)').all()).map((cell) =>
      cell.getAttribute('data-key'),
    );
    const numbers = (await Promise.all(days)).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('without scripts every fiche is there', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('#fiches tbody tr').count()).toBe(48);
    expect(await page.isVisible('#filter')).toBe(false);
  });
});
