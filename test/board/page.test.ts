import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { type Language, textsIn } from '../../src/texts/texts.ts';
import { boardCsv } from '../../src/views/board-csv.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { startupDEtat } from '../../src/method/programme.ts';

const fiche = (number: number, more: Partial<FicheHistory> = {}): FicheHistory => ({
  number,
  title: `Relais ${number}`,
  url: `https://github.com/incubateur/fiches/issues/${number}`,
  author: 'autrice',
  createdAt: '2026-02-02T09:00:00Z',
  closedAt: null,
  stateReason: null,
  body: '',
  assignees: [],
  labels: ['investigation', 'à relire'],
  events: [],
  comments: [],
  ...more,
});

const HOSTILE = fiche(7, {
  title: '=1+1 @mainteneuse <script>alert(1)</script> | "#1"',
  url: 'javascript:alert(1)',
  events: [{ at: '2026-02-03T09:00:00Z', type: 'assigned', assignee: 'c"><b>', actor: 'coach' }],
});

const boardOf = (fiches: readonly FicheHistory[], language: Language = 'fr') =>
  measure(
    { repository: 'incubateur/fiches', takenAt: '2026-11-23T07:00:00Z', fiches: [...fiches] },
    '2026-11-23',
    { programme: startupDEtat(textsIn(language).stages), templates: [], texts: textsIn(language) },
  );

const STOPPED = fiche(41, {
  stateReason: 'not_planned',
  closedAt: '2026-06-02T09:00:00Z',
  events: [
    { at: '2026-02-02T09:00:00Z', type: 'labeled', label: 'investigation', actor: 'autrice' },
    { at: '2026-06-02T09:00:00Z', type: 'closed', actor: 'autrice' },
  ],
});

const STYLE = 'body { margin: 0; }';
const pageOf = async (fiches: readonly FicheHistory[], language: Language = 'fr') =>
  boardHtml({ board: await boardOf(fiches, language), texts: textsIn(language), style: STYLE });

const MANY = Array.from({ length: 40 }, (_, index) => fiche(index + 1));

describe('the page', () => {
  test.each(['fr', 'en'] as const)(
    'in %s, holds every open fiche, and works alone',
    async (language) => {
      const html = await pageOf(MANY, language);
      const { document } = parseHTML(html);
      expect(document.documentElement.getAttribute('lang')).toBe(language);
      expect(document.querySelectorAll('#fiches tbody tr')).toHaveLength(40);
      const links = [...document.querySelectorAll('[href]')].map(
        (link) => link.getAttribute('href')!,
      );
      expect(
        links.filter((href) => !/^(?:#|https:\/\/github\.com\/incubateur\/)/.test(href)),
      ).toEqual([]);
      for (const href of links.filter((one) => one.startsWith('#'))) {
        expect(document.getElementById(href.slice(1)), href).not.toBeNull();
      }
      expect(document.querySelectorAll('[src], link, iframe, [style]')).toHaveLength(0);
    },
  );

  test('in French, a person reads no date, week or number as a machine writes it', async () => {
    const { document } = parseHTML(await pageOf([...MANY, STOPPED]));
    for (const unread of document.querySelectorAll('script, style')) unread.remove();
    const words = document.documentElement.textContent!.replace(/[\u00a0\u202f]/g, ' ');
    expect(words).toContain('Tableau de bord, semaine 48 de 2026');
    expect(words).toContain('1er mars 2026');
    expect(words).toMatch(/\d,\d %/);
    // How long the one that has ended stayed.
    expect(words).toContain('120 jours');
    expect(
      words.match(/\d{4}-(?:\d\d|W)|\d[.]\d|(?<!\d)1 (?:janv|févr|mars|avr|mai|juin|juil)/g),
    ).toBeNull();
  });

  test('runs what it carries and nothing else', async () => {
    const { document } = parseHTML(await pageOf(MANY));
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    for (const [name, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [element, ...others] = document.querySelectorAll(name);
      expect(others).toEqual([]);
      const hash = createHash('sha256').update(element!.textContent!).digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  test('tells each drawing in words and in a table', async () => {
    const { document } = parseHTML(await pageOf([...MANY, STOPPED]));
    const drawings = [...document.querySelectorAll('figure')];
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      const image = drawing.querySelector('[role=img]')!;
      expect(image.getAttribute('aria-label')!.length).toBeGreaterThan(30);
      expect(image.querySelector('svg')).not.toBeNull();
      expect(drawing.querySelectorAll('details table th[scope=col]').length).toBeGreaterThan(2);
    }
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelector('caption')!.textContent!.length).toBeGreaterThan(3);
    }
  });

  test('with nothing in it says so', async () => {
    const { document } = parseHTML(await pageOf([]));
    expect(document.querySelector('#attention')!.textContent).toContain('Aucune fiche n’attend');
    expect(document.querySelector('#everything')!.textContent).toContain(
      'Aucune fiche n’est en cours',
    );
    expect(document.querySelector('header')!.textContent).toMatch(
      /aucune fiche en cours\.$|aucune fiche en cours\.Ce/,
    );
    expect(document.querySelectorAll('[role=img]')).toHaveLength(0);
    const figures = [...document.querySelectorAll('figure')].map(({ textContent }) => textContent);
    expect(figures).toHaveLength(3);
    for (const words of figures) expect(words).toMatch(/Il n’y a encore rien à dessiner\.$/);
  });
});

describe('what people wrote can only be read', () => {
  test('on the page', async () => {
    const { document } = parseHTML(await pageOf([HOSTILE]));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('b')).toHaveLength(0);
    expect([...document.querySelectorAll('a')].some((a) => /javascript/.test(a.outerHTML))).toBe(
      false,
    );
    expect(document.querySelector('#fiches')!.textContent).toContain('<script>alert(1)</script>');
  });

  test('in Markdown and in a spreadsheet', async () => {
    const board = await boardOf([HOSTILE]);
    const texts = textsIn('fr');
    const markdown = boardMarkdown({ board, texts, issuesUrl: 'https://github.com/a/b/issues' });
    expect(markdown).not.toMatch(/@mainteneuse|(?<!\\)<script|#1\b/);
    expect(boardCsv(board)).toContain(`"'=1+1 @mainteneuse <script>alert(1)</script> | ""#1"""`);
  });
});

test('a board too long for GitHub is cut at whole rows, with what is left', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => fiche(index + 1));
  const texts = textsIn('fr');
  const board = await boardOf(many);
  const markdown = boardMarkdown({ board, texts, issuesUrl: 'https://github.com/a/b/issues' });
  expect(markdown.length).toBeLessThan(65_000);
  expect(markdown).toMatch(/\d+ autres fiches/);
  expect(markdown).toContain('## Comment va le programme');
});
