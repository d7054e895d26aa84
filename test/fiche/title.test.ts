import { expect, test } from 'vitest';
import { titleOf } from '../../src/lint-files.ts';

const of = (...lines: string[]) => titleOf(['---', ...lines, '---', '## Problème'].join('\n'));

test.each<[string, string | undefined, string[]]>([
  ['plain', 'Relais', ['name: x', 'title: Relais', 'phases:', '  - name: y']],
  ['quoted, with a colon', 'Relais : être payé', ["title: 'Relais : être payé'"]],
  ['on several lines', 'Relais, être payé', ['title: >-', '  Relais,', '  être payé', 'name: x']],
  ['a number', '2027', ['title: 2027']],
  ['empty', undefined, ['title:', 'name: x']],
  ['none', undefined, ['name: x']],
  ['of something else, further in', undefined, ['phase:', '  title: Relais']],
  ['no YAML', undefined, ['title: [Relais']],
  ['beside what is no YAML', 'Relais', ['title: Relais', 'link: [oups']],
])('the title of a front matter: %s', (_, title, lines) => {
  expect(of(...lines)).toBe(title);
});

test('with line ends of Windows, and none where there is no front matter', () => {
  expect(titleOf('---\r\ntitle: Relais\r\nname: x\r\n---\r\n')).toBe('Relais');
  expect(titleOf('title: Relais\n')).toBeUndefined();
});
