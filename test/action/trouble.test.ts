import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/parse.ts';
import { demo, type Desk, openDesk } from './desk.ts';

const UNREADABLE = 'n’a pas pu être lu en entier';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.github.close());

describe('what may go wrong', () => {
  test('one heading of a fiche and no more: a kind pointer to the templates', async () => {
    const number = await desk.file({
      title: 'Une idée',
      body: '## Problème\n\nLe bus est en retard.',
    });
    await desk.run(number);
    const [comment] = await desk.commentsOf(number);
    expect(comment!.body).toContain('issues/new?template=investigation.md');
    expect(await desk.labelsOf(number)).toEqual([]);
  });

  test.each([
    ['empty', '', '**Problème**'],
    ['binary', '\0\u0001\u0002'.repeat(500), UNREADABLE],
    ['of 5,400 headings', '## Problème\n'.repeat(5_400), UNREADABLE],
    ['made to be slow', '> '.repeat(32_000), UNREADABLE],
    ['a table of 16,000 columns', `${'|a'.repeat(16_000)}\n${'|-'.repeat(16_000)}`, UNREADABLE],
  ])('a body that is %s gets a clear answer', async (_, body, answer) => {
    const number = await desk.file({ title: 'Relais', body, labels: ['investigation'] });
    const result = await desk.run(number);
    expect(result.exitCode, result.log).toBe(0);
    expect(await desk.labelsOf(number)).toEqual(['investigation', 'à compléter']);
    expect((await desk.commentsOf(number))[0]!.body).toContain(answer);
  });

  test('hostile text calls nobody, links nowhere and opens no tag', async () => {
    const { title, body } = await demo('15-hostile');
    // A heading written twice is named in a sentence, not quoted as code.
    const twice = '\n\n## Risques @mainteneuse #1\n\nx y z\n'.repeat(2);
    const number = await desk.file({ title, body: body + twice, labels: ['investigation'] });
    await desk.run(number);
    const tree = parse((await desk.commentsOf(number))[0]!.body);
    const seen: Record<string, string[]> = { text: [], html: [], link: [], image: [] };
    visit(tree, (node) => {
      if (node.type === 'text' || node.type === 'html') seen[node.type]!.push(node.value);
      if (node.type === 'link' || node.type === 'image') seen[node.type]!.push(node.url);
    });
    expect(seen.text!.filter((value) => /@\w/.test(value))).toEqual([]);
    expect(
      seen.html!.filter(
        (tag) =>
          !/^(?:<\/?details>|<details>\n<summary>.*<\/summary>|<!-- fiches:(?:comment|seal) [^>]* -->)$/.test(
            tag,
          ),
      ),
    ).toEqual([]);
    expect([...seen.link!, ...seen.image!]).toEqual([]);
  });

  test('hundreds of parts, each with an address: still one comment that GitHub takes', async () => {
    const part = (index: number) =>
      `## Partie ${index}\n\nÉcrire à ${'a'.repeat(60)}${index}@gmail.com.`;
    const body = Array.from({ length: 390 }, (_, index) => part(index)).join('\n\n');
    const number = await desk.file({ title: 'Relais', body, labels: ['investigation'] });
    const result = await desk.run(number);
    expect(result.exitCode, result.log).toBe(0);
    const [comment] = await desk.commentsOf(number);
    expect(comment!.body).toContain('retirez d’abord');
    expect(comment!.body).not.toContain('aaa');
  });

  test('a token that may only read: one sentence that says what to change', async () => {
    const number = await desk.file(await demo('01-relais'));
    const result = await desk.run(number, { token: desk.github.tokens.readOnlyBot });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('permissions: issues: write');
    expect(result.log).not.toContain('    at ');
  });

  test('an answer lost on its way: the run looks again, and does not comment twice', async () => {
    const number = await desk.file(await demo('01-relais'));
    desk.github.fail({ method: /POST/, path: /comments$/, fault: { kind: 'cut-after' } });
    const result = await desk.run(number);
    expect(result.exitCode, result.log).toBe(0);
    expect(await desk.commentsOf(number)).toHaveLength(1);
    expect((await desk.run(number)).writes).toEqual([]);
  });

  test('a rate limit: one sentence that asks to wait', async () => {
    const number = await desk.file(await demo('01-relais'));
    desk.github.fail({
      method: /POST/,
      path: /graphql$/,
      fault: { kind: 'status', status: 429, retryAfter: 3_600 },
    });
    const result = await desk.run(number);
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/demande d’attendre/);
  });

  test('a short rest that GitHub asks for is taken, for a question and for a write', async () => {
    const number = await desk.file(await demo('01-relais'));
    const fault = { kind: 'status', status: 429, retryAfter: 1 } as const;
    desk.github.fail({ method: /POST/, path: /graphql$/, fault });
    desk.github.fail({ method: /POST/, path: /comments$/, fault: { ...fault, status: 403 } });
    const result = await desk.run(number);
    expect(result.exitCode, result.log).toBe(0);
    expect(result.milliseconds).toBeGreaterThan(2_000);
    expect(await desk.commentsOf(number)).toHaveLength(1);
  });

  test('answers that break off: one sentence, and no trace of the code', async () => {
    const number = await desk.file(await demo('01-relais'));
    desk.github.fail({ method: /POST/, path: /graphql$/, times: 9, fault: { kind: 'half' } });
    const result = await desk.run(number);
    desk.github.heal();
    expect(result.exitCode).toBe(1);
    expect(result.log.trim()).toBe(
      '::error::La réponse de GitHub n’a pas pu être lue (POST /graphql) : relancez dans quelques minutes.',
    );
  });

  test('an input that is not known', async () => {
    const number = await desk.file(await demo('01-relais'));
    const result = await desk.run(number, { inputs: { language: 'de' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('fr, en');
  });
});
