import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { ficheReader, type Reading } from '../../src/fiche/read.ts';
import { parse } from '../../src/markdown/parse.ts';
import sectionEmpty from '../../src/rules/section-empty.ts';
import sponsorNamed from '../../src/rules/sponsor-named.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';
import { templates } from './found.ts';

const BODY = '## Problème\n\n## Sponsor\n\nquelqu’un de haut placé';

const readingAt = (stage: string): Reading => ({
  template: templates.find((template) => template.stage === stage)!,
  programme: METHOD,
  texts: textsIn('fr'),
});

/** What an ordinary remark of somebody's own finds, with their settings. */
const judged = async (
  rule: typeof sponsorNamed,
  reading: Reading | undefined,
  settings: [unknown?] = [],
) => {
  const file = new VFile(BODY);
  const remark = unified().use(ficheReader, () => reading);
  await remark.use(rule, ...settings).run(parse(BODY), file);
  return file.messages;
};

describe('a rule as a plugin of remark', () => {
  test.each([
    ['section-empty', sectionEmpty, 'investigation', true],
    ['sponsor-named', sponsorNamed, 'investigation', false],
    ['sponsor-named', sponsorNamed, 'construction', true],
  ])('%s is as severe as the method says', async (ruleId, rule, stage, fatal) => {
    const [message, ...others] = await judged(rule, readingAt(stage));
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      ruleId,
      fatal,
      source: 'fiches',
      url: `https://github.com/fiches/fiches/blob/main/src/rules/${ruleId}.md`,
    });
  });

  test.each([
    ['warn', 'construction', false],
    ['error', 'investigation', true],
  ])('or as its user says: %s', async (severity, stage, fatal) => {
    const messages = await judged(sponsorNamed, readingAt(stage), [[severity]]);
    expect(messages.map((message) => message.fatal)).toEqual([fatal]);
  });

  test('it can be turned off, and leaves what is no fiche alone', async () => {
    expect(await judged(sponsorNamed, readingAt('construction'), [['off']])).toEqual([]);
    expect(await judged(sponsorNamed, undefined)).toEqual([]);
  });

  test('remark shows it by its name', () => {
    expect(sponsorNamed.name).toBe('fiches:sponsor-named');
  });
});
