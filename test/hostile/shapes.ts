/** What GitHub stores at the most, in characters. */
export const FULL = 65_536;

/** A text of that length: a piece again and again. */
export const filled = (piece: string, length = FULL): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The same in lines no longer than that: what a look at single lines lets pass. */
const wrapped = (piece: string, width: number) => (length: number) =>
  filled(`${filled(piece, width)}\n`, length);

const between = (open: string, close: string) => (length: number) => {
  const times = Math.floor(length / (open.length + close.length + 1));
  return `${open.repeat(times)}a${close.repeat(times)}`;
};

const numbered = (piece: (index: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index += 1) {
    parts.push(piece(index));
    size += parts.at(-1)!.length;
  }
  return parts.join('').slice(0, length);
};

/** The marks of Markdown, and what looks like one. */
export const PIECES = [
  '*a_',
  '*',
  '**a',
  '_a*',
  '***a**_',
  '~~a~',
  '[',
  '![',
  '[a](',
  '[a][',
  '![[]()',
  '](',
  '[]',
  '[a]: b\n',
  '<',
  '<a',
  '<a ',
  '<a b="',
  '<!--',
  '<?',
  '<![CDATA[',
  '<!A',
  '&',
  '&amp;',
  '&#0;',
  '&a',
  '\\',
  '\\\\a',
  '`',
  '``a`',
  '`a``',
  '~',
  '|',
  '|a',
  'a|b\n',
  '| a |\n| - |\n',
  '> ',
  '>',
  '>a\n',
  '- ',
  '* ',
  '+ a\n',
  '1. ',
  '1) a\n',
  '- [ ] ',
  '- a\n\n',
  '  - a\n',
  '# a\n',
  '#',
  'a\n-\n',
  'a\n=\n',
  '---\n',
  '***\n',
  '    a\n',
  '\ta\n',
  '```\n',
  '~~~\n```\n',
  '- ```\n',
  '> ```\n',
  'a  \n',
  'a\\\n',
  ' ',
  '\t',
  '\n',
  '\r',
  ' \n',
  '\r\n',
  '\0',
  'a',
  'a ',
  'é',
  '\u00a0',
  '\u200b',
  '\u202e',
  '😀',
  'http://a.b/',
  'www.a.b ',
  'a@b.c ',
  '@a',
  '#1 ',
  '<http://a>',
  '<a@b.c>',
  '[^1]',
  '[^1]: a\n',
  '$a$',
  ':a:',
  '<details>\n',
  '<p>\n',
  '</p>',
  '<script>\n',
  '<!-- a -->\n',
  '<!-- a -->',
  '- > ',
  '> - ',
  '1. > - ',
  '*_',
  '**__',
  '_*a',
  '[*',
  '*[a]*(',
  '<*',
  '`*',
  '**a\n',
  '*a*\n',
  '[a]\n',
  '[a](b)',
  '![a](b)',
  '[a](<b',
  '[a](b "',
  '[a]: <',
  '\\[',
  '!',
] as const;

/** Markdown that is slow to read for some reader or other, each as a text of a given length. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    PIECES.map((piece) => [JSON.stringify(piece), (length: number) => filled(piece, length)]),
  ),
  ...Object.fromEntries(
    PIECES.filter((piece) => !piece.includes('\n')).flatMap((piece) =>
      [80, 1_000, 19_000].map((width) => [
        `${JSON.stringify(piece)} by ${width}`,
        wrapped(piece, width),
      ]),
    ),
  ),
  'nested emphasis': between('*', '*'),
  'nested strong': between('**a ', ' b**'),
  'nested links': between('[', '](b)'),
  'nested images': between('![', '](b)'),
  'nested brackets': between('[', ']'),
  'nested parentheses of a link': (length) => `[a](${between('(', ')')(length - 5)})`,
  'definitions, each used': numbered((index) => `[a${index}]: b\n[a${index}]\n\n`),
  'definitions of one name': numbered(() => '[a]: b\n\n'),
  'backticks that grow': numbered((index) => `a${'`'.repeat(index + 1)}`),
  'quotes that grow': numbered((index) => `${'> '.repeat((index % 24) + 1)}a\n`),
  'lists that grow': numbered((index) => `${'  '.repeat(index % 20)}- a\n`),
  'lists to and fro': numbered(
    (index) => `${'- '.repeat((index % 20) + 1)}a\n${'  '.repeat(20 - (index % 20))}b\n`,
  ),
  'a wide table': (length) => `${filled('|a', length / 2)}\n${filled('|-', length / 2)}`,
  'a long table': (length) => `|a|b|\n|-|-|\n${filled('|c|d|\n', length - 12)}`,
  'tables of 40 columns': (length) =>
    `${'|a'.repeat(39)}\n${'|-'.repeat(39)}\n${filled(`${'|b'.repeat(39)}\n`, length)}`.slice(
      0,
      length,
    ),
  'a table in a quote in a list': (length) => filled('- > |a|b|\n  > |-|-|\n  > |c|d|\n', length),
  'headings of a fiche': (length) => filled('## Problème\n\na\n\n', length),
  'all headings': (length) => filled('## a\n', length),
  'bold headings': (length) => filled('**Problème**\n\n', length),
  'bold lines': (length) => filled('**a**\nb\n', length),
  'entities without end': numbered((index) => `&#x${index.toString(16)};`),
  'one letter, in lines': (length) => filled('a\n', length),
  'empty items': (length) => filled('-\n', length),
  'loose items': (length) => filled('-\n\n  a\n\n', length),
  'tabs and quotes': (length) => filled('>\t- a\n', length),
  'fences of every length': numbered((index) => `${'`'.repeat(3 + (index % 40))}\na\n`),
  'HTML that is never closed': (length) => filled('<div>\n\n', length),
  'comments that are never closed': (length) => filled('<!-- a\n\n', length),
  'a definition that never ends': (length) => `[a]: b "${filled('c\n', length)}`,
  'a label that never ends': (length) => `[${filled('a\n', length)}`,
};

/** The longest text that is let through, by halving: what is refused at a length is so beyond it. */
export const longest = (passes: (length: number) => boolean, most = FULL): number => {
  let [low, high] = [0, most];
  if (passes(high)) return high;
  while (high - low > 64) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
};
