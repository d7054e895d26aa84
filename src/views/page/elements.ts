import type { Element, ElementContent, Literal } from 'hast';
import { h } from 'hastscript';
import type { Board, Row } from '../../board/board.ts';
import type { Texts } from '../../texts/texts.ts';

export type PageMatter = {
  readonly board: Board;
  readonly texts: Texts;
  /** The page's whole style sheet. */
  readonly style: string;
};

type Cell = string | ElementContent;

/** Markup that is ours already: a drawing, a style sheet, a script. */
type Raw = Literal & { readonly type: 'raw'; value: string };

declare module 'hast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}

export const raw = (value: string): Raw => ({ type: 'raw', value });

/** What stands at the head of a page that carries its own policy. */
export const pageHead = (
  title: string,
  policy: string,
  ...more: readonly ElementContent[]
): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', title),
    ...more,
  ]);

/** A snapshot may come from anywhere: an address that is none of the web's leads nowhere. */
export const ficheLink = (
  { title, number, url }: Pick<Row, 'title' | 'number' | 'url'>,
  texts: Texts,
): Element => {
  const words = texts.board.fiche(title, number);
  return /^https?:\/\//.test(url) ? h('a.fr-link', { href: url }, words) : h('span', words);
};

export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
) =>
  h(
    'div.fr-table',
    h(
      'div.fr-table__wrapper',
      h('div.fr-table__container', [
        h('div.fr-table__content', { tabIndex: 0, role: 'region', ariaLabel: caption }, [
          h('table', [
            h('caption.fr-sr-only', caption),
            h(
              'thead',
              h(
                'tr',
                head.map((name) => h('th', { scope: 'col' }, name)),
              ),
            ),
            h(
              'tbody',
              rows.map(([first = '', ...rest]) =>
                h('tr', [h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', cell))]),
              ),
            ),
          ]),
        ]),
      ]),
    ),
  );
