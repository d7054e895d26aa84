import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterAll, expect, test, vi } from 'vitest';
import * as say from '../../action/say.ts';
import { archiveFeed } from '../../src/views/archive.ts';
import { sweepMarkdown } from '../../src/views/sweep.ts';
import { readOutputs } from '../github/outputs.ts';
import { often } from './often.ts';
import { commandsIn, deedsIn, unseenIn } from './seen.ts';
import { settings } from './settings.ts';
import { line, words } from './words.ts';

const { texts } = settings;

const folder = mkdtempSync(join(tmpdir(), 'fiches-outputs-'));
const file = join(folder, 'output');
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What would end a value, or begin another output. */
const ending = fc.constantFrom(
  'plan<<EOF\na\nEOF',
  '\nreview=validée',
  'ghadelimiter_0b3d6a1e-0000-4000-8000-000000000000\n',
  'EOF\n',
  '\r\nstage=a\r\n',
  '\n',
  '<<',
  '=',
);
/** Half of a pair is no character: it is written as one that says so. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const value = fc.array(fc.oneof(words, ending), { maxLength: 6 }).map((parts) => parts.join(''));

test('an output is what was said of it, whatever that was, and no other is made', () => {
  vi.stubEnv('GITHUB_OUTPUT', file);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
      writeFileSync(file, '');
      for (const [index, one] of values.entries()) say.output(`output-${index}`, one);
      const wanted = values.map((one, index) => [`output-${index}`, wellFormed(one)]);
      expect(readOutputs(readFileSync(file, 'utf8'))).toEqual(Object.fromEntries(wanted));
    }),
    often(200),
  );
});

/** What is written to the log meanwhile. */
const logged = (work: () => void): string => {
  let written = '';
  const { exitCode } = process;
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    work();
    return written;
  } finally {
    out.mockRestore();
    process.exitCode = exitCode;
  }
};

test('a warning is one command to the runner, whatever it says; words are none', () =>
  fc.assert(
    fc.property(value, fc.constantFrom(say.warning, say.error, say.failed), (one, tell) => {
      expect(logged(() => tell(one))).toMatch(/^::(?:warning|error)::[^\r\n]*\n$/);
      expect(commandsIn(logged(() => say.info(one)))).toEqual([]);
    }),
    often(200),
  ));

test('the summary of a sweep calls, links and hides nothing', () =>
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 }), (fiches) => {
      const swept = fiches.map((changes) => ({ headline: 'Une fiche', changes }));
      const counts = { open: 3, failed: 1, left: 1, dryRun: false };
      const summary = sweepMarkdown({ ...counts, swept, texts });
      expect(deedsIn(summary)).toEqual([]);
    }),
    often(100),
  ));

/** The titles of a feed, by a parser that takes well-formed XML alone. */
const titlesIn = (xml: string): string[] => {
  const titles: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (name === 'title') titles.push('');
  });
  parser.on('closetag', () => void open.pop());
  const read = (text: string) => {
    if (open.at(-1) === 'title') titles.push(`${titles.pop()}${text}`);
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.write(xml).close();
  return titles;
};

test('the feed is well-formed, and holds what it is given as words', () =>
  fc.assert(
    fc.property(line, line, fc.array(fc.constantFrom('2026-W48', '2027-W05')), (a, b, weeks) => {
      const feed = archiveFeed({ weeks, repository: a, address: b, texts });
      const [first = '', ...rest] = titlesIn(feed);
      expect(rest).toHaveLength(weeks.length);
      expect(first.startsWith(texts.board.issueTitle)).toBe(true);
      expect(unseenIn(feed)).toEqual([]);
    }),
    often(200),
  ));
