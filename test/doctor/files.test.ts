import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fichesIn } from './command.ts';
import { BOARD, type Change, changed, CONFIG, FICHES, setUp, TEMPLATES } from './repository.ts';

type Told = {
  readonly kind: string;
  readonly severity: 'problem' | 'advice';
  readonly file?: string;
  readonly line?: number;
  readonly what: string;
  readonly cure: string;
};

let healthy: string;
beforeAll(async () => {
  healthy = await setUp();
});

const examine = async (folder: string) => {
  const { code, out } = await fichesIn(folder, ['doctor', '--json']);
  const { problems, checked } = JSON.parse(out) as { problems: Told[]; checked: number };
  // The workflows that we ship follow a tag: that is told, and no fault.
  return { code, checked, problems: problems.filter(({ kind }) => kind !== 'version-moves') };
};

/** The line that a problem points at, as it is written. */
const lineOf = async (folder: string, { file = '', line = 0 }: Partial<Told> = {}) =>
  (await readFile(join(folder, file), 'utf8')).split('\n')[line - 1];

const whole = (path: string, text: string): Change => ({ path, text });

/** name, what is broken, the problem it makes, its file, the line that is pointed at, words of what and how. */
type Case = readonly [
  string,
  readonly Change[],
  string,
  string,
  RegExp | undefined,
  RegExp,
  RegExp,
];

