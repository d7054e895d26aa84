import { describe, expect, test } from 'vitest';
import { passage } from '../../src/fiche/passage.ts';
import { readFiche } from '../../src/fiche/read.ts';
import { parse } from '../../src/markdown/parse.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const [template] = await loadTemplates('templates', METHOD.stages);

const inFrench = (body: string) =>
  readFiche(parse(body), { template: template!, programme: METHOD, texts: textsIn('fr') });

test('a bold line directly above its text is a heading; bold words within a text are none', () => {
  const body =
    '**2️⃣ Le drame 💔**\nLes familles **attendent**.\n\n**Solution**  \nRelais.\n\n**Relais** répond le soir.';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, prose }) => [id, prose.text])).toEqual([
    ['problem', 'Les familles attendent.'],
    ['solution', 'Relais.\nRelais répond le soir.'],
  ]);
});

test('bold lines, setext and forms cut a fiche like headings do', () => {
  const body =
    '**Problème :**\n\nLes familles attendent.\n\nSolution\n===\n\nRelais.\n\n### Sponsor\n\n_No response_\n';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, prose }) => [id, prose.text])).toEqual([
    ['problem', 'Les familles attendent.'],
    ['solution', 'Relais.'],
    ['sponsor', 'No response'],
  ]);
});

test('the name of a section, alone on its line, is a heading without its mark; a count or a colon makes it a text', () => {
  const body =
    'Problème\n\nLes familles attendent.\n\n3 objectifs :\n\n- répondre\n\nSolution\n\nRelais répond le soir.';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ['problem', 'Problème'],
    ['solution', 'Solution'],
  ]);
});

test('a heading in HTML is one, and the lines below it are its text', () => {
  const body =
    '<h2>Problème</h2>\nLes familles <b>attendent</b>.\n\n<h2>Solution</h2>\n\nRelais répond.\n';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, prose }) => [id, prose.text])).toEqual([
    ['problem', 'Les familles attendent.'],
    ['solution', 'Relais répond.'],
  ]);
});

test('a heading that says for whom goes on with the section above it', () => {
  const body =
    '## Solution\n\nRelais.\n\n## Pour les familles\n\nUn appel.\n\n## Pour finir\n\nMerci.\n';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, prose }) => [id, prose.text])).toEqual([
    ['solution', 'Relais.\nPour les familles\nUn appel.'],
    [undefined, 'Merci.'],
  ]);
});

test('a bold line numbered by hand, alone in its list, is a heading', () => {
  const body =
    '1. **Le problème**\n\nLes familles attendent.\n\n2. **La solution**\n\nRelais répond.\n';
  const fiche = inFrench(body);
  expect(fiche.sections.map(({ id, prose }) => [id, prose.text])).toEqual([
    ['problem', 'Les familles attendent.'],
    ['solution', 'Relais répond.'],
  ]);
});

describe('what is told of the solution, whatever stands above it', () => {
  const told = (body: string, title?: string) => {
    const reading = { template: template!, programme: METHOD, texts: textsIn('fr'), title };
    return passage(readFiche(parse(body), reading), 'solution')?.prose.text;
  };
  const problem = '## Problème\n\nLes familles attendent le bac.\n\n';
  test.each([
    ['its own heading', '## Solution\n\nOn appelle.\n\n## Ponton\n\nAutre.', 'On appelle.'],
    ['the product’s name', '## Ponton, pas à pas\n\nOn appelle.', 'On appelle.'],
    ['a heading of its author’s', '## La bonne idée\n\nUn site répond.', 'Un site répond.'],
    ['the plan, where it presents', '## Stratégie\n\nPonton est un quai.', 'Ponton est un quai.'],
    ['an end is none', '## Abandon de Ponton\n\nLe site ferme.', undefined],
    ['an empty one is not elsewhere', '## Solution\n\n## Idée\n\nUn site répond.', undefined],
    ['nothing offered', '## Merci\n\nÀ tous.', undefined],
  ])('%s', (_, text, expected) => expect(told(problem + text, 'Ponton')).toBe(expected));
  test('with no heading at all, it is told from where a service is spoken of', () => {
    expect(told('Les familles attendent.\n\nLe bac est plein.\n\nUn site répond.\n\nVoilà.')).toBe(
      'Un site répond.\nVoilà.',
    );
  });
});
