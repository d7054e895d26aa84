import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelChanges } from '../../src/labels/changes.ts';
import type { LabelChange, RepositoryLabel } from '../../src/labels/label.ts';
import { wantedLabels } from '../../src/labels/wanted.ts';
import { configure } from '../../src/config/configuration.ts';
import { LABEL_ROLES, sameLabel } from '../../src/method/labels.ts';
import { LANGUAGES } from '../../src/texts/texts.ts';

const wantedBy = async (text: string) => wantedLabels(await configure(text, 'fiches.yml', {}));

const apply = (labels: readonly RepositoryLabel[], change: LabelChange): RepositoryLabel[] => {
  if (change.kind === 'create') return [...labels, change.label];
  const from = change.kind === 'rename' ? change.from : change.label.name;
  return labels.map((label) => (label.name === from ? change.label : label));
};

/** Names that a role may have, in any case, beside a person's own. */
const NAMES = [
  ...['à compléter', 'to complete', 'À relire', 'to review', 'validée', 'Approved', 'PIVOT'],
  ...['pause', 'stopped', 'investigation', 'Construction', 'bug', 'aide', 'handed over'],
];
const labelled = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...NAMES),
    color: fc.constantFrom('ededed', '1B4A82'),
    description: fc.constantFrom('', 'x'),
  }),
  { selector: ({ name }) => name.toLowerCase() },
);

const CONFIGURATIONS = [
  '',
  'language: en',
  'labels: { toReview: validée, approved: to review }',
  'labels: { pivot: { color: "#ABCDEF" }, investigation: { description: "" } }',
];

test.each(CONFIGURATIONS)('after its changes nothing is left to change: %s', async (text) => {
  const wanted = await wantedBy(text);
  fc.assert(
    fc.property(labelled, (labels) => {
      const changes = labelChanges(labels, wanted);
      const after = changes.reduce(apply, labels);
      expect(labelChanges(after, wanted)).toEqual([]);
      // No two labels of one name, none lost, and those of nobody's role as they were.
      expect(new Set(after.map(({ name }) => name.toLowerCase())).size).toBe(after.length);
      expect(after.length).toBeGreaterThanOrEqual(labels.length);
      const others = labels.filter(({ name }) => ['bug', 'aide'].includes(name));
      expect(after).toEqual(expect.arrayContaining(others));
    }),
  );
});

test('a name that another role wants is not taken away from it', async () => {
  const wanted = await wantedBy('labels: { toReview: validée, approved: prête }');
  const there = wanted.filter(({ name }) => name !== 'prête');
  expect(labelChanges(there, wanted)).toMatchObject([{ kind: 'create', label: { name: 'prête' } }]);
});

test('a label « approved » that is somebody’s own is left alone', async () => {
  const wanted = await wantedBy('');
  const own = ['approved', 'stopped', 'bug'].map((name) => ({
    name,
    color: '000000',
    description: '',
  }));
  expect(labelChanges(own, wanted).map(({ kind }) => kind)).toEqual(wanted.map(() => 'create'));
});

test('the hash of a colour and its case tell nothing', async () => {
  const wanted = await wantedBy('labels: { pivot: { color: "#ABCDEF" } }');
  const there = wanted.map(({ formerly: _, ...label }) => ({
    ...label,
    color: label.color.toUpperCase(),
  }));
  expect(labelChanges(there, wanted)).toEqual([]);
});

/** WCAG's luminance. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** GitHub writes in black upon what it takes for light, else in white. */
const contrast = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) =>
    Number.parseInt(color.slice(start, start + 2), 16),
  );
  const light = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > 0.453;
  const [more, less] = light ? [luminance(color), 0] : [1, luminance(color)];
  return (more + 0.05) / (less + 0.05);
};

test.each(LANGUAGES)('every label can be read and fits GitHub (%s)', async (language) => {
  for (const count of [1, 2, 3, 5, 9]) {
    const stages = Array.from({ length: count }, (_, i) => `  - { id: s${i}, deadline: 1 mois }`);
    for (const { name, color, description } of await wantedBy(
      `language: ${language}\nstages:\n${stages.join('\n')}\n`,
    )) {
      expect(color, name).toMatch(/^[\da-f]{6}$/);
      expect(contrast(color), `${name} ${color}`).toBeGreaterThanOrEqual(4.5);
      expect(description.length, name).toBeLessThanOrEqual(100);
      expect(description.length, name).toBeGreaterThan(10);
    }
  }
});

test('no two roles share a name, in either language', async () => {
  const wanted = (await wantedBy('')).filter(({ formerly }) => formerly.length > 0);
  expect(wanted).toHaveLength(LABEL_ROLES.length);
  const all = wanted.flatMap(({ formerly }) => [...new Set(formerly)]);
  expect(all.filter((name, i) => all.findIndex((other) => sameLabel(name, other)) !== i)).toEqual(
    [],
  );
});
