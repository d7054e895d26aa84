import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { type Example, examplesIn, examplesOf, MORE_FOLDER, RULES_FOLDER } from './examples.ts';
import { METHOD } from '../method.ts';

const templates = await loadTemplates('templates', METHOD.stages);

/** The findings of one rule on one of its examples. */
const findings = async (id: string, { section, stage, title, text }: Example) => {
  const template = templates.find((candidate) => candidate.stage === stage)!;
  const heading = template.sections.find((candidate) => candidate.id === section)?.heading;
  const body = section === undefined ? text : `## ${heading}\n\n${text}\n`;
  const reading = {
    template,
    programme: METHOD,
    texts: textsIn('fr'),
    title,
    filedAt: '2026-11-24T09:00:00Z',
  };
  return (await lint(body, reading)).findings.filter(({ ruleId }) => ruleId === id);
};

test('every rule has its documentation, and nothing else has', () => {
  const documented = readdirSync(RULES_FOLDER).filter((name) => name.endsWith('.md'));
  const rules = RULES.map(({ meta }) => `${meta.id}.md`);
  expect(documented.sort()).toEqual(rules.sort());
  expect(rules).toEqual(expect.arrayContaining(readdirSync(MORE_FOLDER)));
});

/** Who opens a page wants to understand a finding, not to read every case of it. */
const SHOWN = 8;

for (const { meta } of RULES) {
  describe(meta.id, () => {
    const examples = examplesOf(meta);
    const bad = examples.filter(({ expected }) => expected === 'bad');
    const good = examples.filter(({ expected }) => expected === 'good');

    test('shows two good and two bad examples at least, and no more than can be read', () => {
      const shown = examplesIn(RULES_FOLDER, meta);
      for (const kind of ['good', 'bad']) {
        const { length } = shown.filter(({ expected }) => expected === kind);
        expect(length, kind).toBeGreaterThanOrEqual(2);
        expect(length, kind).toBeLessThanOrEqual(SHOWN);
      }
    });
    test.each(good.map((example) => [example.text, example] as const))(
      'is silent: %s',
      async (_, example) => {
        expect((await findings(meta.id, example)).map(({ reason }) => reason)).toEqual([]);
      },
    );
    test.each(bad.map((example) => [example.text, example] as const))(
      'finds: %s',
      async (_, example) => {
        const [finding] = await findings(meta.id, example);
        expect(finding).toBeDefined();
        if (example.at !== undefined) expect(finding!.section).toBe(example.at);
        if (example.quote !== undefined) expect(finding!.quote).toContain(example.quote);
        expect(finding!.lead).toMatch(/\S.*[.!?]$/);
      },
    );
  });
}
