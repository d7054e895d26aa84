import { readFileSync } from 'node:fs';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** Pages of GitHub as far as a reader must know them: drawn by us, filled with what really stands there. */

export type Label = { readonly name: string; readonly color: string };

export type Comment = {
  readonly login: string;
  readonly body: string;
  /** Whether its command was acknowledged. */
  readonly thumb: boolean;
};

export type Issue = {
  readonly number: number;
  readonly title: string;
  readonly open: boolean;
  readonly labels: readonly Label[];
  readonly assignees: readonly string[];
  /** The text itself, then what was said. */
  readonly comments: readonly Comment[];
};

const STYLE = readFileSync(new URL('github.css', import.meta.url), 'utf8');

/** @param cut true where the page goes on below the picture */
const page = (children: readonly Nodes[], cut = false): string =>
  `<!doctype html>${toHtml(
    h('html', { lang: 'fr' }, [
      h('head', [h('meta', { charSet: 'utf-8' }), h('style', STYLE)]),
      h('body', [...children.map((child) => child as never), ...(cut ? [h('.fade')] : [])]),
    ]),
    { allowDangerousHtml: true },
  )}`;

const rendered = (markdown: string): Nodes => ({
  type: 'raw',
  value: micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  }),
});

/** A thumb, which few fonts have. */
const THUMB = h('svg', { viewBox: '0 0 16 16', width: 14, height: 14 }, [
  h('path', {
    d: 'M1 7h3v7H1zM5 7l3-6c1.2 0 2 .8 2 2v3h3.4c1 0 1.6.9 1.4 1.8l-1.2 5c-.2.7-.8 1.2-1.5 1.2H5z',
    fill: '#bf8700',
  }),
]);

/** GitHub writes a name upon its colour in black or in white. */
const label = ({ name, color }: Label) => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  const ink = red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#1f2328' : '#fff';
  return h('span.label', { style: `background:#${color};color:${ink}` }, name);
};

const comment = ({ login, body, thumb }: Comment) => {
  const isBot = login.endsWith('[bot]');
  const name = h('span', [h('b', login.replace('[bot]', '')), isBot ? ' bot' : '']);
  // GitHub keeps the lines of what people write.
  const text = isBot ? body : body.replaceAll('\n', '  \n');
  return h('.box', [
    h('.head', [name, h('span', '…')]),
    h('.body', [rendered(text) as never]),
    ...(thumb ? [h('span.reaction', [THUMB, ' 1'])] : []),
  ]);
};

const side = (title: string, children: ReturnType<typeof h>[]) =>
  h('section', [h('h5', title), ...children]);

/** An issue with what was said on it. */
export const issuePage = (
  { number, title, open, labels, assignees, comments }: Issue,
  cut = false,
): string =>
  page(
    [
      h('h1', [title, h('span', ` #${number}`)]),
      open ? h('span.state', 'Open') : h('span.state.closed', 'Closed'),
      h('.columns', [
        h('div', comments.map(comment)),
        h('.side', [
          side('Assignees', [h('div', assignees.join(', ') || 'No one')]),
          side('Labels', labels.map(label)),
        ]),
      ]),
    ],
    cut,
  );

/** One comment by itself. */
export const commentPage = (said: Comment, cut = false): string => page([comment(said)], cut);

/** The list of the issues. */
export const listPage = (issues: readonly Issue[]): string =>
  page([
    h('.box', [
      h('.head', [h('b', `Open ${issues.length}`), h('span.button', 'New issue')]),
      ...issues.map(({ number, title, labels, assignees }) =>
        h('.row', [
          h('span.open', '◎'),
          h('b', title),
          ...labels.map(label),
          h('small', `#${number}${assignees.length > 0 ? ` · ${assignees.join(', ')}` : ''}`),
        ]),
      ),
    ]),
  ]);

export type Choice = { readonly name: string; readonly about: string };

/** What « New issue » shows: one line for each template. */
export const choicePage = (choices: readonly Choice[]): string =>
  page([
    h('h1', 'Create new issue'),
    h(
      '.box',
      choices.map(({ name, about }) =>
        h('.row.template', [
          h('span', [h('b', name), h('small', about)]),
          h('span.button.quiet', '›'),
        ]),
      ),
    ),
  ]);

/** The page on which a fiche is written. */
export const writingPage = (title: string, text: string): string =>
  page([
    h('b', 'Add a title *'),
    h('.field', title),
    h('b', 'Add a description'),
    h('.box', [
      h('.tabs', [h('b', 'Write'), 'Preview']),
      h('.field.text', { style: 'border:0;margin:0' }, text),
    ]),
    h('.right', [h('span.button', 'Create')]),
  ]);
