import { describe, expect, test } from 'vitest';
import { decide, type Decision } from '../../src/review/decide.ts';
import { diff } from '../../src/review/plan.ts';
import { simulate } from '../../src/review/simulate.ts';
import type { Snapshot } from '../../src/review/snapshot.ts';
import { fiche, labelled, look, settings } from './decided.ts';
import { issue } from './issue.ts';
import { WHOLE } from './small.ts';

describe('what an issue is', () => {
  test.each<[string, Partial<Snapshot>, Decision['kind']]>([
    ['a stage label tells a fiche', { body: 'Bonjour', labels: ['Construction'] }, 'fiche'],
    ['so does a marker', { body: '<!-- fiches: investigation -->\n\nBonjour' }, 'fiche'],
    ['so do two headings', { body: WHOLE }, 'fiche'],
    ['one heading is not enough', { body: '## Alpha\n\nBonjour' }, 'unsure'],
    ['none: it is left alone', { body: 'Bonjour' }, 'no-fiche'],
    [
      'the board is none',
      { body: `<!-- fiches:board -->\n${WHOLE}`, labels: ['investigation'] },
      'no-fiche',
    ],
    [
      'closed before we came',
      { body: WHOLE, labels: ['investigation'], state: 'closed' },
      'closed',
    ],
    [
      'closed since, it is one',
      { body: WHOLE, labels: ['investigation'], state: 'closed', events: [labelled('à relire')] },
      'fiche',
    ],
    [
      'closed, and of one heading',
      { body: '## Alpha', state: 'closed', events: [labelled('à relire')] },
      'closed',
    ],
  ])('%s', async (_, more, kind) => {
    expect((await look(more)).kind).toBe(kind);
  });

  test('a body too heavy to parse is told by its label or its marker', async () => {
    const heavy = '> '.repeat(20_000);
    const marked = `<!-- fiches: construction -->\n## Alpha\n## Bravo\n${heavy}`;
    expect((await look({ body: `## Alpha\n## Bravo\n${heavy}` })).kind).toBe('no-fiche');
    expect((await fiche({ body: marked })).told.stage).toBe('construction');
    const { result, situation } = await fiche({ body: heavy, labels: ['investigation'] });
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['unreadable']);
    expect(situation).toBe('incomplete');
  });

  test('one that may be a fiche is shown the way, once, and nothing else of it changes', async () => {
    const before = issue({ body: '## Alpha\n\nBonjour', labels: ['santé'], assignees: ['coach'] });
    const decision = await decide(before, settings);
    if (decision.kind !== 'unsure') throw new Error(decision.kind);
    const plan = diff(before, decision.desired);
    expect(plan).toMatchObject([{ type: 'create-comment' }]);
    const { comment: said } = decision.desired;
    expect(said).toMatch(/^<!-- fiches:comment -->\n/);
    expect(said).toContain('https://github.com/incubateur/fiches/');
    expect(diff(simulate(before, plan), decision.desired)).toEqual([]);
  });
});
