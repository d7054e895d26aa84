import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { chooseTemplate } from '../../src/fiche/choose.ts';
import { readTemplate, type Template } from '../../src/fiche/template.ts';
import { lint } from '../../src/lint.ts';
import { loadTemplates } from '../../src/templates.ts';
import { type Language, textsIn } from '../../src/texts/texts.ts';
import { issueForm } from '../../src/views/issue-form.ts';
import { METHOD } from '../method.ts';

const text = z.string().regex(/\S/);
const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** What GitHub accepts of the parts that are used (docs.github.com: syntax, common validation errors). */
const textarea = z.strictObject({
  type: z.literal('textarea'),
  id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  attributes: z.strictObject({
    label: text.refine((label) => !/password/i.test(label)),
    description: text.optional(),
    placeholder: text.optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const words = z.strictObject({
  type: z.literal('markdown'),
  attributes: z.strictObject({ value: text }),
});
const FORM = z.strictObject({
  name: text.max(200),
  description: text.min(3).max(200),
  title: text.optional(),
  labels: z.array(text).min(1).refine(unique),
  assignees: z.union([text, z.array(text).min(1)]).optional(),
  projects: z.union([text, z.array(text).min(1)]).optional(),
  type: text.optional(),
  body: z.array(z.discriminatedUnion('type', [words, textarea])).min(1),
});

const boxesOf = (yaml: string) => {
  const form = FORM.parse(parseYaml(yaml, { version: '1.1' }));
  const boxes = form.body.filter((part) => part.type === 'textarea');
  expect(unique(boxes.map(({ id }) => id))).toBe(true);
  expect(unique(boxes.map(({ attributes }) => attributes.label))).toBe(true);
  return { form, boxes };
};

/** What GitHub makes of a form that was sent. */
const sent = (yaml: string, answers: Readonly<Record<string, string>>): string =>
  boxesOf(yaml)
    .boxes.map(
      ({ id, attributes }) => `### ${attributes.label}\n\n${answers[id] ?? '_No response_'}`,
    )
    .join('\n\n');

const read = (source: string): Template => readTemplate(source, 'fiche.md', METHOD.stages)!;

const SHIPPED = await Promise.all(
  (['fr', 'en'] as const).map(async (language) => ({
    language,
    templates: await loadTemplates(language === 'en' ? 'templates/en' : 'templates', METHOD.stages),
  })),
);
const EACH = SHIPPED.flatMap(({ language, templates }) =>
  templates.map((template): [Language, string, Template, readonly Template[]] => [
    language,
    template.path,
    template,
    templates,
  ]),
);

describe.each(EACH)('%s: the form of %s', (language, path, template, templates) => {
  const source = readFileSync(path, 'utf8');
  const yaml = issueForm(template, source);

  test('asks all that the template asks, in its words', () => {
    const { form, boxes } = boxesOf(yaml);
    expect(boxes.map(({ attributes }) => attributes.label)).toEqual(
      template.sections.map(({ heading }) => heading),
    );
    expect(boxes.map(({ id }) => id)).toEqual(template.sections.map(({ id }) => id));
    expect(boxes.filter(({ validations }) => !validations).map(({ id }) => id)).toEqual([
      'prototype',
    ]);
    expect(form).toMatchObject({ name: template.name, title: template.title });
    expect(form.labels).toEqual([template.stage]);
    // Every word of the hints is there, but none that is false in a form.
    for (const { hint } of template.sections) {
      for (const line of hint.split('\n')) expect(yaml).toContain(line.trim().replaceAll('"', ''));
    }
    expect(yaml).toContain(language === 'fr' ? 'merci de vous lancer' : 'thank you for starting');
    expect(yaml).not.toMatch(/ne se verront pas|nobody will see|<!--/i);
  });

  test('is read as a fiche of the template when it comes back', async () => {
    const written = { problem: 'Chaque année, 12 000 familles attendent plus de trois mois.' };
    const body = sent(yaml, written);
    for (const stage of [undefined, template.stage])
      expect(chooseTemplate(templates, { body, stage }, METHOD)).toMatchObject({
        template: { path },
      });
    const { fiche, findings } = await lint(body, {
      template,
      programme: METHOD,
      texts: textsIn(language),
    });
    expect(fiche?.sections.map(({ id }) => id)).toEqual(template.sections.map(({ id }) => id));
    expect(fiche?.sections.filter(({ blank }) => !blank).map(({ id }) => id)).toEqual(['problem']);
    expect(findings.filter(({ ruleId }) => ruleId === 'section-missing')).toEqual([]);
    expect(
      findings.filter(({ ruleId }) => ruleId === 'section-empty').map(({ section }) => section),
    ).toEqual(
      template.sections
        .filter(({ id, optional }) => !optional && id !== 'problem')
        .map((s) => s.id),
    );
  });
});

describe('the form of a template of one’s own', () => {
  const form = (source: string) => boxesOf(issueForm(read(source), source));

  test('with words that YAML or GitHub takes for something else', () => {
    const source =
      '---\r\nname: "Oui : « non » # l’été"\r\nabout: \'\'\r\nlabels: "investigation, santé"\r\nassignees: \'\'\r\n---\r\n' +
      '## No\r\n\r\n## Title\r\n\r\n<!--\r\nPar exemple : "a": {b} # c\r\n-->\r\n\r\n## 12:30\r\n\r\n## 問題\r\n\r\n## 対策\r\n\r\n## No\r\n';
    const { form: head, boxes } = form(source);
    expect(head).toMatchObject({
      name: 'Oui : « non » # l’été',
      description: 'Oui : « non » # l’été',
      labels: ['investigation', 'santé'],
    });
    expect(Object.keys(head)).not.toContain('assignees');
    expect(boxes.map(({ attributes }) => attributes.label)).toEqual([
      'No',
      'Title',
      '12:30',
      '問題',
      '対策',
    ]);
    expect(boxes[1]).toMatchObject({
      id: 'title-2',
      attributes: { placeholder: 'Par exemple : "a": {b} # c' },
    });
  });

  test('a description beyond GitHub’s bound is cut, or the form would not be shown', () => {
    const about = 'Un problème à raconter. '.repeat(20);
    const { form: head } = form(`---\nabout: ${about}\nlabels: [investigation]\n---\n## A\n`);
    expect(head.description.length).toBe(200);
    expect(head.description).toMatch(/…$/);
  });

  test('a stage that only the hidden marker tells becomes a label', () => {
    const { form: head } = form(
      '---\nlabels: [santé]\nassignees: [nora]\n---\n<!-- fiches: construction -->\n\nLisez la charte.\n\n## A\n',
    );
    expect(head).toMatchObject({ labels: ['santé', 'construction'], assignees: ['nora'] });
    expect(head.body[0]).toEqual({ type: 'markdown', attributes: { value: 'Lisez la charte.' } });
  });
});
