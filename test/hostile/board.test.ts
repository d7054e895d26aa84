import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { quietOf, remindersOf } from '../../src/board/reminders.ts';
import { archiveFeed, archiveIndex } from '../../src/views/archive.ts';
import { boardCsv } from '../../src/views/board-csv.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { reminderText } from '../../src/views/reminder.ts';
import { boardOf, fiche } from './histories.ts';
import { often } from './often.ts';
import { commandsIn, deedsIn } from './seen.ts';
import { settings, SITE } from './settings.ts';

const LINKS = { links: [`${SITE}/incubateur/fiches/issues`] };

/** The cells of a table, line by line, by a reader that takes RFC 4180 alone. */
const rowsIn = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (let at = 0; at < csv.length; ) {
    const [whole, quoted, plain, end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at)) ?? [];
    if (whole === undefined) throw new Error(`no cell at ${csv.slice(at, at + 40)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    at += whole.length;
  }
  return rows.slice(0, -1);
};

/** A cell as it was written: what a spreadsheet would reckon stands behind an apostrophe. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

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

      const [head, ...rows] = rowsIn(boardCsv(board));
      expect(rows.map(({ length }) => length)).toEqual(board.rows.map(() => head!.length));
      const title = head!.indexOf('title');
      expect(rows.map((row) => unguarded(row[title]!))).toEqual(
        board.rows.map((row) => unguarded(row.title)),
      );
      const cells = rows.flat();
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
