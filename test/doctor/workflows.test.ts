import { describe, test } from 'vitest';
import { type Case, expectAdvice, expectHealth, expectProblem, whole } from './examined.ts';
import { type Change, BOARD, CONFIG, FICHES } from './repository.ts';

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

describe('the workflows', () => {
  test.each(PROBLEMS)('%s', (...one) => expectProblem(...one));

  test.each<[string, readonly Change[], string]>([
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
  ])('%s is advice', (_name, changes, kind) => expectAdvice(changes, kind));

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
    ['another workflow that is no YAML', [whole('.github/workflows/ci.yml', 'on: [')]],
    [
      'a board with no branch wanted',
      [
        { path: BOARD, from: 'contents: write', to: 'contents: read' },
        { path: CONFIG, from: /^# board: .*$/m, to: 'board: { branch: false }' },
      ],
    ],
  ])('%s: as well', (_name, changes) => expectHealth(changes));
});
