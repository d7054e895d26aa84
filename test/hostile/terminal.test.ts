import fc from 'fast-check';
import pico from 'picocolors';
import { expect, test } from 'vitest';
import { configure } from '../../src/config/configuration.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { diagnose } from '../../src/doctor/diagnose.ts';
import { isAdvice } from '../../src/doctor/problem.ts';
import { readTemplate } from '../../src/fiche/template.ts';
import { bodyOf, EMPTY } from '../../src/filing/draft.ts';
import { lintFile } from '../../src/lint-files.ts';
import { tooHeavy } from '../../src/markdown/heavy.ts';
import { setupPlan } from '../../src/setup/plan.ts';
import { maintenanceTextsIn } from '../../src/texts/maintenance.ts';
import { boardTerminal } from '../../src/views/board-terminal.ts';
import { doctorJson, doctorTerminal } from '../../src/views/doctor.ts';
import { advice, overview, question, quoted } from '../../src/views/filing.ts';
import { json } from '../../src/views/json.ts';
import { pretty } from '../../src/views/pretty.ts';
import { sarif } from '../../src/views/sarif.ts';
import { setupPlanText } from '../../src/views/setup.ts';
import { METHOD } from '../method.ts';
import { boardOf, fiche } from './histories.ts';
import { often } from './often.ts';
import { unseenIn } from './seen.ts';
import { settings } from './settings.ts';
import { line, words } from './words.ts';

/** No colour of ours: what a terminal would obey comes from what somebody wrote. */
const colors = pico.createColors(false);
const { texts, templates } = settings;
const look = { texts, colors, width: 60 };

/** What a terminal may do besides showing words: move, colour, link, rename, turn the letters around. */
const ORDERS = [
  '\u001b[31m',
  '\u001b]8;;https://piege.fr\u0007',
  '\u001b]0;titre\u001b\\',
  '\u009b2J',
  '\u001bc',
  '\r',
  '\b\b',
];
const orders = fc.constantFrom(...ORDERS);
const hostile = fc.array(fc.oneof(words, orders), { maxLength: 4 }).map((parts) => parts.join(''));
const oneLine = fc.tuple(line, orders, line).map((parts) => parts.join('').replace('\n', ' '));

/** The same, so that it is read: a few controls tell a file that is no text. */
const legible = (text: string): string => [...text].filter((letter) => !tooHeavy(letter)).join('');

const body = fc
  .tuple(hostile, hostile, oneLine)
  .map(([a, b, name]) => `## Problème\n\n${a}\n\n## Solution\n\n${b}\n\n## ${name}\n\n${a}\n`)
  .map(legible);

const template = fc
  .tuple(oneLine, oneLine, hostile)
  .map(([name, heading, hint]) =>
    readTemplate(
      legible(
        `---\nname: ${JSON.stringify(name)}\n---\n<!-- fiches: investigation -->\n## Problème\n\n<!-- ${hint} -->\n\n## ${heading}\n`,
      ),
      'fiche.md',
      METHOD.stages,
    ),
  );

test('lint: whatever a fiche, its template and its path say', () =>
  fc.assert(
    fc.asyncProperty(body, template, oneLine, async (text, own, path) => {
      const reading = { programme: METHOD, texts, today: '2026-11-24T00:00:00Z' };
      const fiches = [
        await lintFile(path, text, { ...reading, templates: own ? [own] : templates }),
      ];
      for (const told of [
        pretty(fiches, { texts, stages: METHOD.stages }, colors),
        json(fiches),
        sarif(fiches, texts),
      ])
        expect(unseenIn(told)).toEqual([]);
      expect(JSON.parse(json(fiches))[0].findings).toHaveLength(fiches[0]!.findings.length);
    }),
    often(100),
  ));

test('board: whatever issues say', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fiche, { maxLength: 4 }), oneLine, async (fiches, title) => {
      const board = await boardOf(fiches.map((one, at) => (at === 0 ? { ...one, title } : one)));
      expect(unseenIn(boardTerminal(board, texts, colors))).toEqual([]);
    }),
    often(60),
  ));

test('new: whatever stands in a template, was begun, or is answered', () =>
  fc.assert(
    fc.asyncProperty(template, hostile, oneLine, async (own, answer, title) => {
      const used = own ?? templates[0]!;
      const [section] = used.sections;
      const draft = { ...EMPTY, title, answers: { [section!.id]: answer } };
      const reading = { programme: METHOD, texts, today: '2026-11-24T00:00:00Z' };
      const { findings } = await lintFile('f', bodyOf(used, draft), {
        ...reading,
        templates: [used],
      });
      for (const told of [
        question(section!, { number: 1, all: 2 }, look),
        quoted(answer, look),
        advice(findings, section, used, look),
        overview({ parts: used.sections, written: new Set(), title }, findings, look),
      ])
        expect(unseenIn(told)).toEqual([]);
    }),
    often(100),
  ));

const inFolder = (folder: string) => (name: string) => `${folder}/${name.replaceAll('/', '')}.yml`;

const files = fc.tuple(oneLine, hostile, hostile, hostile).map(([name, one, other, workflow]) => [
  { path: inFolder('.github/ISSUE_TEMPLATE')(name), text: `name: ${one}\nbody: ${other}` },
  { path: '.github/ISSUE_TEMPLATE/fiche.md', text: `---\nlabels: investigation\n---\n## ${one}` },
  { path: '.github/ISSUE_TEMPLATE/autre.md', text: `---\nlabels: investigation\n---\n${other}` },
  {
    path: inFolder('.github/workflows')(name),
    text: `on: issues\njobs:\n  a:\n    permissions: ${JSON.stringify(one)}\n    steps:\n      - uses: fiches/fiches@${JSON.stringify(name).slice(1, -1)}\n`,
  },
  { path: '.github/workflows/a.yml', text: workflow },
]);

test('doctor: whatever the files of a repository say', () =>
  fc.assert(
    fc.asyncProperty(files, hostile, async (there, config) => {
      const configuration = await configure(config, '.github/fiches.yml', {}).catch((error) => {
        if (error instanceof ConfigError) return error;
        throw error;
      });
      const now = '2026-11-24T00:00:00Z';
      const site = { files: there, configuration, version: '0.1.0', now, github: undefined };
      const { doctor } = maintenanceTextsIn('fr');
      const found = { ...diagnose(site), isAdvice, fixable: 0 };
      expect(unseenIn(doctorTerminal(found, doctor, colors))).toEqual([]);
      expect(unseenIn(doctorJson(found, [], doctor))).toEqual([]);
    }),
    often(100),
  ));

test('init: whatever stands in the files that it would replace', () =>
  fc.assert(
    fc.property(hostile, oneLine, (content, folder) => {
      const path = '.github/fiches.yml';
      const plan = setupPlan(
        [{ path, content: 'language: fr\n' }],
        new Map([[path, content]]),
        true,
      );
      expect(unseenIn(setupPlanText(plan, folder, texts, colors))).toEqual([]);
    }),
    often(100),
  ));
