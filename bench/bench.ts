import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFiche } from '../src/fiche/read.ts';
import { judge } from '../src/lint.ts';
import { parse } from '../src/markdown/parse.ts';
import { firstTemplates } from '../src/templates.ts';
import { textsIn } from '../src/texts/texts.ts';
import { VFile } from 'vfile';
import { runAction } from '../test/github/action.ts';
import { startGitHub } from '../test/github/server.ts';
import { demonstration } from '../test/demo/fiches.ts';
import { startupDEtat } from '../src/method/programme.ts';

/**
 * `npm run bench [-- FOLDER]`: ratios against something real in the same run. Absolute times
 * mean little on a shared machine, so every pair is measured turn by turn and its medians compared.
 */

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The median time of `ours` over that of `theirs`. */
const compare = async (
  turns: number,
  ours: () => unknown,
  theirs: () => unknown,
): Promise<number> => {
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    times[0].push(await timed(ours));
    times[1].push(await timed(theirs));
  }
  return median(times[0]) / median(times[1]);
};

const process_ = (args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', () => done());
  });

const tell = (what: string, ratio: number, bound?: number) =>
  console.log(
    `${what.padEnd(66)}${ratio.toFixed(2).padStart(6)}${bound === undefined ? '' : `   (bound ${bound})`}`,
  );

const github = await startGitHub();
const [good] = await demonstration();
const { body: issue } = await github.as('autrice')('POST', '/issues', {
  title: good!.title,
  body: good!.body,
});
await runAction(github, { number: issue.number, action: 'opened' });
let childTime: number[] = [];
let bare: number[] = [];
for (let turn = 0; turn < 21; turn += 1) {
  const { milliseconds, writes } = await runAction(github, {
    number: issue.number,
    action: 'edited',
  });
  if (writes.length > 0) throw new Error('the measured event was to change nothing');
  childTime = [...childTime, milliseconds];
  bare = [...bare, await timed(() => process_(['-e', '0']))];
}
await github.close();
tell('one Action process that changes nothing / node -e 0', median(childTime) / median(bare), 3);

const programme = startupDEtat(textsIn('fr').stages);
const [template] = await firstTemplates(
  [join(import.meta.dirname, '../templates')],
  programme.stages,
);
const reading = { template: template!, programme, texts: textsIn('fr'), filedAt: '2026-11-24' };
const bodies = (await demonstration()).map(({ body }) => body);
const times: { parse: number; rules: number }[] = [];
for (let turn = 0; turn < 160; turn += 1) {
  const spent = { parse: 0, rules: 0 };
  for (const body of bodies) {
    const start = performance.now();
    const tree = parse(body);
    spent.parse += performance.now() - start;
    const fiche = readFiche(tree, reading);
    // What is read once for all rules is reading.
    for (const section of fiche.sections) void section.blank;
    spent.rules += await timed(() => judge(fiche, new VFile(body)));
  }
  times.push(spent);
}
// The first turns warm the engine up for both.
const warm = times.slice(60);
tell(
  'all rules / the parse that they need',
  median(warm.map((spent) => spent.rules)) / median(warm.map((spent) => spent.parse)),
  0.25,
);

const [folder = ''] = process.argv.slice(2);
if (existsSync(folder)) {
  const glob = join(folder, '*.md');
  const markdownlint = 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs';
  const count = readdirSync(folder).filter((name) => name.endsWith('.md')).length;
  tell(
    `fiches lint / markdownlint-cli2, on ${count} fiches`,
    await compare(
      7,
      () => process_(['dist/cli.js', 'lint', folder]),
      () => process_([markdownlint, glob]),
    ),
    1,
  );
} else
  console.log(
    `fiches lint / markdownlint-cli2: skipped, the folder of real fiches is not here (${folder || 'none given'}).`,
  );

const bundle = readFileSync('action/dist/main.js', 'utf8');
console.log(`the bundle that GitHub starts: ${(bundle.length / 1e6).toFixed(2)} MB`);