const PROBLEMS: readonly Case[] = [
  [
    'a wrong permission',
    [{ path: FICHES, from: 'issues: write', to: 'issues: read' }],
    'permission-missing',
    FICHES,
    /issues: read/,
    /La tâche « fiche » a besoin du droit « issues: write » ; elle a « issues: read »/,
    /Écrivez « issues: write » sous « permissions: »/,
  ],
  [
    'a template with no heading',
    [
      whole(
        `${TEMPLATES}/construction.md`,
        '---\nname: C\nabout: C\nlabels: construction\n---\nBonjour\n',
      ),
    ],
    'template-no-heading',
    `${TEMPLATES}/construction.md`,
    undefined,
    /aucun titre/,
    /« ## Problème »/,
  ],
  [
    'a YAML fault in the configuration',
    [whole(CONFIG, 'language: fr\nlabels:\n\tpivot: cap\n')],
    'configuration',
    CONFIG,
    /pivot: cap/,
    /^Ce n’est pas du YAML ; une tabulation/,
    /Reprenez cette ligne/,
  ],
  [
    'a quotation that is not closed',
    [whole(CONFIG, 'language: fr\ncoaches: "marie\nlabels:\n  pivot: cap\n')],
    'configuration',
    CONFIG,
    /coaches/,
    /^Ce n’est pas du YAML ; fermez le guillemet ou le crochet qui s’ouvre ici\.$/,
    /Reprenez cette ligne/,
  ],
  [
    'a stage without a template',
    [{ path: `${TEMPLATES}/acceleration.md`, gone: true }],
    'stage-without-template',
    TEMPLATES,
    undefined,
    /L’étape « acceleration » n’a pas de modèle/,
    /labels: \[acceleration\]/,
  ],
  [
    'an old version',
    [{ path: FICHES, from: 'fiches/fiches@v1', to: 'fiches/fiches@v0.0.4' }],
    'version-old',
    FICHES,
    /@v0/,
    /La version v0\.0\.4 est plus ancienne que celle-ci \(\d/,
    /Remplacez-la par la version/,
  ],
  [
    'an old version behind a commit',
    [{ path: FICHES, from: '@v1', to: `@${'a'.repeat(40)} # v0.0.4` }],
    'version-old',
    FICHES,
    /# v0/,
    /v0\.0\.4/,
    /Remplacez-la/,
  ],
  [
    'a missing type of event',
    [{ path: FICHES, from: 'edited, closed, ', to: '' }],
    'trigger-missing',
    FICHES,
    /types: \[opened, reopened/,
    /pas lancé par « issues » de type « edited », « closed »/,
    /issues: \{ types: \[opened, edited, closed, reopened/,
  ],
  [
    'a missing event',
    [{ path: FICHES, from: / {2}issue_comment:\n.*\n/, to: '' }],
    'trigger-missing',
    FICHES,
    /^on:/,
    /pas lancé par « issue_comment »\.$/,
    /issue_comment: \{ types: \[created\] \}/,
  ],
  [
    'runs that are cancelled',
    [{ path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' }],
    'runs-cancelled',
    FICHES,
    /cancel-in-progress/,
    /coupée par la suivante/,
    /cancel-in-progress: false/,
  ],
  [
    'one queue for all fiches',
    [{ path: FICHES, from: /group: .*\n(.*\n) {2}queue: max\n/, to: 'group: fiches\n$1' }],
    'runs-shared',
    FICHES,
    /group: fiches$/,
    /la même file \(« fiches »\)/,
    /group: fiches-\$\{\{ github\.event\.issue\.number \}\}/,
  ],
  [
    'two templates of one stage',
    [
      whole(
        `${TEMPLATES}/chantier.md`,
        '---\nname: C\nabout: C\nlabels: construction\n---\n<!-- fiches: construction -->\n\n## Où\n',
      ),
    ],
    'stage-twice',
    `${TEMPLATES}/chantier.md`,
    /labels/,
    /Un autre modèle porte aussi l’étape « construction » \(\S*construction\.md\)/,
    /Gardez-en un/,
  ],
  [
    'a template and a form of one stage',
    [
      whole(
        `${TEMPLATES}/zzz.yml`,
        'name: C\ndescription: C\nlabels: [construction]\nbody:\n  - type: textarea\n    attributes: { label: Où }\n',
      ),
    ],
    'stage-twice',
    `${TEMPLATES}/construction.md`,
    /labels/,
    /\(\.github\/ISSUE_TEMPLATE\/zzz\.yml\)/,
    /Gardez-en un/,
  ],
  [
    'a head that is no YAML',
    [{ path: `${TEMPLATES}/investigation.md`, from: /^title: .*$/m, to: 'title: [Fiche' }],
    'template-yaml',
    `${TEMPLATES}/investigation.md`,
    /^(?:title|labels)/,
    /entre les deux lignes « --- » n’est pas du YAML/,
    /fermez par une ligne « --- »/,
  ],
  [
    'a head that is not closed',
    [{ path: `${TEMPLATES}/investigation.md`, from: /\n---\n/, to: '\n' }],
    'template-yaml',
    `${TEMPLATES}/investigation.md`,
    /^---/,
    /n’est pas du YAML/,
    /fermez par une ligne « --- »/,
  ],
  [
    'a head without a name',
    [{ path: `${TEMPLATES}/investigation.md`, from: /^name: .*\n/m, to: '' }],
    'template-unnamed',
    `${TEMPLATES}/investigation.md`,
    /^---/,
    /Il manque « name »/,
    /« name: … »/,
  ],
  [
    'a misspelt stage',
    [
      {
        path: `${TEMPLATES}/construction.md`,
        from: 'labels: [construction]',
        to: 'labels: [constuction]',
      },
      { path: `${TEMPLATES}/construction.md`, from: '<!-- fiches: construction -->\n', to: '' },
    ],
    'template-no-stage',
    `${TEMPLATES}/construction.md`,
    /constuction/,
    /« constuction » n’en est pas une/,
    /Vouliez-vous écrire « labels: \[construction\] » \?/,
  ],
  [
    'a fiche without a stage, known by its headings',
    [
      { path: `${TEMPLATES}/investigation.md`, from: 'labels: [investigation]\n', to: '' },
      { path: `${TEMPLATES}/investigation.md`, from: '<!-- fiches: investigation -->\n', to: '' },
    ],
    'template-no-stage',
    `${TEMPLATES}/investigation.md`,
    /name|---/,
    /ressemble à une fiche/,
    /investigation, construction ou acceleration/,
  ],
  [
    'two stages in one template',
    [
      {
        path: `${TEMPLATES}/construction.md`,
        from: 'labels: [construction]',
        to: 'labels: construction, investigation',
      },
    ],
    'template-two-stages',
    `${TEMPLATES}/construction.md`,
    /labels/,
    /construction, investigation/,
    /Gardez-en une/,
  ],
  [
    'a marker that says something else',
    [{ path: `${TEMPLATES}/construction.md`, from: 'fiches: construction', to: 'fiches: travaux' }],
    'marker-other',
    `${TEMPLATES}/construction.md`,
    undefined,
    /dit « travaux » et l’étiquette dit « construction »/,
    /<!-- fiches: construction -->/,
  ],
  [
    'two headings that are one',
    [{ path: `${TEMPLATES}/investigation.md`, from: '## Solution\n', to: '## LE PROBLÈME :\n' }],
    'section-twice',
    `${TEMPLATES}/investigation.md`,
    /LE PROBLÈME/,
    /« Problème » et « LE PROBLÈME : » sont lus comme une seule et même partie/,
    /Réunissez-les/,
  ],
  [
    'a chooser that is no YAML',
    [whole(`${TEMPLATES}/config.yml`, 'blank_issues_enabled: [')],
    'chooser-yaml',
    `${TEMPLATES}/config.yml`,
    /blank/,
    /n’est pas du YAML/,
    /blank_issues_enabled: false/,
  ],
  [
    'a workflow that is no YAML',
    [{ path: FICHES, from: 'permissions: {}', to: 'permissions: {' }],
    'workflow-yaml',
    FICHES,
    /concurrency|permissions|#/,
    /GitHub ne peut pas le lancer/,
    /Comparez cette ligne/,
  ],
  [
    'no workflow',
    [{ path: FICHES, gone: true }],
    'workflow-missing',
    '.github/workflows',
    undefined,
    /Rien ne lance Fiches/,
    /npx fiches init/,
  ],
  [
    'no checkout',
    [
      {
        path: FICHES,
        from: / {6}- uses: actions\/checkout[\s\S]*?(?= {6}- uses: fiches)/,
        to: '',
      },
    ],
    'checkout-missing',
    FICHES,
    /uses: fiches/,
    /sans avoir pris vos fichiers/,
    /actions\/checkout/,
  ],
  [
    'templates that are not checked out',
    [{ path: FICHES, from: 'sparse-checkout: .github', to: 'sparse-checkout: .github/workflows' }],
    'checkout-sparse',
    FICHES,
    /sparse/,
    /Le dossier « \.github\/ISSUE_TEMPLATE » n’est pas pris/,
    /sparse-checkout/,
  ],
  [
    'a board that nobody runs',
    [{ path: BOARD, from: / {2}schedule:\n[\s\S]*?(?= {2}workflow_dispatch)/, to: '' }],
    'schedule-missing',
    BOARD,
    /^on:/,
    /pas de jour/,
    /cron: "0 7 \* \* 1"/,
  ],
  [
    'a day that is none',
    [{ path: BOARD, from: '"0 7 * * 1"', to: '"lundi à 7 h"' }],
    'schedule-unread',
    BOARD,
    /lundi/,
    /« lundi à 7 h » n’est pas un horaire/,
    /« 0 7 \* \* 1 »/,
  ],
];

describe('fiches doctor', () => {
  test('what fiches init has made is healthy, with templates, with forms, in English', async () => {
    for (const folder of [healthy, await setUp('--forms'), await setUp('--language', 'en')]) {
      const { code, checked, problems } = await examine(folder);
      expect(problems).toEqual([]);
      expect([code, checked]).toEqual([0, 14]);
    }
    const { out } = await fichesIn(healthy, ['doctor']);
    expect(out).toContain('14 points vérifiés : rien à reprendre, 1 conseil.');
    // One thing to say of both workflows is said once.
    expect(out).toMatch(
      /^\.github\/workflows\/fiches\.yml:\d+\n\.github\/workflows\/tableau-de-bord\.yml:\d+\n {2}○ conseil : « @v1 » peut changer/,
    );
  });

  test('this repository, which uses its own Action, is healthy', async () => {
    const { code, out } = await fichesIn('.', ['doctor']);
    expect([code, out.split('\n')[0]]).toEqual([0, '14 points vérifiés : tout va bien.']);
  });

  test.each(PROBLEMS)('%s', async (_name, changes, kind, file, line, what, cure) => {
    const folder = await changed(healthy, changes);
    const { code, problems } = await examine(folder);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    const [found] = problems;
    expect([code, found?.severity, found?.file]).toEqual([1, 'problem', file]);
    if (line === undefined) expect(found?.line).toBeUndefined();
    else expect(await lineOf(folder, found)).toMatch(line);
    expect(found?.what).toMatch(what);
    expect(found?.cure).toMatch(cure);
  });

  test.each<[string, readonly Change[], string]>([
    ['no chooser', [{ path: `${TEMPLATES}/config.yml`, gone: true }], 'chooser-missing'],
    [
      'blank issues',
      [{ path: `${TEMPLATES}/config.yml`, from: 'false', to: 'true' }],
      'chooser-blank',
    ],
    ['no board', [{ path: BOARD, gone: true }], 'board-missing'],
    [
      'a board with no branch',
      [{ path: BOARD, from: 'contents: write', to: 'contents: read' }],
      'branch-unwritable',
    ],
    [
      'no rights said',
      [{ path: FICHES, from: /permissions: \{\}\n| {4}permissions:\n.*\n.*\n/g, to: '' }],
      'permissions-unsaid',
    ],
    ['no queue', [{ path: FICHES, from: /concurrency:\n(?: {2}.*\n)+/, to: '' }], 'runs-at-once'],
    [
      'no marker',
      [{ path: `${TEMPLATES}/construction.md`, from: /<!-- fiches: .* -->\n/, to: '' }],
      'marker-missing',
    ],
  ])('%s is advice: exit 0', async (_name, changes, kind) => {
    const { code, problems } = await examine(await changed(healthy, changes));
    expect(problems.map((problem) => [problem.kind, problem.severity])).toEqual([[kind, 'advice']]);
    expect(code).toBe(0);
  });

  test.each<[string, readonly Change[]]>([
    ['every type of an event', [{ path: FICHES, from: /\n {4}types: \[opened.*\]/, to: '' }]],
    [
      'events as a list',
      [{ path: FICHES, from: /on:\n[\s\S]*?(?=permissions)/, to: 'on: [issues, issue_comment]\n' }],
    ],
    [
      'all rights',
      [
        { path: FICHES, from: 'permissions: {}', to: 'permissions: write-all' },
        { path: FICHES, from: / {4}permissions:\n.*\n.*\n/, to: '' },
      ],
    ],
    [
      'a token of one’s own',
      [
        { path: FICHES, from: 'issues: write', to: 'issues: read' },
        {
          path: FICHES,
          from: 'fiches/fiches@v1',
          to: `fiches/fiches@v1\n        with: { token: "\${{ secrets.BOT }}" }`,
        },
      ],
    ],
    [
      'Windows’ ends of lines',
      [
        { path: `${TEMPLATES}/construction.md`, from: /\n/g, to: '\r\n' },
        { path: FICHES, from: /\n/g, to: '\r\n' },
      ],
    ],
    [
      'a template of something else',
      [whole(`${TEMPLATES}/bug.md`, '---\nname: Bug\nabout: x\nlabels: bug\n---\n## Problème\n')],
    ],
    ['a form of something else', [whole(`${TEMPLATES}/bug.yml`, 'name: Bug\nbody: []\n')]],
    ['another workflow that is no YAML', [whole('.github/workflows/ci.yml', 'on: [')]],
    [
      'a board with no branch wanted',
      [
        { path: BOARD, from: 'contents: write', to: 'contents: read' },
        { path: CONFIG, from: /^# board: .*$/m, to: 'board: { branch: false }' },
      ],
    ],
  ])('%s: as well', async (_name, changes) => {
    expect(await examine(await changed(healthy, changes))).toMatchObject({ code: 0, problems: [] });
  });

  test('what a maintainer reads: where, what, how, and one line at the end', async () => {
    const folder = await changed(healthy, [
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
      { path: FICHES, from: '@v1', to: `@${'a'.repeat(40)} # v1.0.0` },
      { path: BOARD, from: '@v1', to: `@${'a'.repeat(40)} # v1.0.0` },
      { path: `${TEMPLATES}/config.yml`, gone: true },
    ]);
    const { code, out } = await fichesIn('.', ['doctor', folder]);
    expect(code).toBe(1);
    expect(out).toBe(`.github/ISSUE_TEMPLATE/config.yml
  ○ conseil : Ce fichier manque : une fiche peut être déposée sans modèle.
    → Créez-le avec la ligne « blank_issues_enabled: false ».

.github/workflows/fiches.yml
  ✗ ligne 11 : Une réponse en cours peut être coupée par la suivante.
    → Écrivez « cancel-in-progress: false ».

14 points vérifiés : 1 à reprendre, 1 conseil.
« fiches doctor --fix » peut en reprendre un pour vous.
Avec « --repo organisation/nom », les étiquettes et les réglages sur GitHub sont vérifiés aussi.
`);
  });

  test('in the language of the configuration, even where it cannot be read', async () => {
    const folder = await changed(healthy, [whole(CONFIG, 'language: en\ncoach: x\n')]);
    const { out } = await fichesIn(folder, ['doctor']);
    expect(out).toContain('.github/fiches.yml\n  ✗ line 2: There is no key “coach”');
    expect(out).toMatch(/\d+ points checked: 1 to mend, 1 of advice\./);
  });

  test('--fix makes the missing file, says so, and touches no other', async () => {
    const folder = await changed(healthy, [
      { path: `${TEMPLATES}/config.yml`, gone: true },
      { path: FICHES, from: 'cancel-in-progress: false', to: 'cancel-in-progress: true' },
    ]);
    const before = await readFile(join(folder, FICHES), 'utf8');
    const { code, out } = await fichesIn(folder, ['doctor', '--fix']);
    expect(code).toBe(1);
    expect(out).toContain('config.yml » est créé ; il reste à l’envoyer sur GitHub.');
    expect(await readFile(join(folder, TEMPLATES, 'config.yml'), 'utf8')).toBe(
      'blank_issues_enabled: false\n',
    );
    expect(await readFile(join(folder, FICHES), 'utf8')).toBe(before);
    expect((await fichesIn(folder, ['doctor', '--fix'])).out).not.toContain('est créé');
  });

  test('a programme of one’s own', async () => {
    const { code, problems } = await examine('test/config/budget');
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'board-missing',
      'chooser-missing',
      'workflow-missing',
    ]);
    expect(code).toBe(1);
  });

  test('an empty folder, and what is hostile, end in sentences', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'fiches-empty-'));
    expect((await examine(empty)).problems.map(({ kind }) => kind)).toEqual([
      'templates-none',
      'chooser-missing',
      'workflow-missing',
      'board-missing',
    ]);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x] # fiches'];
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      bomb.push(`${two}: &${two} [${Array(10).fill(`*${one}`).join(', ')}]`);
    }
    await mkdir(join(empty, TEMPLATES, 'folder.md'), { recursive: true });
    await mkdir(join(empty, '.github/workflows'));
    for (const [path, text] of [
      [FICHES, bomb.join('\n')],
      [BOARD, '\0\u0001\u0002'],
      ['.github/workflows/list.yml', '- fiches/fiches@v1\n- __proto__: 1\n'],
      ['.github/workflows/null.yaml', 'jobs: { fiches: { steps: [null, 1, { uses: [] }] } }\n'],
      [`${TEMPLATES}/bomb.yml`, bomb.join('\n')],
      [`${TEMPLATES}/huge.md`, `---\nlabels: construction\n---\n${'> '.repeat(40_000)}`],
      [
        `${TEMPLATES}/table.md`,
        `---\nlabels: [acceleration]\n---\n## x\n${'|a'.repeat(30_000)}\n|-\n`,
      ],
      [`${TEMPLATES}/word.md`, '---\nbonjour\n---\n'],
    ] as const) {
      await writeFile(join(empty, path), text);
    }
    const { code, out, err } = await fichesIn(empty, ['doctor', '--json']);
    expect([code, err]).toEqual([1, '']);
    const kinds = (JSON.parse(out) as { problems: Told[] }).problems.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['template-heavy', 'workflow-yaml', 'template-yaml']),
    );
  });

  test.each([
    [['doctor', 'nowhere'], /nowhere : il n’y a ni fichier ni dossier/],
    [['doctor', 'package.json'], /package\.json : ce n’est pas un dossier/],
    [['doctor', '--repo', 'fiches'], /organisation\/nom/],
    [['doctor', '--repo', 'a/b'], /GITHUB_TOKEN/],
    [['doctor', '--language', 'de'], /fr, en/],
  ])('%j: exit 2 and one sentence', async (args, sentence) => {
    const { code, err } = await fichesIn('.', args);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
