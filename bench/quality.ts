import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { lintFile } from '../src/lint-files.ts';
import { firstTemplates } from '../src/templates.ts';
import type { RuleId } from '../src/texts/rule-text.ts';
import { textsIn } from '../src/texts/texts.ts';
import { startupDEtat } from '../src/method/programme.ts';

/**
 * `npm run quality -- FOLDER [RULE] [JUDGEMENTS.json]`: how far the content rules agree with people
 * who read real fiches. The judgements name files of the folder, which is no part of this project.
 * With a rule, the files are named where they differ; with a file of judgements, it is read alone.
 */

/** What a reader said of one fiche: the rules whose fault it has, and those with nothing to judge. */
type Judgement = { readonly faults: readonly RuleId[]; readonly unjudged: readonly RuleId[] };
type Judgements = Readonly<Record<string, Judgement>>;

const JUDGED: readonly RuleId[] = [
  'problem-quantified',
  'problem-user-side',
  'problem-tool-first',
  'solution-named',
  'solution-present',
  'solution-breaks-habit',
  'solution-feature-list',
  'procurement-words',
  'deployment-first-users',
  'deployment-reduced-scope',
  'deployment-horizon',
  'deployment-external-dependency',
  'deployment-scaling',
  'impact-indicators',
];

const SETS =
  'tuned held-out third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  );

type Tally = { found: number; missed: number; false: number; silent: number; files: string[] };

const share = (part: number, whole: number): string =>
  whole === 0 ? '   – ' : `${((100 * part) / whole).toFixed(0).padStart(3)} %`;

const f1 = ({ found, missed, false: wrong }: Tally): number => {
  const all = 2 * found + missed + wrong;
  // Nothing to find and nothing found is full agreement.
  return all === 0 ? 1 : (2 * found) / all;
};

const asked = process.argv.slice(2);
const isFile = (argument: string): boolean => argument.endsWith('.json');
const own = asked.find(isFile);
const [folder = '', only] = asked.filter((argument) => !isFile(argument));
if (!existsSync(folder)) {
  console.log(
    `quality: skipped, the folder of real fiches is not here (${folder || 'none given'}).`,
  );
  process.exit(0);
}
const programme = startupDEtat(textsIn('fr').stages);
const templates = await firstTemplates(
  [join(import.meta.dirname, '../templates')],
  programme.stages,
);
const reading = {
  programme,
  templates,
  stage: 'investigation',
  texts: textsIn('fr'),
  today: '2026-11-24',
} as const;

/** The judgements of fiches that are in the folder. */
const here = (judgements: Judgements): Judgements =>
  Object.fromEntries(Object.entries(judgements).filter(([file]) => existsSync(join(folder, file))));

const count = async (judgements: Judgements): Promise<Map<RuleId, Tally>> => {
  const tallies = new Map<RuleId, Tally>(
    JUDGED.map((rule) => [rule, { found: 0, missed: 0, false: 0, silent: 0, files: [] }]),
  );
  for (const [file, { faults, unjudged }] of Object.entries(judgements)) {
    const { findings } = await lintFile(file, await readFile(join(folder, file), 'utf8'), reading);
    const said = new Set(findings.map(({ ruleId }) => ruleId));
    for (const [rule, tally] of tallies) {
      if (unjudged.includes(rule)) continue;
      const kind = faults.includes(rule)
        ? said.has(rule)
          ? 'found'
          : 'missed'
        : said.has(rule)
          ? 'false'
          : 'silent';
      tally[kind] += 1;
      if (kind === 'missed' || kind === 'false') tally.files.push(`${kind} ${file}`);
    }
  }
  return tallies;
};

const paths =
  own === undefined
    ? SETS.map((set) => join(import.meta.dirname, `judgements/${set}.json`))
    : [own];
for (const path of paths) {
  const set = basename(path, '.json');
  const all: Judgements = JSON.parse(await readFile(path, 'utf8'));
  const judgements = here(all);
  const there = Object.keys(judgements).length;
  const absent = Object.keys(all).length - there;
  if (there === 0) {
    console.log(`\n${set}: skipped, its ${absent} fiches are not in this folder.`);
    continue;
  }
  const tallies = await count(judgements);
  console.log(`\n${set}: ${there} fiches${absent > 0 ? `, ${absent} more are not here` : ''}\n`);
  console.log(`${'rule'.padEnd(32)}faults  precision  recall     F1   agreement`);
  for (const [rule, tally] of tallies) {
    const { found, missed, false: wrong, silent } = tally;
    const agreed = share(found + silent, found + silent + missed + wrong);
    console.log(
      `${rule.padEnd(32)}${String(found + missed).padStart(6)}     ${share(found, found + wrong)}   ${share(found, found + missed)}   ${f1(tally).toFixed(2)}       ${agreed}`,
    );
    if (only === rule) console.log(tally.files.map((line) => `    ${line}`).join('\n'));
  }
  const each = [...tallies.values()];
  const sum = (part: (tally: Tally) => number) =>
    each.reduce((total, tally) => total + part(tally), 0);
  const right = sum(({ found, silent }) => found + silent);
  const macro = each.reduce((total, tally) => total + f1(tally), 0) / each.length;
  console.log(
    `\nagreement ${share(right, right + sum((t) => t.missed + t.false))}, macro F1 ${macro.toFixed(2)}`,
  );
}
