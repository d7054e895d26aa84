import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { shown } from '../markdown/harmless.ts';
import { mondayOf } from '../method/calendar.ts';
import type { Texts } from '../texts/texts.ts';
import { boardTitle, weekDays } from './dates.ts';
import { pageHead } from './page/elements.ts';

export type ArchiveMatter = {
  /** « 2026-W48 », the newest first. */
  readonly weeks: readonly string[];
  readonly repository: string;
  /** Where the files of the archive are read, with no slash at its end. */
  readonly address: string;
  readonly texts: Texts;
};

/** What each week's folder holds. */
export const WEEK_FILES = ['board.html', 'board.md', 'board.json', 'board.csv'] as const;

/** The list of all weeks: a page that needs nothing but itself. */
export const archiveIndex = ({ weeks, repository, texts }: ArchiveMatter): string => {
  const { issueTitle } = texts.board;
  const items = weeks.map((week) =>
    h('li', [
      h('a', { href: `${week}/board.html` }, boardTitle(week, texts)),
      ` (${weekDays(week, texts)}) `,
      ...WEEK_FILES.slice(1).flatMap((file) => [' ', h('a', { href: `${week}/${file}` }, file)]),
    ]),
  );
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: texts.language }, [
        pageHead(
          `${issueTitle} · ${repository}`,
          "default-src 'none'",
          h('link', { rel: 'alternate', type: 'application/atom+xml', href: 'feed.xml' }),
        ),
        h('body', h('main', [h('h1', issueTitle), h('ul', items)])),
      ]),
    ],
  };
  return `${toHtml(tree)}\n`;
};

/** Readers of feeds show some weeks; all of them stand in the index. */
const IN_FEED = 26;

/** The weeks as an Atom feed (RFC 4287). */
export const archiveFeed = ({ weeks, repository, address: at, texts }: ArchiveMatter): string => {
  const { issueTitle } = texts.board;
  // XML has no place for what is not seen.
  const address = shown(at);
  const latest = weeks.slice(0, IN_FEED);
  const [newest] = latest;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': texts.language }, [
    x('title', shown(`${issueTitle} · ${repository}`)),
    x('id', address),
    x('link', { rel: 'alternate', href: address }),
    x('author', x('name', 'Fiches')),
    x('updated', newest ? mondayOf(newest) : '1970-01-01T00:00:00Z'),
    ...latest.map((week) =>
      x('entry', [
        x('title', boardTitle(week, texts)),
        x('id', `${address}/${week}`),
        x('link', { rel: 'alternate', href: `${address}/${week}/board.md` }),
        x('updated', mondayOf(week)),
      ]),
    ),
  ]);
  // XML forbids the end of what is taken as it stands, where nothing is; the printer lets it by.
  const xml = toXml(feed).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
};
