import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseIssue } from '@github/issue-parser';
import { build } from 'esbuild';
import { remark } from 'remark';
import { VFile } from 'vfile';
import type { Fiche } from '../src/fiche/fiche.ts';
import { deploymentPlan } from '../src/fiche/plan.ts';
import { readFiche } from '../src/fiche/read.ts';
import { judge } from '../src/lint.ts';
import { parse } from '../src/markdown/parse.ts';
import { sentences } from '../src/prose/sentences.ts';
import { wordsIn } from '../src/prose/words.ts';
import { startupDEtat } from '../src/method/programme.ts';
import { firstTemplates } from '../src/templates.ts';
import { textsIn } from '../src/texts/texts.ts';
import { demonstration, FICHES, TEMPLATES } from '../test/demo/fiches.ts';
import { runAction } from '../test/github/action.ts';
import type { LoadGitHub } from './load/github.ts';
import { serve } from './load/github.ts';
import { programmeOf } from './load/programme.ts';
import { costOf, costOfNode, median, medians } from './process.ts';
import { profileOf } from './profile.ts';
import { cost, type Line, milliseconds } from './table.ts';

/** The same work done by others, turn by turn with ours. */

/** What an Action written with the official toolkit loads, and the least that it does: it reads its issue. */
const TOOLKIT = `
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
const { issues } = getOctokit(core.getInput('token'), { baseUrl: process.env.GITHUB_API_URL }).rest;
const { data } = await issues.get({ ...context.repo, issue_number: context.payload.issue.number });
core.setOutput('stage', data.title);
`;

const toolkitBundle = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'toolkit.mjs');
  const require =
    "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
  await build({
    stdin: { contents: TOOLKIT, resolveDir: resolve('.') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    banner: { js: require },
    outfile,
  });
  return outfile;
};

const event =
  (github: LoadGitHub, bundle?: string) =>
  (options = '') =>
    costOf(async (cost) => {
      const env = { ...cost, NODE_OPTIONS: `${cost.NODE_OPTIONS} ${options}` };
      const run = { number: 1, action: 'edited', env, ...(bundle ? { bundle } : {}) };
      const { exitCode, log, writes, milliseconds } = await runAction(github, run);
      if (exitCode !== 0 || writes.length > 0) throw new Error(`ended with ${exitCode}: ${log}`);
      return milliseconds;
    });

const coldStart = async (folder: string): Promise<Line[]> => {
  const { issues } = await programmeOf(1);
  const github = await serve(issues);
  const toolkitFile = await toolkitBundle(folder);
  const [ours, bare, toolkit] = await medians(
    31,
    () => event(github)(),
    () => costOfNode(['-e', '0']),
    () => event(github, toolkitFile)(),
  );
  const profile = await profileOf(event(github));
  github.close();
  const what = 'an event that changes nothing, from its start to its end';
  const over = (theirs: typeof ours) => ours!.milliseconds / theirs!.milliseconds;
  return [
    {
      what: `${what}: on the clock`,
      ours: milliseconds(ours!.wall),
      beside: 'node -e 0',
      theirs: milliseconds(bare!.wall),
      ratio: ours!.wall / bare!.wall,
      bound: 3,
    },
    { what, ours: cost(ours!), beside: 'node -e 0', theirs: cost(bare!), ratio: over(bare) },
    {
      what,
      ours: cost(ours!),
      beside: 'the toolkit in a bundle, one issue read',
      theirs: cost(toolkit!),
      ratio: over(toolkit),
      bound: 1,
    },
    {
      what,
      ours: cost(ours!),
      beside: 'the bundles of actions/stale and issue-ops/validator',
      theirs: 'not measured: neither is on npm',
    },
    ...profile,
  ];
};

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** What is read of a fiche once for all rules: its sections, their words and sentences, where each subject is told. */
const readOnce = (fiche: Fiche): void => {
  for (const { blank, prose } of fiche.sections)
    if (!blank) void [wordsIn(prose), sentences(prose)];
  deploymentPlan(fiche);
};

