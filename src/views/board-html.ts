import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { BOARD_SCRIPT } from './board-script.ts';
import { boardTitle, day } from './dates.ts';
import { attentionSection } from './page/attention.ts';
import { type PageMatter, pageHead, raw } from './page/elements.ts';
import { everythingSection, withRows } from './page/everything.ts';
import { movedSection } from './page/moved.ts';
import { programmeSection } from './page/programme.ts';

const digest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is asked of anybody: what the page needs stands in it, and only that may run. */
const policy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(BOARD_SCRIPT)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const SECTIONS = ['attention', 'moved', 'everything', 'programme'] as const;

/** The board as one page that works alone: from a disk, without a network, on paper. */
export const boardHtml = (matter: PageMatter): string => {
  const { board, texts, style } = matter;
  const { lead, page, sections } = texts.board;
  const heading = boardTitle(board.week, texts);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: texts.language }, [
        pageHead(`${heading} · ${board.repository}`, policy(style), h('style', [raw(style)])),
        h('body', [
          h('a.skip', { href: '#content' }, page.skip),
          h(
            'header',
            h('div.fr-container', [
              h('h1', heading),
              h('p', lead(day(board.at, texts.language), board.rows.length)),
              h(
                'nav',
                { ariaLabel: page.contents },
                h(
                  'ul',
                  SECTIONS.map((name) =>
                    h('li', h('a.fr-link', { href: `#${name}` }, sections[name])),
                  ),
                ),
              ),
            ]),
          ),
          h('main.fr-container', { id: 'content', tabIndex: -1 }, [
            attentionSection(matter),
            movedSection(matter),
            everythingSection(matter),
            programmeSection(matter),
          ]),
          h('footer', h('div.fr-container', h('p', page.footer))),
          h('script', [raw(BOARD_SCRIPT)]),
        ]),
      ]),
    ],
  };
  return withRows(`${toHtml(tree, { allowDangerousHtml: true })}\n`, matter);
};
