import type { Colors } from 'picocolors/types.js';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import type { Template } from '../fiche/template.ts';
import { type Finding, isError } from '../lint.ts';
import { oneLine, shown } from '../markdown/harmless.ts';
import type { Texts } from '../texts/texts.ts';

/** What the terminal shows while a fiche is written: words to read, wrapped, with a margin. */

export type Look = { readonly texts: Texts; readonly colors: Colors; readonly width: number };

const MARGIN = '  ';

/** Breaks a sentence between its words; a no-break space holds. */
export const wrap = (text: string, width: number, margin = ''): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t]+/)) {
    if (line !== '' && margin.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => margin + one).join('\n');
};

const block = (lines: readonly string[], { width }: Look, margin = ''): string =>
  lines.map((line) => wrap(line, width, margin)).join('\n');

export const sentences = (lines: readonly string[], look: Look): string => block(lines, look);

/** One part: its name, the template's hint in plain words, and how an answer ends. */
export const question = (
  { heading, hint }: Pick<ExpectedSection, 'heading' | 'hint'>,
  { number, all }: { readonly number: number; readonly all: number },
  look: Look,
): string => {
  const { colors, texts } = look;
  const hints = shown(hint)
    .split('\n')
    .map((line) => line.trim());
  return [
    '',
    colors.bold(oneLine(texts.filing.part(number, all, heading))),
    block(hints.filter(Boolean), look, MARGIN),
    colors.dim(wrap(texts.filing.howToEnd, look.width, MARGIN)),
  ]
    .filter((line, index) => index === 0 || line !== '')
    .join('\n');
};

export const titleQuestion = (look: Look): string => {
  const { heading, hint } = look.texts.filing.title;
  return ['', look.colors.bold(heading), wrap(hint, look.width, MARGIN)].join('\n');
};

/** The author's own words, set apart. */
export const quoted = (text: string, { colors }: Look): string =>
  shown(text)
    .split('\n')
    .map((line) => colors.dim(`${MARGIN}│ ${line}`))
    .join('\n');

const findingLines = (finding: Finding, look: Look): string[] => {
  const { terminal } = look.texts;
  const mark = isError(finding)
    ? look.colors.red(`✗ ${terminal.severity.error}`)
    : look.colors.yellow(`○ ${terminal.severity.warning}`);
  const [start] = finding.expected ?? [];
  return [
    wrap(`${mark} · ${oneLine(finding.lead ?? finding.reason)}`, look.width, MARGIN),
    ...(finding.quote
      ? [
          look.colors.dim(
            wrap(`${terminal.youWrote} ${oneLine(finding.quote)}`, look.width, '    '),
          ),
        ]
      : []),
    ...(start ? [wrap(`${terminal.start} ${oneLine(start)}`, look.width, '    ')] : []),
  ];
};

/** What the rules say of an answer at once; on another part, that part is named. */
export const advice = (
  findings: readonly Finding[],
  current: ExpectedSection | undefined,
  { sections }: Template,
  look: Look,
): string => {
  const { filing } = look.texts;
  if (findings.length === 0) return look.colors.green(`✓ ${filing.noted}`);
  const lines = findings.flatMap((finding) => {
    const other = sections.find(({ id }) => id === finding.section && id !== current?.id);
    const about = other ? [wrap(oneLine(filing.about(other.heading)), look.width, MARGIN)] : [];
    return [...about, ...findingLines(finding, look)];
  });
  return [filing.notedWithAdvice, ...lines].join('\n');
};

type Whole = {
  readonly parts: readonly ExpectedSection[];
  readonly written: ReadonlySet<string>;
  readonly title: string;
};

/** Where each part stands, numbered to be taken up again. */
export const overview = (
  { parts, written, title }: Whole,
  findings: readonly Finding[],
  { texts, colors, width }: Look,
): string => {
  const words = texts.filing.overview;
  const numbered = (index: number, text: string) =>
    `${MARGIN}${String(index + 1).padStart(2)}. ${text}`;
  const lineOf = ({ id, heading, optional }: ExpectedSection, index: number): string => {
    const own = findings.filter(({ section }) => section === id);
    const errors = own.filter(isError).length;
    const state = !written.has(id)
      ? optional
        ? colors.dim(`· ${words.optional}`)
        : colors.red(`✗ ${words.empty}`)
      : errors > 0
        ? colors.red(`✗ ${words.points(errors)}`)
        : own.length > 0
          ? colors.yellow(`○ ${words.advice(own.length)}`)
          : colors.green(`✓ ${words.good}`);
    return numbered(index, `${oneLine(heading)} ${state}`);
  };
  const whole = findings
    .filter(({ section }) => section === undefined)
    .flatMap((finding) => findingLines(finding, { texts, colors, width }));
  const sum = findings.some(isError) ? words.incomplete : words.complete;
  return [
    '',
    colors.bold(words.heading),
    ...parts.map(lineOf),
    numbered(parts.length, oneLine(words.title(title))),
    ...whole,
    wrap(sum, width),
  ].join('\n');
};
