import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Texts } from '../texts/texts.ts';

/**
 * A page that leads to a long address. Windows opens no address beyond 2,081 characters, which
 * most fiches pass; a browser follows a longer one from a page of this computer.
 */
export const filledPage = (url: string, { language, filing }: Texts): string =>
  `<!doctype html>\n${toHtml(
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${url}` }),
        h('title', filing.end.page),
      ]),
      h('body', [h('p', [h('a', { href: url }, filing.end.page)])]),
    ]),
  )}\n`;
