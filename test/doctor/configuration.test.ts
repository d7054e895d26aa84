import { describe, expect, test } from 'vitest';
import { fichesIn } from './command.ts';
import { type Case, examine, expectProblem, HEALTHY, whole } from './examined.ts';
import { changed, CONFIG } from './repository.ts';

const PROBLEMS: readonly Case[] = [
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
];

describe('the configuration', () => {
  test.each(PROBLEMS)('%s', (...one) => expectProblem(...one));

  test('in the language of the configuration, even where it cannot be read', async () => {
    const folder = await changed(HEALTHY, [whole(CONFIG, 'language: en\ncoach: x\n')]);
    const { out } = await fichesIn(folder, ['doctor']);
    expect(out).toContain('.github/fiches.yml\n  ✗ line 2: There is no key “coach”');
    expect(out).toMatch(/\d+ points checked: 1 to mend, 1 of advice\./);
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
});