/** One after the other on every text, many times; the first turns warm the engine up for all. */
const parsing = async (): Promise<Line[]> => {
  const programme = startupDEtat(textsIn('fr').stages);
  const [template] = await firstTemplates([TEMPLATES], programme.stages);
  const reading = { template: template!, programme, texts: textsIn('fr'), filedAt: '2026-11-24' };
  const bodies = (await demonstration()).map(({ body }) => body);
  const plain = remark().freeze();
  const turns: Record<'parse' | 'remark' | 'issueParser' | 'reading' | 'rules', number>[] = [];
  for (let turn = 0; turn < 160; turn += 1) {
    const spent = { parse: 0, remark: 0, issueParser: 0, reading: 0, rules: 0 };
    for (const body of bodies) {
      spent.parse += timed(() => parse(body));
      spent.remark += timed(() => plain.parse(body));
      spent.issueParser += timed(() => parseIssue(body));
      const tree = parse(body);
      const begun = performance.now();
      const fiche = readFiche(tree, reading);
      readOnce(fiche);
      const start = performance.now();
      spent.reading += start - begun;
      await judge(fiche, new VFile(body));
      spent.rules += performance.now() - start;
    }
    // All that is read for the rules begins with the parse.
    turns.push({ ...spent, reading: spent.parse + spent.reading });
  }
  const of = (what: keyof (typeof turns)[0]) =>
    median(turns.slice(60).map((spent) => spent[what])) / bodies.length;
  const line = (what: 'parse' | 'rules', theirs: keyof (typeof turns)[0]) => ({
    ours: milliseconds(of(what)),
    theirs: milliseconds(of(theirs)),
    ratio: of(what) / of(theirs),
  });
  const ours = 'a fiche parsed';
  return [
    { what: ours, beside: 'remark alone', ...line('parse', 'remark'), bound: 1.2 },
    {
      what: ours,
      beside: '@github/issue-parser, which reads forms only',
      ...line('parse', 'issueParser'),
    },
    { what: 'all rules on a fiche', beside: 'the parse', ...line('rules', 'parse'), bound: 0.25 },
    {
      what: 'all rules on a fiche',
      beside: 'all that is read for them',
      ...line('rules', 'reading'),
    },
  ];
};

const linting = async (fiches: string): Promise<Line[]> => {
  const count = (await readdir(fiches)).filter((name) => name.endsWith('.md')).length;
  const recommended = ['--no-config', '--no-stdout', '--use', 'remark-preset-lint-recommended'];
  const [ours, remarkLint, markdownlint] = await medians(
    5,
    () => costOfNode(['dist/cli.js', 'lint', fiches]),
    () => costOfNode(['node_modules/remark-cli/cli.js', ...recommended, fiches]),
    () =>
      costOfNode([
        'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs',
        join(fiches, '*.md'),
      ]),
  );
  const what = `fiches lint, ${count} fiches`;
  return [
    [remarkLint!, 'remark-lint, recommended preset'] as const,
    [markdownlint!, 'markdownlint-cli2'] as const,
  ].flatMap(([theirs, beside]) => [
    {
      what: `${what}: on the clock`,
      ours: milliseconds(ours!.wall),
      beside,
      theirs: milliseconds(theirs.wall),
      ratio: ours!.wall / theirs.wall,
      bound: 1,
    },
    {
      what,
      ours: cost(ours!),
      beside,
      theirs: cost(theirs),
      ratio: ours!.milliseconds / theirs.milliseconds,
    },
  ]);
};

/** The demonstration's fiches, as many as a programme has. */
const manyFiches = async (folder: string): Promise<string> => {
  const fiches = join(folder, 'fiches');
  for (let copy = 0; copy < 18; copy += 1) {
    for (const name of await readdir(FICHES)) {
      await cp(join(FICHES, name), join(fiches, `${copy}-${name}`));
    }
  }
  return fiches;
};

/** @param fiches a folder of fiches to lint; the demonstration's when absent */
export const peerLines = async (fiches: string | undefined): Promise<Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'fiches-peers-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const lines = [
    ...(await coldStart(folder)),
    ...(await parsing()),
    ...(await linting(fiches ?? (await manyFiches(folder)))),
  ];
  await rm(folder, { recursive: true });
  return lines;
};
