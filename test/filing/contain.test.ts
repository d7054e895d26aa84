import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contain } from '../../src/filing/contain.ts';
import { bodyOf, type Draft, draftFile, readDraft } from '../../src/filing/draft.ts';
import { readFiche } from '../../src/fiche/read.ts';
import { parse } from '../../src/markdown/parse.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const [template] = await loadTemplates('templates', METHOD.stages);

/** Whatever might break out of a part, in any order, and words. */
const NASTY = fc
  .array(
    fc.constantFrom(
      ...'# |## Solution|### |---|===|-|- |* |1. |> |```|~~~|<!--|-->|<script>|<pre|<div>|<?|<![CDATA[|\n|\n\n|\r\n|  |\t|&|%|"|\'|🙂|é|«|_No response|.|[x]: y|| |\\|`|<https://a.fr>|Relais|12 familles|fiches: construction'
        .split('|')
        .filter(Boolean),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const DRAFT: fc.Arbitrary<Draft> = fc
  .tuple(fc.array(NASTY, { minLength: 9, maxLength: 9 }), NASTY)
  .map(([texts, title]) => ({
    title: title.replace(/\s+/g, ' ').trim(),
    before: '',
    answers: Object.fromEntries(
      template!.sections.flatMap(({ id }, index) => {
        const answer = contain(texts[index]!);
        return answer === '' ? [] : [[id, answer]];
      }),
    ),
  }));

test('whatever is answered stays in its part', () => {
  fc.assert(
    fc.property(DRAFT, (draft) => {
      const tree = parse(bodyOf(template!, draft));
      const fiche = readFiche(tree, {
        template: template!,
        texts: textsIn('fr'),
        programme: METHOD,
      });
      const asked = template!.sections.filter(
        ({ id, optional }) => !optional || draft.answers[id] !== undefined,
      );
      expect(fiche.sections.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
      // Nothing of it is hidden.
      expect(JSON.stringify(fiche.sections.map(({ nodes }) => nodes))).not.toContain(
        '"type":"html"',
      );
    }),
    { numRuns: 300 },
  );
});

test('a draft is read back as it was kept', () => {
  fc.assert(
    fc.property(DRAFT, (draft) => {
      const read = readDraft(draftFile(template!, draft), template!);
      expect(read).toEqual(draft);
    }),
    { numRuns: 300 },
  );
});

test('what was contained needs no containing', () => {
  fc.assert(
    fc.property(NASTY, (text) => {
      expect(contain(contain(text))).toBe(contain(text));
    }),
  );
});

test.each([
  ['- un\n- deux\r\n', '- un\n- deux'],
  [
    'voir <https://relais.fr> et [ici](https://relais.fr)',
    'voir <https://relais.fr> et [ici](https://relais.fr)',
  ],
  ['## Solution', '\\## Solution'],
  ['#1 des plaintes', '#1 des plaintes'],
  ['Avant\n---\nAprès', 'Avant\n\\---\nAprès'],
  ['<!-- caché', '\\<!-- caché'],
  ['a < b && c > d', 'a < b && c > d'],
  ['\u001b[31mrouge\u0007', '[31mrouge'],
  // The same door, in one sign.
  ['\u009b31mrouge\u0085', '31mrouge'],
  ['\n\n  deux espaces\n\n', '  deux espaces'],
])('%j', (typed, kept) => expect(contain(typed)).toBe(kept));

test('a fiche that was not made here is gone on with: its own words and headings are kept', () => {
  const draft = readDraft(
    '---\ntitle: Relais\nother: [\n---\nAvant tout.\n\n<!-- conseil -->\n\n**Le drame**\nLes familles attendent.\n\n### Un détail\n\nTrois mois.\n\nSolution\n===\n\n_No response_\n\n## Risques\n\n<!-- Quel est le pire ? -->\n'.replaceAll(
      '\n',
      '\r\n',
    ),
    template!,
  );
  expect(draft.before).toContain('Avant tout.');
  expect(draft.answers).toEqual({
    problem: 'Les familles attendent.\n\n### Un détail\n\nTrois mois.',
  });
  expect(bodyOf(template!, draft)).toMatch(
    /^<!-- fiches: investigation -->\n\nAvant tout\.\n\n## Porteur du projet\n\n## Le drame\n\nLes familles/,
  );
});
