import { describe, test } from 'vitest';
import { type Case, expectAdvice, expectHealth, expectProblem, whole } from './examined.ts';
import { type Change, FICHES, TEMPLATES } from './repository.ts';

const PROBLEMS: readonly Case[] = [
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
    'a stage without a template',
    [{ path: `${TEMPLATES}/acceleration.md`, gone: true }],
    'stage-without-template',
    TEMPLATES,
    undefined,
    /L’étape « acceleration » n’a pas de modèle/,
    /labels: \[acceleration\]/,
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
];

describe('the templates, and how they are chosen', () => {
  test.each(PROBLEMS)('%s', (...one) => expectProblem(...one));

  test.each<[string, readonly Change[], string]>([
    ['no chooser', [{ path: `${TEMPLATES}/config.yml`, gone: true }], 'chooser-missing'],
    [
      'blank issues',
      [{ path: `${TEMPLATES}/config.yml`, from: 'false', to: 'true' }],
      'chooser-blank',
    ],
    [
      'no marker',
      [{ path: `${TEMPLATES}/construction.md`, from: /<!-- fiches: .* -->\n/, to: '' }],
      'marker-missing',
    ],
  ])('%s is advice', (_name, changes, kind) => expectAdvice(changes, kind));

  test.each<[string, readonly Change[]]>([
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
  ])('%s: as well', (_name, changes) => expectHealth(changes));
});
