import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { measure } from '../../src/board/measure.ts';
import { quietOf, remindersOf } from '../../src/board/reminders.ts';
import type { FicheHistory } from '../../src/board/snapshot.ts';
import { archiveFeed, archiveIndex } from '../../src/views/archive.ts';
import { boardCsv } from '../../src/views/board-csv.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { reminderText } from '../../src/views/reminder.ts';
import { often } from './often.ts';
import { commandsIn, deedsIn } from './seen.ts';
import { settings, SITE } from './settings.ts';
import { line, login, words } from './words.ts';

const AT = '2026-11-23';

const event = fc.oneof(
  fc.record({
    type: fc.constantFrom('labeled' as const, 'unlabeled' as const),
    label: fc.oneof(
      line,
      fc.constantFrom('construction', 'validée', 'à relire', 'arrêtée', 'pivot'),
    ),
  }),
  fc.record({
    type: fc.constantFrom('assigned' as const, 'unassigned' as const),
    assignee: fc.oneof(login, line),
  }),
  fc.record({ type: fc.constantFrom('closed' as const, 'reopened' as const, 'renamed' as const) }),
);

const fiche: fc.Arbitrary<FicheHistory> = fc.record({
  number: fc.integer({ min: 1, max: 9_999 }),
  title: line,
  url: fc.constantFrom(
    `${SITE}/incubateur/fiches/issues/7`,
    'javascript:alert(1)',
    'data:text/html,a',
    '//piege.fr',
    'https:piege.fr',
  ),
  author: fc.oneof(login, line),
  createdAt: fc.constantFrom('2026-02-02T09:00:00Z', '2026-11-17T09:00:00Z'),
  closedAt: fc.constant(null),
  stateReason: fc.constantFrom(null, 'completed', 'duplicate'),
  body: words.map(
    (text) => `## Porteur du projet\n\nLa direction ${text}\n\n## Problème\n\n${text}`,
  ),
  assignees: fc.constant([]),
  labels: fc.constant(['investigation', 'à relire']),
  events: fc.array(
    fc
      .tuple(event, fc.integer({ min: 0, max: 8 }))
      .map(([one, day]) => ({ at: `2026-11-1${day}T09:00:00Z`, actor: 'coach', ...one })),
    { maxLength: 4 },
  ),
  comments: fc.constant([]),
});

const LINKS = { links: [`${SITE}/incubateur/fiches/issues`] };

/** The cells of a table that keeps to RFC 4180. */
const cellsIn = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"(?=,|\r\n)|([^",\r\n]*)(?=,|\r\n)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );

const boardOf = (fiches: readonly FicheHistory[]) =>
  measure(
    { repository: 'incubateur/fiches', takenAt: '2026-11-23T07:00:00Z', fiches: [...fiches] },
    AT,
    settings,
  );

test('whatever issues say, no form of the board calls, links, opens, hides or reckons', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fiche, { maxLength: 4 }), async (fiches) => {
      const board = await boardOf(fiches);
      const { texts } = settings;
      const markdown = boardMarkdown({
        board,
        texts,
        issuesUrl: `${SITE}/incubateur/fiches/issues`,
      });
      // A drawing is code to whoever reads Markdown.
      expect(deedsIn(markdown, LINKS)).toEqual([]);

      const { document } = parseHTML(boardHtml({ board, texts, style: 'a { color: red; }' }));
      const links = [...document.querySelectorAll('[href],[src],[action]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '?',
      );
      expect(links.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('style')).toHaveLength(1);
      expect(
        document.querySelectorAll('img,iframe,object,embed,base,svg a,svg script'),
      ).toHaveLength(0);
      const named = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
      expect(named.filter((name) => /^on|^style$/i.test(name))).toEqual([]);

      const cells = cellsIn(boardCsv(board));
      expect(cells.filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d+$)/.test(cell))).toEqual([]);
      expect(JSON.parse(JSON.stringify(board))).toEqual(board);
    }),
    often(40),
  ));

test('a reminder calls the one person whose turn it is, and nobody else', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fiche, { maxLength: 3 }), async (fiches) => {
      const board = await boardOf(fiches);
      const by = { viewer: 'bot', now: '2027-11-23T07:00:00Z', pause: 'pause' };
      const quiet = new Map(
        fiches.flatMap((one) => {
          const silence = quietOf(one, by);
          return silence ? [[one.number, silence] as const] : [];
        }),
      );
      for (const reminder of remindersOf(board, quiet, by.now)) {
        const text = reminderText(reminder, settings.texts, 'pause');
        expect(deedsIn(text, { calls: [reminder.login] })).toEqual([]);
        expect(commandsIn(text)).toEqual([]);
      }
    }),
    often(40),
  ));

test('the list of weeks and the feed hold what they are given as words', () => {
  const matter = {
    weeks: ['2026-W48'],
    repository: 'a/b"><script>&',
    address: `${SITE}/a?<b>&"c`,
    texts: settings.texts,
  };
  expect(archiveFeed(matter)).not.toMatch(/<script|<b>|&"/);
  expect(archiveIndex(matter)).not.toMatch(/<script>/);
});

test('a secret in a title is covered in every form of the board', async () => {
  const secret = `ghp_${'a1B2'.repeat(9)}`;
  const [one] = fc.sample(fiche, 1);
  const board = await boardOf([
    { ...one!, title: `Relais ${secret}`, events: [], stateReason: null },
  ]);
  const { texts } = settings;
  const forms = [
    JSON.stringify(board),
    boardCsv(board),
    boardMarkdown({ board, texts, issuesUrl: SITE }),
    boardHtml({ board, texts, style: '' }),
  ];
  for (const form of forms) {
    expect(form).toMatch(/ghp\\?_••••/);
    expect(form).not.toContain('a1B2');
  }
});
